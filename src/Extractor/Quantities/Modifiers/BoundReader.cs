using Extractor.Quantities.Numbers;
using Extractor.Quantities.Readings;
using Extractor.Syntax;

namespace Extractor.Quantities.Modifiers;

/// <summary>Finds how the text bounds a number: by words around it, or by what it is a conversion or a limit of.</summary>
internal sealed class BoundReader(QuantityScene scene)
{
    /// <summary>The bound of a draft.</summary>
    /// <param name="draft">What was read.</param>
    /// <param name="number">Its first number.</param>
    /// <param name="before">The quantity before it, or null.</param>
    /// <param name="start">First token of the expression, moved to the first of a modifier.</param>
    /// <param name="end">The token after it, moved behind a modifier.</param>
    public Bound Read(QuantityDraft draft, NumberMention number, Quantity? before, ref int start, ref int end)
    {
        Bound written = Written(draft, number, ref start, ref end);
        return written == Bound.Exact ? Implied(draft, before) : written;
    }

    private Bound Written(QuantityDraft draft, NumberMention number, ref int start, ref int end)
    {
        Bound bound = Bound.Exact;
        if (ModifierTable.TryAfter(scene.Tokens, draft.NumberEnd, scene.Range.End, out Bound after, out int afterEnd)
            || ModifierTable.TryAfter(scene.Tokens, draft.End, scene.Range.End, out after, out afterEnd))
        {
            bound = after;
            end = Math.Max(end, afterEnd);
        }

        // "a $20-plus trillion budget": the modifier stands within the number.
        if (bound == Bound.Exact && scene.Is(number.Tokens.End - 2, "plus") && number.Tokens.Contains(number.Tokens.End - 2))
        {
            bound = Bound.AtLeast;
        }

        // A sign may stand between ("about minus 38 degrees"), or the article of a mark ("to above the 5,000 mark").
        int from = draft.Value.First < 0 && scene.IsAny(start - 1, "minus", "-", "−") ? start - 1 : scene.Is(start - 1, "the") && IsMark(draft) ? start - 1 : start;

        // Of "at least around 50" the outer one, at least, wins; two are enough for English.
        for (int depth = 0; depth < 2 && ModifierTable.TryBefore(scene.Tokens, from, scene.Range.First, out Bound before, out int beforeStart); depth++)
        {
            // "it is estimated that more than 25,000 came": the number has its own bound.
            if (IsDirection(beforeStart) || IsDuring(draft, beforeStart) || (depth == 1 && scene.Is(from - 1, "that")))
            {
                break;
            }

            bound = before;
            from = beforeStart;
            start = beforeStart;
        }

        if (bound == Bound.Exact && scene.IsHyphen(start - 1) && scene.Is(start - 2, "sub"))
        {
            start -= 2;
            return Bound.LessThan;
        }

        // "from around Rs 1 crore": the modifier may stand between the sign and the number ("$ about 5") or before the article of "a million".
        return bound == Bound.Exact && number.Tokens.First > draft.Start && ModifierTable.TryBefore(scene.Tokens, number.Tokens.First, draft.Start, out Bound inner, out _) ? inner : bound;
    }

    private bool IsMark(QuantityDraft draft) => scene.IsAny(draft.NumberEnd, "mark", "level", "threshold", "barrier") || scene.IsAny(draft.End, "mark", "level", "threshold", "barrier");

    // "more than 45 million and 33 million, respectively": the bound holds for both.
    private bool IsRespective(QuantityDraft draft, Quantity? before)
    {
        int at = scene.Is(draft.End, ",") ? draft.End + 1 : draft.End;
        return before is not null && before.Sentence == scene.Sentence && before.Kind == draft.Kind && scene.Is(draft.Start - 1, "and") && before.Tokens.End == draft.Start - 1 && scene.Is(at, "respectively");
    }

    // "edged up to 1.7 per cent": the verb's own particle and where it went, not a limit.
    private bool IsDirection(int start) =>
        scene.Is(start, "up") && start > scene.Range.First
        && scene.Syntax.Lemma(start - 1) is "edge" or "go" or "move" or "climb" or "creep" or "inch" or "rise" or "jump" or "shoot" or "tick" or "push" or "bump" or "drive" or "pull";

    // "handed over $25 million" hands it over; "after three interviews over two years", "over three days of dancing" is how long, as in "during".
    private bool IsDuring(QuantityDraft draft, int start)
    {
        if (!scene.Is(start, "over") || start == scene.Range.First)
        {
            return false;
        }

        string verb = scene.Syntax.Lemma(start - 1);
        bool particle = verb is "hand" or "turn" or "sign" && scene.Syntax.Upos(start - 1) == Upos.VERB;
        bool takes = verb is "be" or "take" or "last" or "spend" or "wait" or "run" or "have" or "serve" or "need" or "require" or "lose" or "bring" or "add" or "gain" or "save" or "boast" or "accumulate" or "for" or "after" or "of" or "in" or "just" or "well" or "at" or "from" or "to" or "by" or "and" or "or" or "the" or "every" or "some" or "with";
        return particle || (draft.Kind == QuantityKind.Duration && !takes && scene.Syntax.Upos(start - 1) is Upos.NOUN or Upos.PROPN or Upos.PRON or Upos.VERB or Upos.PUNCT && !scene.Is(start - 1, "("));
    }

    // "9,000 m3/s (317,832 cu ft/s)": a conversion in brackets holds as its original does. "within 24 months" is a limit of time.
    private Bound Implied(QuantityDraft draft, Quantity? before)
    {
        bool converted = before is not null && before.Sentence == scene.Sentence && scene.Is(draft.Start - 1, "(") && before.Tokens.End == draft.Start - 1
            && before.Kind == draft.Kind && draft.Kind is QuantityKind.Measure or QuantityKind.Money;
        // "over 30 knots (56 km/h or 35 mph)", "just under 296 hp (224 kW / 300 PS)": the second of two conversions.
        converted |= before is { Kind: QuantityKind.Measure } && draft.Kind == QuantityKind.Measure && before.Sentence == scene.Sentence && scene.IsAny(draft.Start - 1, "or", ";", ",", "/") && before.Tokens.End == draft.Start - 1
            && scene.Is(draft.End, ")") && before.Unit != draft.Unit;
        return converted || IsRespective(draft, before) ? before!.Bound : IsLimited(draft.Start) ? Bound.AtMost : draft.Kind == QuantityKind.Duration && scene.Is(draft.Start - 1, "within") ? Bound.AtMost : Bound.Exact;
    }

    // "The rules restrict the number of guests to 20": what is limited to a number is at most that.
    private bool IsLimited(int start)
    {
        for (int i = start - 2; scene.Is(start - 1, "to") && i >= Math.Max(scene.Range.First, start - 9); i--)
        {
            if (scene.Syntax.Upos(i) is Upos.VERB && scene.Syntax.Lemma(i) is "restrict" or "limit" or "cap" or "confine")
            {
                return true;
            }

            if (scene.Syntax.Upos(i) is Upos.VERB or Upos.NUM)
            {
                return false;
            }
        }

        return false;
    }
}
