using Extractor.Quantities;
using Extractor.Syntax;

namespace Extractor.Claims.Linking;

/// <summary>Changes said by a noun: <c>a 45 percent increase</c>, <c>a 30 percent pay rise</c>, <c>a drop in value of 6.3 per cent</c>.</summary>
internal sealed class ChangeNouns(ClaimScene scene)
{
    private const int Reach = 8;

    /// <summary>Direction and role, or null.</summary>
    public (Change Change, ChangeRole Role)? Find(Quantity quantity) => Behind(quantity) ?? Before(quantity);

    private (Change, ChangeRole)? Behind(Quantity quantity)
    {
        if (quantity.Kind is not (QuantityKind.Share or QuantityKind.Money or QuantityKind.Measure or QuantityKind.Multiple))
        {
            return null;
        }

        int after = quantity.Tokens.End;
        int noun = scene.UposAt(after) is Upos.NOUN or Upos.ADJ && NounAt(after) is null && scene.UposAt(after + 1) == Upos.NOUN ? after + 1 : after;
        return NounAt(noun) is { } change ? (change, ChangeRole.By) : null;
    }

    // "an increase of 5%", "a rise from 3% to 5%", "the reduction of the flow by 40 percent".
    private (Change, ChangeRole)? Before(Quantity quantity)
    {
        int before = quantity.Tokens.First - 1;
        ChangeRole? role = scene.Is(before, "of") ? ChangeRole.By : ChangePhrases.Role(scene, quantity);
        if (role is null)
        {
            return null;
        }

        bool range = scene.Is(before, "of") && scene.Is(before - 1, "range");
        for (int i = range ? before - 2 : before - 1; i >= Math.Max(scene.Range.First, before - Reach); i--)
        {
            if (NounAt(i) is { } change)
            {
                return quantity.Kind == QuantityKind.Count && i < before - 1 ? null : (change, role.Value);
            }

            if (scene.UposAt(i) is Upos.VERB or Upos.AUX or Upos.CCONJ or Upos.PUNCT or Upos.NUM or Upos.SCONJ || (role == ChangeRole.To && i < before - 1))
            {
                return null;
            }
        }

        return null;
    }

    private Change? NounAt(int token) => scene.UposAt(token) == Upos.NOUN ? ChangeWords.Noun(scene.Syntax.Lemma(token)) : null;
}
