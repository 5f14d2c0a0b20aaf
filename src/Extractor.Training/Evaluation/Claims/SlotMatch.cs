using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace Extractor.Training.Evaluation.Claims;

/// <summary>
/// Whether a slot of a found claim equals the gold's: values to 0.1 percent (shares to half a point), phrases by half of their content words or their head,
/// places by name and country, the rest exactly.
/// </summary>
internal static partial class SlotMatch
{
    private static readonly HashSet<string> EmptyWords = ["the", "a", "an", "of", "its", "their", "his", "her", "in", "on", "for", "and", "to", "'s", "’s", "s", "some", "all"];

    /// <summary>Compares one slot.</summary>
    /// <param name="slot">The name of the slot in the gold.</param>
    /// <param name="gold">The annotated claim.</param>
    /// <param name="found">The claim of the record.</param>
    /// <param name="goldOf">The id of the annotated claim for the id of a found one.</param>
    public static bool IsRight(string slot, JObject gold, JObject found, IReadOnlyDictionary<string, string> goldOf) => slot switch
    {
        "value" => Value(gold, found),
        "place" => Place(gold[slot], found[slot]),
        "time" => Text(gold[slot]) == Text(found[slot] is JObject time ? time["value"] : found[slot]),
        "item" or "source" => Phrase(Text(gold[slot]), Text(found[slot])),
        "event" => Text(gold[slot]) == Text(found[slot])?.ToLowerInvariant(),
        "event_lemma" => Text(gold["event"]) == Lemma(found["event"])?.ToLowerInvariant(),
        "part_of" => Text(gold[slot]) == (Text(found[slot]) is { } part ? goldOf.GetValueOrDefault(part, string.Empty) : null),
        "change" => Text(gold[slot]) == Text(found[slot]) && Text(gold["role"]) == Text(found["role"]),
        _ => (Text(gold[slot]) ?? string.Empty).Equals(Text(found[slot]) ?? string.Empty, StringComparison.OrdinalIgnoreCase),
    };

    /// <summary>True when two values are the same.</summary>
    public static bool Value(JObject gold, JObject found)
    {
        if (gold["value"] is JArray pair)
        {
            return found["value"] is JArray other
                ? other.Count == pair.Count && pair.Zip(other).All(p => Close(p.First, p.Second))
                : Close(pair[0], found["low"]) && Close(pair[1], found["high"]);
        }

        if (gold["value"] is null or { Type: JTokenType.Null })
        {
            return found["value"] is null or { Type: JTokenType.Null };
        }

        return (string?)gold["kind"] == "share"
            ? Number(found["value"]) is { } share && Math.Abs(share - (double)gold["value"]!) <= 0.5
            : Close(gold["value"]!, found["value"]);
    }

    private static double? Number(JToken? token) => token is { Type: JTokenType.Integer or JTokenType.Float } ? (double)token : null;

    private static bool Close(JToken gold, JToken? found) =>
        Number(gold) is { } a && Number(found) is { } b && Math.Abs(a - b) <= Math.Max(1e-3 * Math.Max(Math.Abs(a), Math.Abs(b)), 1e-6);

    // A slot is a word or an object with its text.
    private static string? Text(JToken? slot) => slot switch
    {
        null or { Type: JTokenType.Null } => null,
        JObject phrase => (string?)phrase["text"],
        _ => (string?)slot,
    };

    // The record keeps the lemma beside the word as it stands in the text.
    private static string? Lemma(JToken? slot) => slot is JObject action && action["lemma"] is { } lemma ? (string?)lemma : Text(slot);

    private static bool Place(JToken? gold, JToken? found)
    {
        if (gold is not JObject a || found is not JObject b)
        {
            return gold is not JObject && found is not JObject;
        }

        bool same = Names(a).SetEquals(Names(b)) || (Text(a) ?? string.Empty).Equals(Text(b) ?? string.Empty, StringComparison.OrdinalIgnoreCase);
        return same && NullIfEmpty((string?)a["country"]) == NullIfEmpty((string?)b["country"]);
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static HashSet<string> Names(JObject place) => [.. (NullIfEmpty((string?)place["name"]) ?? Text(place) ?? string.Empty).Split(';')
        .Select(name => name.Trim().ToLowerInvariant()).Select(name => name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name)];

    private static bool Phrase(string? gold, string? found)
    {
        if (gold is null || found is null)
        {
            return gold is null && found is null;
        }

        List<string> a = Words(gold);
        List<string> b = Words(found);
        if (a.Count == 0 || b.Count == 0)
        {
            return gold.Equals(found, StringComparison.OrdinalIgnoreCase);
        }

        HashSet<string> goldWords = [.. a];
        HashSet<string> foundWords = [.. b];
        double likeness = 2.0 * goldWords.Count(foundWords.Contains) / (goldWords.Count + foundWords.Count);
        List<string> head = Words(Links().Split(gold.ToLowerInvariant())[0]);
        return likeness >= 0.5 || (foundWords.Contains((head.Count > 0 ? head : a)[^1]) && likeness >= 0.34);
    }

    private static List<string> Words(string phrase) => [.. WordPattern().Matches(phrase.ToLowerInvariant()).Select(m => m.Value).Where(word => !EmptyWords.Contains(word))];

    [GeneratedRegex(@"[\w'’-]+")]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"\b(?:of|in|from|for|at|with|to|who|that)\b")]
    private static partial Regex Links();
}
