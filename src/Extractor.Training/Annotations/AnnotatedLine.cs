using System.Text.Json;
using Extractor.Records.Building;
using Newtonsoft.Json;

namespace Extractor.Training.Annotations;

/// <summary>Writes an annotated article as a line of <c>corpus/claims.jsonl</c>, byte for byte as the annotations were first written. Stateless.</summary>
internal static class AnnotatedLine
{
    private const string Null = "null";

    private static readonly string[] Fields = ["id", "start", "end", "number", "kind", "value", "bound", "unit", "item", "event", "place", "time", "source", "part_of", "change", "assertion", "role"];

    /// <summary>The line without its end.</summary>
    /// <param name="found">The text.</param>
    /// <param name="standoff">What is annotated; its places must lie in the text.</param>
    public static string Of(FoundText found, StandoffText standoff)
    {
        JsonElement line = standoff.Annotations;
        IEnumerable<string> claims = line.GetProperty("claims").EnumerateArray().Select(claim => Claim(claim, found.Text));
        return $"{{\"doc\": {Quoted(found.Doc)}, \"split\": \"train\", \"title\": null, \"published\": {Raw(line, "published")}, "
            + $"\"text\": {Quoted(found.Text.Text)}, \"claims\": [{string.Join(", ", claims)}]}}";
    }

    private static string Claim(JsonElement claim, CodePointText text) => "{" + string.Join(", ", Fields.Select(field => $"\"{field}\": {Field(claim, field, text)}")) + "}";

    private static string Field(JsonElement claim, string field, CodePointText text) => field switch
    {
        "number" => Quoted(text.Slice(claim.GetProperty("start").GetInt32(), claim.GetProperty("end").GetInt32())),
        "item" or "source" => Phrase(claim, field, text),
        "place" when claim.TryGetProperty(field, out JsonElement place) =>
            $"{{\"text\": {Phrase(place, "text", text)}, \"name\": {Raw(place, "name")}, \"country\": {Raw(place, "country")}}}",
        _ => Raw(claim, field),
    };

    private static string Phrase(JsonElement owner, string field, CodePointText text) =>
        owner.TryGetProperty(field, out JsonElement span) ? Quoted(text.Slice(span[0].GetInt32(), span[1].GetInt32())) : Null;

    private static string Raw(JsonElement owner, string field) => owner.TryGetProperty(field, out JsonElement value) ? value.GetRawText() : Null;

    private static string Quoted(string words) => JsonConvert.ToString(words);
}
