using Extractor.Quantities;
using Extractor.Syntax;

namespace Extractor.Claims.Linking;

/// <summary>Finds whether a number is a change or an end of one: <c>rose 4.2%</c> (by), <c>fell to 3%</c> (to), <c>up from 12</c> (from), <c>a 20% jump</c> (by).</summary>
internal sealed class ChangeLinker(ClaimScene scene, EventLinker events)
{
    /// <summary>Direction and role, or null.</summary>
    public (Change Change, ChangeRole Role)? Find(Quantity quantity)
    {
        if (quantity.Kind is QuantityKind.Age or QuantityKind.Score or QuantityKind.Duration)
        {
            return null;
        }

        return BySign(quantity) ?? ByNoun(quantity) ?? ByAdverb(quantity) ?? ByVerb(quantity);
    }

    // "Dow +0.2%, DAX -1.6%".
    private (Change, ChangeRole)? BySign(Quantity quantity)
    {
        int before = quantity.NumberTokens.First - 1;
        if (quantity.Kind != QuantityKind.Share || !scene.Range.Contains(before) || scene.Tokens.SpaceAfter(before))
        {
            return null;
        }

        return scene.Is(before, "+") ? (Change.Increase, ChangeRole.By) : quantity.Value.First < 0 ? (Change.Decrease, ChangeRole.By) : null;
    }

    // "a 45 percent increase", "an increase of 5%", "a rise from 3% to 5%".
    private (Change, ChangeRole)? ByNoun(Quantity quantity)
    {
        int after = quantity.Tokens.End;
        if (scene.UposAt(after) == Upos.NOUN && ChangeWords.Noun(scene.Syntax.Lemma(after)) is { } change && quantity.Kind is QuantityKind.Share or QuantityKind.Money or QuantityKind.Measure)
        {
            return (change, ChangeRole.By);
        }

        int before = quantity.Tokens.First - 1;
        ChangeRole? role = scene.Is(before, "of") ? ChangeRole.By : Preposition(before);
        int noun = before - 1;
        return role is { } found && scene.UposAt(noun) == Upos.NOUN && ChangeWords.Noun(scene.Syntax.Lemma(noun)) is { } direction ? (direction, found) : null;
    }

    // "up 5%", "down 0.4 percent to 2,121", "5% higher", "12 percent more", "up from 247.5 million", "5.7% less than".
    private (Change, ChangeRole)? ByAdverb(Quantity quantity)
    {
        int before = quantity.Tokens.First - 1;
        ChangeRole role = Preposition(before) ?? ChangeRole.By;
        int adverb = Preposition(before) is null ? before : before - 1;
        if (scene.IsAny(adverb, "up", "down", "off") && !(scene.Is(adverb, "up") && scene.Is(adverb + 1, "to") && role == ChangeRole.To && !scene.Is(adverb - 1, ",")))
        {
            if (ChangeWords.Adverb(Lower(adverb)) is { } change && scene.UposAt(adverb - 1) != Upos.VERB)
            {
                return (change, role);
            }
        }

        int after = quantity.Tokens.End;
        return quantity.Kind is QuantityKind.Share && scene.IsAny(after, "higher", "lower", "more", "less", "fewer", "up", "down") && ChangeWords.Adverb(Lower(after)) is { } direction
            ? (direction, ChangeRole.By)
            : null;
    }

    private (Change, ChangeRole)? ByVerb(Quantity quantity)
    {
        if (events.Governor(quantity) is not { } verb || ChangeWords.Verb(scene.Syntax.Lemma(verb.Head)) is not { } change)
        {
            return null;
        }

        int before = quantity.Tokens.First - 1;
        if (verb.Tokens.First > before)
        {
            return null;
        }

        if (Preposition(before) is { } role)
        {
            return (change, role);
        }

        // "rose 65 cents", "lost 0.5 percent", "fell a further 3%"; "cut 300 jobs" and "lost 45% of territories" are amounts of things lost.
        bool direct = before - verb.Tokens.End <= 2;
        bool counts = quantity.Kind == QuantityKind.Count && scene.Syntax.Lemma(verb.Head) is "add" or "lose" or "cut" or "raise" or "shed" or "gain" or "win" or "reduce" or "lift" or "boost";
        bool money = quantity.Kind == QuantityKind.Money && scene.Syntax.Lemma(verb.Head) is "raise" or "lose" or "cut" or "add" or "shed" or "gain";
        return direct && !counts && !money && !scene.Is(quantity.Tokens.End, "of") ? (change, ChangeRole.By) : null;
    }

    private ChangeRole? Preposition(int token) => scene.Is(token, "by") ? ChangeRole.By : scene.Is(token, "to") ? ChangeRole.To : scene.Is(token, "from") ? ChangeRole.From : null;

    private string Lower(int token) => scene.Tokens.Form(token).ToString().ToLowerInvariant();
}
