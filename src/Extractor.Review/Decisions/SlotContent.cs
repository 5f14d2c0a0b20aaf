using System.Collections.Immutable;
using System.Globalization;
using Extractor.Records;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Review.Decisions;

/// <summary>The slots of a claim that a reviewer may change, as JSON in the record's own form but without confidences.</summary>
internal static class SlotContent
{
    /// <summary>The names of the slots, in the order of the record.</summary>
    public static ImmutableArray<string> Names { get; } =
        ["number", "kind", "value", "bound", "unit", "item", "event", "place", "time", "source", "part_of", "change", "role", "assertion"];

    /// <summary>The content of a slot; null when it is empty.</summary>
    /// <exception cref="ArgumentException">There is no such slot.</exception>
    public static string? Of(RecordClaim claim, string slot) => Token(claim, slot)?.ToString(Formatting.None);

    private static JToken? Token(RecordClaim claim, string slot) => slot switch
    {
        "number" => Span(claim.Number.Start, claim.Number.End, claim.Number.Text),
        "kind" => claim.Kind,
        "value" => Value(claim.Value),
        "bound" => claim.Bound,
        "unit" => Word(claim.Unit),
        "item" => claim.Item is { } item ? Span(item.Start, item.End, item.Text) : null,
        "event" => claim.Event is { } verb ? With(Span(verb.Start, verb.End, verb.Text), ("lemma", verb.Lemma)) : null,
        "place" => claim.Place is { } place ? With(Span(place.Start, place.End, place.Text), ("name", place.Name), ("country", place.Country)) : null,
        "time" => claim.Time is { } time ? With(Span(time.Start, time.End, time.Text), ("value", time.Value)) : null,
        "source" => claim.Source is { } source ? Span(source.Start, source.End, source.Text) : null,
        "part_of" => Word(claim.PartOf),
        "change" => Word(claim.Change),
        "role" => Word(claim.Role),
        "assertion" => claim.Assertion,
        _ => throw new ArgumentException($"'{slot}' is no slot of a claim; slots are {string.Join(", ", Names)}.", nameof(slot)),
    };

    private static JValue? Word(string? word) => word is null ? null : new JValue(word);

    private static JToken? Value(ImmutableArray<decimal> value) => value.Length switch
    {
        0 => null,
        1 => new JRaw(Number(value[0])),
        _ => new JArray(value.Select(v => (object)new JRaw(Number(v)))),
    };

    private static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    private static JObject Span(int start, int end, string text) => new() { ["start"] = start, ["end"] = end, ["text"] = text };

    private static JObject With(JObject phrase, params (string Name, string? Value)[] fields)
    {
        foreach ((string name, string? value) in fields)
        {
            phrase[name] = value;
        }

        return phrase;
    }
}
