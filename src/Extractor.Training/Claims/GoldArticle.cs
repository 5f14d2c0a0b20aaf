using System.Text.Json;
using Extractor.Articles;

namespace Extractor.Training.Claims;

/// <summary>An article with its annotated claims, as in <c>corpus/claims.jsonl</c>.</summary>
/// <param name="Article">The article.</param>
/// <param name="Claims">Its claims in text order.</param>
internal sealed record GoldArticle(Article Article, IReadOnlyList<GoldClaim> Claims)
{
    /// <summary>The lines of a file of articles that may be learned from: one JSON object each, without those of the test split.</summary>
    public static IEnumerable<string> Lines(string path) => File.ReadLines(path).Where(line => line.Length > 0 && !line.Contains("\"split\": \"test\"", StringComparison.Ordinal));

    /// <summary>Reads one article.</summary>
    public static GoldArticle Parse(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement root = document.RootElement;
        string text = root.GetProperty("text").GetString()!;
        int[] offsets = Offsets(text);
        DateOnly? published = root.TryGetProperty("published", out JsonElement date) && date.GetString() is { } iso ? DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture) : null;
        List<GoldClaim> claims = [.. root.GetProperty("claims").EnumerateArray().Select(c => new GoldClaim(offsets[c.GetProperty("start").GetInt32()], Word(c, "item"), Word(c, "event"), Place(c), Word(c, "time"), Word(c, "source")))];
        return new GoldArticle(new Article(text, root.GetProperty("doc").GetString()!) { Published = published }, claims);
    }

    private static string? Word(JsonElement claim, string slot) => claim.TryGetProperty(slot, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static GoldPlace? Place(JsonElement claim) => claim.TryGetProperty("place", out JsonElement place) && place.ValueKind == JsonValueKind.Object
        ? new GoldPlace(Word(place, "text") ?? string.Empty, Word(place, "name") ?? Word(place, "text") ?? string.Empty, Word(place, "country"))
        : null;

    // The file counts code points, the program UTF-16 code units.
    private static int[] Offsets(string text)
    {
        List<int> offsets = [];
        for (int i = 0; i < text.Length; i += char.IsHighSurrogate(text[i]) ? 2 : 1)
        {
            offsets.Add(i);
        }

        return [.. offsets, text.Length];
    }
}
