using System.IO.Compression;
using Extractor.Articles;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Training.Evaluation.Sources;

/// <summary>An article whose attributions are annotated, in the form of PolNeAR as JSON Lines.</summary>
/// <param name="Article">The article.</param>
/// <param name="Attributions">Its attributions that credit something.</param>
/// <param name="Discarded">Page furniture, in which nothing is annotated.</param>
internal sealed record AttributionDocument(Article Article, IReadOnlyList<GoldAttribution> Attributions, CharacterSet Discarded)
{
    /// <summary>Reads a file, one article a line: <c>doc</c>, <c>text</c>, <c>attributions</c> of <c>source</c>, <c>cue</c> and <c>content</c>, each a list of
    /// start and end in code points, and optionally <c>date</c> and <c>discard</c>; also with <c>.gz</c>.</summary>
    /// <exception cref="InvalidDataException">A line is not of this form; the message names it.</exception>
    public static IReadOnlyList<AttributionDocument> Read(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream content = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using StreamReader reader = new(content);
        List<AttributionDocument> documents = [];
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0)
            {
                documents.Add(Parse(line, number));
            }
        }

        return documents;
    }

    private static AttributionDocument Parse(string line, int number)
    {
        try
        {
            using JsonTextReader reader = new(new StringReader(line)) { DateParseHandling = DateParseHandling.None };
            JObject document = JObject.Load(reader);
            string text = (string?)document["text"] ?? throw new InvalidDataException("it has no text");
            int[] places = Places(text);
            DateOnly? published = DateOnly.TryParse((string?)document["date"], System.Globalization.CultureInfo.InvariantCulture, out DateOnly date) ? date : null;
            CharacterSet Spans(JToken? spans) => new((spans ?? new JArray()).Select(s => new TextSpan(places[(int)s[0]!], places[(int)s[1]!])));
            List<GoldAttribution> attributions = [.. (document["attributions"] ?? new JArray()).Select(a => new GoldAttribution(Spans(a["source"]), Spans(a["cue"]), Spans(a["content"])))];
            return new AttributionDocument(
                new Article(text, (string?)document["doc"] ?? $"line {number}") { Published = published }, [.. attributions.Where(a => a.Content.Count > 0)], Spans(document["discard"]));
        }
        catch (Exception problem) when (problem is JsonException or InvalidDataException or IndexOutOfRangeException or InvalidCastException or ArgumentException)
        {
            throw new InvalidDataException($"line {number} is no annotated article ({problem.Message.TrimEnd('.')})", problem);
        }
    }

    // The file counts code points, the program UTF-16 code units.
    private static int[] Places(string text)
    {
        List<int> places = [];
        for (int i = 0; i < text.Length; i += char.IsHighSurrogate(text[i]) ? 2 : 1)
        {
            places.Add(i);
        }

        return [.. places, text.Length];
    }
}
