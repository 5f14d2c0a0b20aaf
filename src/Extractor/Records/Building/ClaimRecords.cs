using System.Collections.Immutable;
using Extractor.Claims;
using Extractor.Confidence;
using Extractor.Quantities;
using Extractor.Sentences;

namespace Extractor.Records.Building;

/// <summary>Lists the claims of one record. For one article; not shared between threads.</summary>
internal sealed class ClaimRecords(ScoredArticle scored, CodePointText text)
{
    private readonly ImmutableArray<Sentence> _sentences = scored.Claims.Quantities.Entities.Tokens.Segmented.Sentences;
    private int _sentence = -1;
    private RecordSpan? _sentenceSpan;

    public ImmutableArray<RecordClaim> Build()
    {
        ImmutableArray<Claim> claims = scored.Claims.Claims;
        var built = ImmutableArray.CreateBuilder<RecordClaim>(claims.Length);
        for (int i = 0; i < claims.Length; i++)
        {
            built.Add(Describe(IdOf(i), claims[i], scored.Confidences[i]));
        }

        return built.MoveToImmutable();
    }

    private static string IdOf(int claim) => $"c{claim + 1}";

    private RecordClaim Describe(string id, Claim claim, ClaimConfidence confidence)
    {
        Quantity quantity = claim.Quantity;
        return new RecordClaim
        {
            Id = id,
            Sentence = SentenceSpan(quantity.Sentence),
            Number = text.Span(quantity.Number),
            Quantity = text.Span(quantity.Span),
            Kind = RecordNames.Of(quantity.Kind),
            Value = Values(quantity.Value),
            Bound = RecordNames.Of(quantity.Bound),
            Unit = claim.Unit,
            Item = Phrase(claim.Item, confidence.Item),
            Event = Event(claim.Event, confidence.Event),
            Place = Place(claim.Place, confidence.Place),
            Time = Time(claim.Time, confidence.Time),
            Source = Phrase(claim.Source, confidence.Source),
            PartOf = claim.PartOf < 0 ? null : IdOf(claim.PartOf),
            Change = claim.Change is { } change ? RecordNames.Of(change) : null,
            Role = claim.Role is { } role ? RecordNames.Of(role) : null,
            Assertion = RecordNames.Of(claim.Assertion),
            Flags = [.. claim.Flags.Select(f => f.Other < 0 ? f.Name : f.Name + ":" + IdOf(f.Other)).Distinct()],
            Confidence = Probability.Written(confidence.Whole),
            Reasons = confidence.Reasons,
        };
    }

    // Claims come in text order, so those of one sentence follow each other and share its span.
    private RecordSpan SentenceSpan(int sentence)
    {
        if (_sentenceSpan is null || sentence != _sentence)
        {
            _sentence = sentence;
            _sentenceSpan = text.Span(_sentences[sentence].Span);
        }

        return _sentenceSpan;
    }

    private static ImmutableArray<decimal> Values(QuantityValue value) => value switch
    {
        { First: { } first, Second: { } second } => [first, second],
        { First: { } first } => [first],
        _ => [],
    };

    private RecordPhrase? Phrase(PhraseSlot? slot, double? confidence)
    {
        if (slot is null)
        {
            return null;
        }

        RecordSpan span = text.Span(slot.Span);
        return new RecordPhrase(span.Start, span.End, span.Text, SlotConfidence(confidence, "phrase"));
    }

    private RecordEvent? Event(EventSlot? slot, double? confidence)
    {
        if (slot is null)
        {
            return null;
        }

        RecordSpan span = text.Span(slot.Span);
        return new RecordEvent(span.Start, span.End, span.Text, slot.Lemma, SlotConfidence(confidence, "event"));
    }

    private RecordPlace? Place(PlaceSlot? slot, double? confidence)
    {
        if (slot is null)
        {
            return null;
        }

        RecordSpan span = text.Span(slot.Span);
        return new RecordPlace(span.Start, span.End, span.Text, slot.Name, slot.Country, SlotConfidence(confidence, "place"));
    }

    private RecordTime? Time(TimeSlot? slot, double? confidence)
    {
        if (slot is null)
        {
            return null;
        }

        RecordSpan span = text.Span(slot.Span);
        return new RecordTime(span.Start, span.End, span.Text, slot.Value, SlotConfidence(confidence, "time"));
    }

    private static double SlotConfidence(double? confidence, string slot) => confidence is { } known
        ? Probability.Written(known)
        : throw new InvalidOperationException($"A {slot} has no confidence; the Confidence stage must give one for each slot that is filled.");
}
