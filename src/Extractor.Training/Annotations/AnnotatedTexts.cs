using System.Text.Json;

namespace Extractor.Training.Annotations;

/// <summary>A text that could not be put together again.</summary>
/// <param name="Doc">Its name in the annotations.</param>
/// <param name="Reason">Why not, and what to do, as the rest of a sentence.</param>
public readonly record struct MissingText(string Doc, string Reason);

/// <summary>What came of putting annotations back on their texts.</summary>
/// <param name="Written">How many articles were written.</param>
/// <param name="Missing">The texts that are not among them, in the order of the annotations.</param>
public sealed record RestoredTexts(int Written, IReadOnlyList<MissingText> Missing);

/// <summary>
/// Puts annotations that quote nothing back on the texts they were made on. The annotations are part of the project, the texts belong to others and are not.
/// The same files give the same bytes. Stateless.
/// </summary>
public static class AnnotatedTexts
{
    /// <summary>Writes the annotated articles in the form of <c>corpus/claims.jsonl</c>, all of the split <c>train</c>, in the order of the annotations.</summary>
    /// <param name="annotations">The annotations, one text a line, as in <c>corpus/news-annotations.jsonl</c>.</param>
    /// <param name="dataDirectory">The folder that the names of source files count from.</param>
    /// <param name="output">Where the articles go, one a line. A text that is missing or another one than was annotated is passed over.</param>
    /// <exception cref="InvalidDataException">A line of the annotations is not of that form; the message names it.</exception>
    /// <exception cref="IOException">The annotations cannot be read.</exception>
    public static RestoredTexts Restore(string annotations, string dataDirectory, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        SourceTexts sources = new(dataDirectory);
        List<MissingText> missing = [];
        int written = 0;
        foreach ((int index, string line) in File.ReadLines(annotations).Index().Where(l => l.Item.Length > 0))
        {
            if (Restore(line, index + 1, sources, output) is { } lost)
            {
                missing.Add(lost);
            }
            else
            {
                written++;
            }
        }

        return new RestoredTexts(written, missing);
    }

    // Null when the article was written.
    private static MissingText? Restore(string line, int number, SourceTexts sources, TextWriter output)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            StandoffText standoff = StandoffText.Read(document.RootElement);
            FoundText found = sources.Find(standoff);
            if (found.Problem is { } problem)
            {
                return new MissingText(standoff.Doc, problem);
            }

            output.Write(AnnotatedLine.Of(found, standoff) + "\n");
            return null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"line {number} holds no annotations of a text ({e.Message.TrimEnd('.')})", e);
        }
    }
}
