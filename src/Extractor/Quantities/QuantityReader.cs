using System.Collections.Immutable;
using Extractor.Quantities.Exclusions;
using Extractor.Quantities.Modifiers;
using Extractor.Quantities.Numbers;
using Extractor.Quantities.Readings;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Quantities;

/// <summary>Reads the quantities of one sentence after another: number, group, exclusions, the first reading that answers, modifiers.</summary>
internal sealed class QuantityReader(QuantityScene scene)
{
    // The order matters: an age is a duration to the table of units, a score is a range to the grouper, and a count takes what is left.
    private static readonly IReading[] Readings =
        [new MoneyReading(), new AgeReading(), new ShareReading(), new MultipleReading(), new ScoreReading(), new MeasureReading(), new CountReading()];

    private readonly NumberGrouper _grouper = new(scene);

    /// <summary>Adds the quantities of a sentence.</summary>
    public void Read(int sentence, ImmutableArray<Quantity>.Builder quantities)
    {
        scene.Enter(sentence);
        int at = scene.Range.First;
        while (at < scene.Range.End)
        {
            if (scene.Numbers.At(at, scene.Range.End) is not { } number)
            {
                at++;
                continue;
            }

            if (Exclusion.Covers(scene, number))
            {
                at = number.Tokens.End;
                continue;
            }

            NumberGroup group = _grouper.Group(number);
            QuantityDraft? draft = UnitAhead(group) ?? Draft(group) ?? Draft(new NumberGroup(number, number, Joint.None, group.Start));
            if (draft is not null)
            {
                Quantity? before = quantities.Count > 0 ? quantities[^1] : null;
                quantities.Add(Finish(NegativeSigns.Apply(scene, UnitEllipsis.Complete(scene, draft, before), number), number, before));
            }

            at = Math.Max(number.Tokens.End, draft?.NumberEnd ?? 0);
        }
    }

    // "a 7- or 8-inch screen", "280 million of the 1.5 billion shekels": the unit stands behind a later number.
    private QuantityDraft? UnitAhead(NumberGroup group)
    {
        if (group.IsPair || LaterNumbers.Find(scene, group) is not { } later)
        {
            return null;
        }

        bool hanging = scene.IsAny(group.End, "-", "to");
        QuantityDraft? ahead = Draft(new NumberGroup(later, later, Joint.None, later.Tokens.First));
        return ahead is null || ahead is { Kind: QuantityKind.Count, Head: < 0 } || ahead.Kind is QuantityKind.Score or QuantityKind.Multiple || (!hanging && ahead.Kind is not (QuantityKind.Money or QuantityKind.Measure or QuantityKind.Duration))
            ? null
            : ahead with { Value = group.Value(), Start = group.Start, NumberEnd = group.End, End = group.End, Confidence = 0.7 };
    }

    private QuantityDraft? Draft(NumberGroup group)
    {
        foreach (IReading reading in Readings)
        {
            if (reading.Read(scene, group) is { } draft)
            {
                return draft;
            }
        }

        return null;
    }

    private Quantity Finish(QuantityDraft draft, NumberMention number, Quantity? before)
    {
        int start = draft.Start;
        int end = draft.End;
        Bound bound = Modifiers(draft, number, ref start, ref end);
        bound = bound == Bound.Exact ? Implied(draft, before) : bound;
        if (draft.Value.First is null)
        {
            bound = Bound.Vague;
        }
        else if (draft.Bound is { } own)
        {
            bound = own;
        }
        else if (draft.Value.IsPair && bound == Bound.Exact)
        {
            bound = Bound.Range;
        }

        TokenRange numbers = new(number.Tokens.First, draft.NumberEnd);
        TokenRange tokens = new(start, end);
        return new Quantity
        {
            Sentence = scene.Sentence,
            NumberTokens = numbers,
            Number = scene.Tokens.Span(numbers),
            Tokens = tokens,
            Span = scene.Tokens.Span(tokens),
            Kind = draft.Kind,
            Value = draft.Value,
            Bound = bound,
            Unit = draft.Unit,
            CountedHead = draft.Head,
            Confidence = draft.Confidence,
        };
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
        bool takes = verb is "be" or "take" or "last" or "spend" or "wait" or "run" or "have" or "serve" or "need" or "require" or "for" or "after" or "of" or "in" or "just" or "well" or "at" or "from" or "to" or "by" or "and" or "or" or "the" or "every" or "some" or "with";
        return particle || (draft.Kind == QuantityKind.Duration && !takes && scene.Syntax.Upos(start - 1) is Upos.NOUN or Upos.PROPN or Upos.PRON or Upos.VERB or Upos.PUNCT && !scene.Is(start - 1, "("));
    }

    // "9,000 m3/s (317,832 cu ft/s)": a conversion in brackets holds as its original does. "within 24 months" is a limit of time.
    private Bound Implied(QuantityDraft draft, Quantity? before)
    {
        bool converted = before is not null && before.Sentence == scene.Sentence && scene.Is(draft.Start - 1, "(") && before.Tokens.End == draft.Start - 1
            && before.Kind == draft.Kind && draft.Kind is QuantityKind.Measure or QuantityKind.Money;
        // "over 30 knots (56 km/h or 35 mph)": the second of two conversions.
        converted |= before is { Kind: QuantityKind.Measure } && draft.Kind == QuantityKind.Measure && before.Sentence == scene.Sentence && scene.IsAny(draft.Start - 1, "or", ";", ",") && before.Tokens.End == draft.Start - 1
            && scene.Is(draft.End, ")") && before.Unit != draft.Unit;
        return converted ? before!.Bound : IsLimited(draft.Start) ? Bound.AtMost : draft.Kind == QuantityKind.Duration && scene.Is(draft.Start - 1, "within") ? Bound.AtMost : Bound.Exact;
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

    private Bound Modifiers(QuantityDraft draft, NumberMention number, ref int start, ref int end)
    {
        Bound bound = Bound.Exact;
        if (ModifierTable.TryAfter(scene.Tokens, draft.NumberEnd, scene.Range.End, out Bound after, out int afterEnd)
            || ModifierTable.TryAfter(scene.Tokens, draft.End, scene.Range.End, out after, out afterEnd))
        {
            bound = after;
            end = Math.Max(end, afterEnd);
        }

        // Of "at least around 50" the outer one, at least, wins; two are enough for English.
        int from = start;
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
}
