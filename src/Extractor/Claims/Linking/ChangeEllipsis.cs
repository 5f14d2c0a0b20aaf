using Extractor.Quantities;
using Extractor.Syntax;

namespace Extractor.Claims.Linking;

/// <summary>
/// Numbers that go on with the change of the number before them: <c>rose $1.04, or 1.4%, to $74.45</c>, <c>down 2.3%, the other by 2.6%</c>,
/// <c>decreased 5.2% in the north and 4.5% in the south</c>, <c>taking the rate to 2%</c>.
/// </summary>
internal sealed class ChangeEllipsis(ClaimScene scene)
{
    private Quantity? _before;
    private (Change Change, ChangeRole Role)? _change;
    private Change? _direction;

    /// <summary>Takes note of a quantity and its change.</summary>
    public void Remember(Quantity quantity, (Change Change, ChangeRole Role)? change)
    {
        _direction = change?.Change ?? (_before?.Sentence == quantity.Sentence ? _direction : null);
        (_before, _change) = (quantity, change);
    }

    /// <summary>Direction and role, or null: <c>fell 2%, or 31 points</c>, <c>fell 2%, which is 31 points</c>.</summary>
    public (Change Change, ChangeRole Role)? Find(Quantity quantity)
    {
        if (_before is null || _before.Sentence != quantity.Sentence)
        {
            return Taken(quantity, null);
        }

        if (_change is not { } change)
        {
            return Taken(quantity, _direction);
        }

        int from = _before.Tokens.End;
        int start = quantity.Tokens.First;
        bool restated = scene.Is(start - 1, "or") && start - from <= 3;
        bool converted = scene.Is(start - 1, "(") && start - from <= 2;
        restated |= scene.Is(start - 1, "is") && scene.Is(start - 2, "which") && start - from <= 3;
        if ((restated || converted) && quantity.Kind != QuantityKind.Count)
        {
            return change;
        }

        if (start - from > ChangePhrases.Reach || HasVerb(from, start))
        {
            return Taken(quantity, change.Change);
        }

        if (ChangePhrases.Role(scene, quantity) is { } role)
        {
            return (change.Change, role);
        }

        // "closed 0.6% down at 8,214.35", "rose 2 cents at $1.25".
        if (scene.Is(start - 1, "at") && change.Role == ChangeRole.By && start - from <= 3)
        {
            return (change.Change, ChangeRole.To);
        }

        bool joined = scene.IsAny(start - 1, "and", ",") && quantity.Kind == _before.Kind && quantity.Unit == _before.Unit && quantity.Kind != QuantityKind.Count && !HasVerb(quantity.Tokens.End, ClauseEnd(quantity.Tokens.End));
        return joined ? change : null;
    }

    // "took its policy rate to 27.25%", "bringing the total to 90": the verb moves a number; what was said before, or a total, tells where to.
    private (Change, ChangeRole)? Taken(Quantity quantity, Change? direction)
    {
        if (!scene.Is(quantity.Tokens.First - 1, "to"))
        {
            return null;
        }

        bool total = false;
        for (int i = quantity.Tokens.First - 2; i >= Math.Max(scene.Range.First, quantity.Tokens.First - ChangePhrases.Reach); i--)
        {
            string lemma = scene.Syntax.Lemma(i);
            total |= lemma is "total" or "toll" or "tally" or "number" or "count" or "rate" or "haul" or "sum";
            if (scene.UposAt(i) == Upos.VERB)
            {
                bool moved = lemma is "take" or "bring" or "push" or "send" or "drive";
                return moved && (total || direction is not null) ? (direction ?? Change.Increase, ChangeRole.To) : null;
            }
        }

        return null;
    }

    // "fell by a third, and a quarter of the shops closed": the second number has a verb of its own.
    private int ClauseEnd(int at)
    {
        int end = at;
        while (end < Math.Min(scene.Range.End, at + ChangePhrases.Reach) && !scene.IsAny(end, ",", ".", ";", "and", "but"))
        {
            end++;
        }

        return end;
    }

    private bool HasVerb(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (scene.UposAt(i) is Upos.VERB or Upos.AUX)
            {
                return true;
            }
        }

        return false;
    }
}
