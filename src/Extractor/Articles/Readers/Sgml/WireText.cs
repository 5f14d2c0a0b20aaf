using System.Net;
using System.Text;
using Extractor.Articles.Readers.Html.Metadata;

namespace Extractor.Articles.Readers.Sgml;

/// <summary>The text of a wire as paragraphs: lines are wrapped at some seventy columns, and a paragraph, or a row of a table, begins indented.</summary>
internal static class WireText
{
    private const int SignOffGap = 4;

    /// <summary>A value as one line; null when it is blank.</summary>
    public static string? Line(string? source) => source is not null && OneLine.Of(Decode(source)) is { Length: > 0 } line ? line : null;

    /// <summary>The paragraphs, with an empty line between them; null when there are none.</summary>
    public static string? Paragraphs(string? source)
    {
        StringBuilder text = new();
        bool begins = true;
        int beforeSignOff = -1;
        foreach (ReadOnlySpan<char> line in Decode(source ?? "").AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> words = line.Trim();
            if (words.IsEmpty)
            {
                begins = true;
                continue;
            }

            // Lines that run on are never indented; rows of tables sometimes by one column only.
            begins |= char.IsWhiteSpace(line[0]);
            beforeSignOff = IsSignOff(words) ? text.Length : -1;
            text.Append(text.Length == 0 ? "" : begins ? "\n\n" : " ").Append(words);
            begins = false;
        }

        text.Length = beforeSignOff >= 0 ? beforeSignOff : text.Length;
        return text.Length > 0 ? WithoutEnd(text.ToString()) : null;
    }

    // The last line of an article, or at the end of it: "total 55.8 (33.7).        REUTER".
    private static bool IsSignOff(ReadOnlySpan<char> line) => line.Equals("Reuter", StringComparison.OrdinalIgnoreCase) || line.Equals("Reuters", StringComparison.OrdinalIgnoreCase);

    private static string WithoutEnd(string text)
    {
        int space = text.LastIndexOf(' ');
        bool apart = space >= SignOffGap && text.AsSpan(space - SignOffGap + 1, SignOffGap).IndexOfAnyExcept(' ') < 0;
        return apart && IsSignOff(text.AsSpan(space + 1)) ? text[..space].TrimEnd() : text;
    }

    /// <summary>Resolves references, of which many stand for control characters of the wire: <c>&amp;#3;</c> ended a transmission.</summary>
    private static string Decode(string source)
    {
        string decoded = WebUtility.HtmlDecode(source);
        return string.Create(decoded.Length, decoded, static (target, from) =>
        {
            for (int i = 0; i < from.Length; i++)
            {
                target[i] = char.IsControl(from[i]) && from[i] is not ('\n' or '\r' or '\t') ? ' ' : from[i];
            }
        });
    }
}
