using System.Text;

namespace Extractor.Cli.Show;

/// <summary>
/// Makes characters visible that would act on a terminal or a page instead of being read: an escape sequence in an article could otherwise
/// clear the screen, and a direction override could turn a number round.
/// </summary>
internal static class VisibleText
{
    /// <summary>The text with its line ends as line feeds and tabs as four spaces; other control characters become visible signs.</summary>
    public static string Of(string text) => Convert(text, lineEnd: "\n");

    /// <summary>The same on one line, for cells and messages.</summary>
    public static string OneLine(string text) => Convert(text, lineEnd: " ");

    private static string Convert(string text, string lineEnd)
    {
        int first = 0;
        while (first < text.Length && !IsHidden(text[first]))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        StringBuilder visible = new(text, 0, first, text.Length + 16);
        for (int i = first; i < text.Length; i++)
        {
            Append(visible, text, i, lineEnd);
        }

        return visible.ToString();
    }

    private static void Append(StringBuilder visible, string text, int i, string lineEnd)
    {
        char c = text[i];
        switch (c)
        {
            case '\r' when i + 1 < text.Length && text[i + 1] == '\n':
                break;
            case '\r' or '\n' or '\u0085' or '\u2028' or '\u2029':
                visible.Append(lineEnd);
                break;
            case '\t':
                visible.Append("    ");
                break;
            case < ' ':
                visible.Append((char)('\u2400' + c)); // the Unicode control pictures, in the order of the controls
                break;
            case '\u007F':
                visible.Append('\u2421');
                break;
            default:
                _ = IsHidden(c) ? visible.Append($"<U+{(int)c:X4}>") : visible.Append(c);
                break;
        }
    }

    private static bool IsHidden(char c) => char.IsControl(c)
        || c is '\u2028' or '\u2029' // line and paragraph separator
        || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'); // embeddings, overrides and isolates of direction
}
