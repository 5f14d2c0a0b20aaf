using System.Collections.Immutable;
using Extractor.Records;
using Extractor.Records.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Review.Decisions.Editing;

/// <summary>Reads and replaces the slots of a claim by their names in the record, their content as JSON in the record's form without confidences.</summary>
internal static class ClaimSlots
{
    /// <summary>All slots that a reviewer may change.</summary>
    public static readonly ImmutableArray<string> Names =
        ["number", "kind", "value", "bound", "unit", "item", "event", "place", "time", "source", "part_of", "change", "role", "assertion"];

    // A record has no certainty; what a reviewer says comes nearest to it.
    private const double Reviewed = 0.9999;

    /// <summary>The content of a slot; null when it is empty.</summary>
    public static string? Content(RecordClaim claim, string slot) => Token(claim, slot) is { } token and not JValue { Value: null } ? token.ToString(Formatting.None) : null;

    /// <summary>The claim with another content of a slot, complete and of the right form.</summary>
    public static RecordClaim With(RecordClaim claim, string slot, string? content)
    {
        JToken? token = content is null ? null : Parse(content);
        return slot switch
        {
            "number" => Renumbered(claim, Span(token!)),
            "kind" => claim with { Kind = Text(token)! },
            "value" => claim with { Value = Values(token) },
            "bound" => claim with { Bound = Text(token)! },
            "unit" => claim with { Unit = Text(token) },
            "item" => claim with { Item = Phrase(token) },
            "event" => claim with { Event = token is null ? null : Event(token, Span(token)) },
            "place" => claim with { Place = token is null ? null : Place(token, Span(token)) },
            "time" => claim with { Time = token is null ? null : Time(token, Span(token)) },
            "source" => claim with { Source = Phrase(token) },
            "part_of" => claim with { PartOf = Text(token) },
            "change" => claim with { Change = Text(token) },
            "role" => claim with { Role = Text(token) },
            "assertion" => claim with { Assertion = Text(token)! },
            _ => throw new ArgumentException($"There is no slot '{slot}'.", nameof(slot)),
        };
    }

    /// <summary>Parses JSON with numbers in full.</summary>
    public static JToken Parse(string json)
    {
        using JsonTextReader reader = new(new StringReader(json)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal, MaxDepth = 4 };
        JToken token = JToken.ReadFrom(reader);
        return reader.Read() ? throw new JsonReaderException("more stands after the end of the content") : token;
    }

    private static JToken? Token(RecordClaim claim, string slot) => slot switch
    {
        "number" => Span(claim.Number.Start, claim.Number.End, claim.Number.Text),
        "kind" => claim.Kind,
        "value" => Value(claim.Value),
        "bound" => claim.Bound,
        "unit" => claim.Unit,
        "item" => claim.Item is { } item ? Span(item.Start, item.End, item.Text) : null,
        "event" => claim.Event is { } e ? Span(e.Start, e.End, e.Text, ("lemma", e.Lemma)) : null,
        "place" => claim.Place is { } place ? Span(place.Start, place.End, place.Text, ("name", place.Name), ("country", place.Country)) : null,
        "time" => claim.Time is { } time ? Span(time.Start, time.End, time.Text, ("value", time.Value)) : null,
        "source" => claim.Source is { } source ? Span(source.Start, source.End, source.Text) : null,
        "part_of" => claim.PartOf,
        "change" => claim.Change,
        "role" => claim.Role,
        "assertion" => claim.Assertion,
        _ => throw new ArgumentException($"There is no slot '{slot}'; the slots are {string.Join(", ", Names)}.", nameof(slot)),
    };

    private static JToken? Value(ImmutableArray<decimal> value) => value.Length switch
    {
        0 => null,
        1 => new JRaw(Decimals.Written(value[0])),
        _ => new JArray(value.Select(v => new JRaw(Decimals.Written(v)))),
    };

    private static JObject Span(int start, int end, string text, params ReadOnlySpan<(string Name, string? Value)> own)
    {
        JObject span = new() { ["start"] = start, ["end"] = end, ["text"] = text };
        foreach ((string name, string? value) in own)
        {
            span[name] = value;
        }

        return span;
    }

    private static RecordClaim Renumbered(RecordClaim claim, RecordSpan number)
    {
        // The whole expression has the number in it; beyond that, how far it reaches is not the reviewer's to say.
        bool inside = number.Start >= claim.Quantity.Start && number.End <= claim.Quantity.End;
        return claim with { Number = number, Quantity = inside ? claim.Quantity : number };
    }

    private static ImmutableArray<decimal> Values(JToken? token) => token switch
    {
        null => [],
        JArray pair => [.. pair.Select(Number)],
        _ => [Number(token)],
    };

    // Beyond 64 bits the parser gives big integers, which do not convert themselves.
    private static decimal Number(JToken token) => decimal.Parse(((JValue)token).ToString());

    private static RecordSpan Span(JToken token) => new(token.Value<int>("start"), token.Value<int>("end"), Text(token["text"])!);

    private static RecordPhrase? Phrase(JToken? token) => token is null ? null : new RecordPhrase(token.Value<int>("start"), token.Value<int>("end"), Text(token["text"])!, Reviewed);

    private static RecordEvent Event(JToken token, RecordSpan span) => new(span.Start, span.End, span.Text, Text(token["lemma"])!, Reviewed);

    private static RecordPlace Place(JToken token, RecordSpan span) => new(span.Start, span.End, span.Text, Text(token["name"])!, Text(token["country"]), Reviewed);

    private static RecordTime Time(JToken token, RecordSpan span) => new(span.Start, span.End, span.Text, Text(token["value"])!, Reviewed);

    private static string? Text(JToken? token) => (string?)token;
}
