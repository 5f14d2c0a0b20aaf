using System.Text.Json;
using Extractor.Articles;

namespace Extractor.Training.Claims;

/// <summary>An article with its annotated claims, as in <c>corpus/claims.jsonl</c>.</summary>
/// <param name="Article">The article.</param>
/// <param name="Claims">Its claims in text order.</param>
/// <param name="Kin">How near it is to those that are to be linked.</param>
internal sealed record GoldArticle(Article Article, IReadOnlyList<GoldClaim> Claims, Kinship Kin)
{
    /// <summary>Whether it is of another kind than those that are to be linked.</summary>
    public bool IsForeign => Kin == Kinship.Foreign;

    /// <summary>The articles of files that may be learned from: one JSON object a line each, without those of the test split.</summary>
    /// <exception cref="FormatException">A line is no annotated article; the message says which.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IEnumerable<(string File, string Line, GoldArticle Article)> Read(AnnotatedFiles files) =>
        Read(files.Foreign, Kinship.Foreign).Concat(Read(files.Alike.SkipLast(1), Kinship.Alike)).Concat(Read(files.Alike.TakeLast(1), Kinship.Own));

    private static IEnumerable<(string File, string Line, GoldArticle Article)> Read(IEnumerable<string> files, Kinship kin) =>
        from file in files
        from line in File.ReadLines(file).Index()
        where line.Item.Length > 0 && !line.Item.Contains("\"split\": \"test\"", StringComparison.Ordinal)
        select (file, line.Item, Parse(file, line.Index + 1, line.Item, kin));

    private static GoldArticle Parse(string file, int number, string line, Kinship kin)
    {
        try
        {
            return Parse(line, kin);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException or FormatException)
        {
            throw new FormatException($"{file}, line {number}, is no annotated article: {problem.Message.TrimEnd('.')}.", problem);
        }
    }

    /// <summary>Reads one article.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="kin">How near it is to those that are to be linked.</param>
    public static GoldArticle Parse(string line, Kinship kin)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement root = document.RootElement;
        string text = root.GetProperty("text").GetString()!;
        int[] offsets = Offsets(text);
        DateOnly? published = root.TryGetProperty("published", out JsonElement date) && date.GetString() is { } iso ? DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture) : null;
        List<GoldClaim> claims = [.. root.GetProperty("claims").EnumerateArray().Select(c => new GoldClaim(offsets[c.GetProperty("start").GetInt32()], Word(c, "item"), Word(c, "event"), Place(c), Word(c, "time"), Word(c, "source")))];
        return new GoldArticle(new Article(text, root.GetProperty("doc").GetString()!) { Published = published }, claims, kin);
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
