using System.Text.Json;

namespace Extractor.Training.Annotations;

/// <summary>
/// The annotations of one text, without the text: where it stands and how to tell that it is the right one. A text is either a run of paragraphs
/// (<c>first</c> to <c>last</c>, of the file or of a document of it) or a part of a document (<c>begin</c> to <c>end</c>, in code points).
/// </summary>
/// <param name="Doc">The name of the text: its kind, an underscore, where it stands, and a point and a number when another text of the place was annotated before.</param>
/// <param name="File">The source file, from the folder of the data.</param>
/// <param name="Document">The document in the file: its id, or the number of its line from 1; null when the file has none.</param>
/// <param name="IsTokenized">Whether the document is a string of tokens with blanks between them.</param>
/// <param name="IsRunOfParagraphs">Whether the range counts paragraphs, not code points.</param>
/// <param name="Range">The first paragraph from 0 and the one behind the last, or the first code point and the one behind the last.</param>
/// <param name="Length">The length of the text in code points.</param>
/// <param name="Sha256">The checksum of the text as UTF-8, in small hexadecimal digits.</param>
/// <param name="Annotations">The line as it stands, with what is annotated. Valid as long as its document.</param>
internal sealed record StandoffText(string Doc, string File, string? Document, bool IsTokenized, bool IsRunOfParagraphs, Range Range, int Length, string Sha256, JsonElement Annotations)
{
    /// <summary>Reads one line.</summary>
    /// <exception cref="Exception">What <see cref="JsonElement"/> throws for a field that is absent or of another kind.</exception>
    public static StandoffText Read(JsonElement line)
    {
        int Number(string field) => line.GetProperty(field).GetInt32();
        string Word(string field) => line.GetProperty(field).GetString() ?? throw new FormatException($"{field} is null");
        string? document = line.TryGetProperty("document", out JsonElement named) ? named.ToString() : null;
        bool tokenized = line.TryGetProperty("tokens", out JsonElement tokens) && tokens.GetBoolean();
        bool paragraphs = line.TryGetProperty("first", out _);
        Range range = paragraphs ? Number("first")..(Number("last") + 1) : Number("begin")..Number("end");
        return new StandoffText(Word("doc"), Word("file"), document, tokenized, paragraphs, range, Number("length"), Word("sha256"), line);
    }
}
