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
        [new MoneyReading(), new AgeReading(), new ShareReading(), new MultipleReading(), new ScoreReading(), new MeasureReading(), new CountReading()];

    private readonly NumberGrouper _grouper = new(scene);
    private readonly BoundReader _bounds = new(scene);

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
        Bound bound = _bounds.Read(draft, number, before, ref start, ref end);
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
}
