using System.Buffers;
using Extractor.Articles.Cleaning.Furniture;

namespace Extractor.Articles.Cleaning.Layout;

/// <summary>Cuts a text into lines.</summary>
internal static class LineScanner
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u000B\u000C\u0085\u2028\u2029");

    /// <summary>All lines that are not blank, in text order.</summary>
    public static List<TextLine> Scan(string text)
    {
        List<TextLine> lines = [];
        bool afterBlank = true;
        int start = 0;
        while (start < text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny(LineEnds);
            int end = length < 0 ? text.Length : start + length;
            TextSpan span = Trim(text, new TextSpan(start, end));
            if (span.Length > 0)
            {
                ReadOnlySpan<char> line = span.In(text);
                LineShape shape = LineShape.Of(line);
                lines.Add(new TextLine(span, shape, FurnitureRules.Match(line, shape), afterBlank));
            }

            afterBlank = span.Length == 0;
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    /// <summary>A range without the white space at its ends; empty when there is nothing else.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        (int start, int end) = span;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (start < end && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
