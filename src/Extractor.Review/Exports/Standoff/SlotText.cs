using Extractor.Records;
using Extractor.Records.Json;

namespace Extractor.Review.Exports.Standoff;

/// <summary>The slots of a claim as text.</summary>
internal static class SlotText
{
    // Between a place's name and its country, and between the ends of a range.
    private const char Bar = '|';

    /// <summary>The number: <c>1853</c>, <c>30|40</c>, or null for a vague one.</summary>
    public static string? Value(RecordClaim claim) => claim.Value.IsEmpty ? null : string.Join(Bar, claim.Value.Select(Decimals.Written));

    /// <summary>The phrase that fills a slot; null when it is empty.</summary>
    public static RecordSpan? Span(RecordClaim claim, string slot) => slot switch
    {
        "item" when claim.Item is { } p => new RecordSpan(p.Start, p.End, p.Text),
        "event" when claim.Event is { } p => new RecordSpan(p.Start, p.End, p.Text),
        "place" when claim.Place is { } p => new RecordSpan(p.Start, p.End, p.Text),
        "time" when claim.Time is { } p => new RecordSpan(p.Start, p.End, p.Text),
        "source" when claim.Source is { } p => new RecordSpan(p.Start, p.End, p.Text),
        _ => null,
    };

    /// <summary>What the phrase stands for: a lemma, a name and country (<c>Nairobi|KE</c>), a time in ISO 8601; null where it stands for itself.</summary>
    public static string? Value(RecordClaim claim, string slot) => slot switch
    {
        "event" => claim.Event?.Lemma,
        "place" => claim.Place is { } place ? place.Country is { } country ? place.Name + Bar + country : place.Name : null,
        "time" => claim.Time?.Value,
        _ => null,
    };

    /// <summary>The parts of a value that was written so.</summary>
    public static string[] Parts(string value) => value.Split(Bar, StringSplitOptions.TrimEntries);
}
