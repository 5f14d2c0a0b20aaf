using System.Collections.Immutable;
using Extractor.Quantities.Exclusions;
using Extractor.Quantities.Modifiers;
using Extractor.Quantities.Numbers;
using Extractor.Quantities.Readings;
using Extractor.Tokens;

namespace Extractor.Quantities;

/// <summary>Reads the quantities of one sentence after another: number, group, exclusions, the first reading that answers, modifiers.</summary>
internal sealed class QuantityReader(QuantityScene scene)
{
    // The order matters: an age is a duration to the table of units, a score is a range to the grouper, and a count takes what is left.
    private static readonly IReading[] Readings =
        [new MoneyReading(), new ShareReading(), new AgeReading(), new MultipleReading(), new ScoreReading(), new MeasureReading(), new CountReading()];

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
            QuantityDraft? draft = Draft(group) ?? Draft(new NumberGroup(number, number, Joint.None, group.Start));
            if (draft is not null)
            {
                quantities.Add(Finish(draft, number));
            }

            at = Math.Max(number.Tokens.End, draft?.NumberEnd ?? 0);
        }
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

    private Quantity Finish(QuantityDraft draft, NumberMention number)
    {
        int start = draft.Start;
        int end = draft.End;
        Bound bound = Modifiers(draft, number, ref start, ref end);
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
            bound = before;
            from = beforeStart;
            start = beforeStart;
        }

        // "from around Rs 1 crore": the modifier may stand between the sign and the number ("$ about 5") or before the article of "a million".
        return bound == Bound.Exact && number.Tokens.First > draft.Start && ModifierTable.TryBefore(scene.Tokens, number.Tokens.First, draft.Start, out Bound inner, out _) ? inner : bound;
    }
}
