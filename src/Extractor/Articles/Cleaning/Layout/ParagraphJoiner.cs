using Extractor.Articles.Cleaning.Furniture;

namespace Extractor.Articles.Cleaning.Layout;

/// <summary>
/// Joins the lines of hard-wrapped paragraphs. A line that was broken because the next word did not fit belongs to the next one; a line that
/// was ended on purpose (a headline, an entry of a list) does not.
/// </summary>
internal sealed class ParagraphJoiner
{
    private const int SmallestWidth = 30;
    private const int LargestWidth = 140;

    private readonly string _text;
    private readonly List<TextLine> _lines;
    private readonly int _width;

    private ParagraphJoiner(string text, List<TextLine> lines)
    {
        _text = text;
        _lines = lines;
        _width = WrapWidth(lines);
    }

    /// <summary>Joins all lines of a text.</summary>
    public static List<Paragraph> Join(string text, List<TextLine> lines) => new ParagraphJoiner(text, lines).Join();

    private List<Paragraph> Join()
    {
        List<Paragraph> paragraphs = [];
        for (int first = 0; first < _lines.Count;)
        {
            int end = first + 1;
            while (end < _lines.Count && !_lines[end].AfterBlank && Continues(_lines[end - 1], _lines[end], _lines[first].Furniture))
            {
                end++;
            }

            paragraphs.Add(Paragraph(first, end));
            first = end;
        }

        return paragraphs;
    }

    private Paragraph Paragraph(int first, int end)
    {
        TextLine line = _lines[first];
        if (end == first + 1)
        {
            return new Paragraph(line.Span, line.Shape, line.Furniture, line.AfterBlank);
        }

        TextSpan span = new(line.Span.Start, _lines[end - 1].Span.End);
        return new Paragraph(span, LineShape.Of(span.In(_text)), line.Furniture, line.AfterBlank);
    }

    private bool Continues(TextLine line, TextLine next, FurnitureKind paragraph)
    {
        if (paragraph != FurnitureKind.None)
        {
            // "COPYRIGHT 1998 BY …, INC. NO PORTION MAY BE USED / IN ANY MEDIA WITHOUT ATTRIBUTION": only notices run on.
            return paragraph == FurnitureKind.Notice && !line.Shape.EndsSentence && !next.Shape.IsProse && next.Furniture == FurnitureKind.None;
        }

        bool sentenceRunsOn = !line.Shape.EndsSentence && line.Shape.Words >= 4 && (next.Shape.StartsLower || line.Shape.EndsOpen);
        return sentenceRunsOn || (next.Furniture == FurnitureKind.None && Fills(line, next));
    }

    /// <summary>True when the next line's first word would not have fitted on the line.</summary>
    private bool Fills(TextLine line, TextLine next)
    {
        if (_width == 0)
        {
            return false;
        }

        int word = 0;
        while (word < next.Span.Length && !char.IsWhiteSpace(_text[next.Span.Start + word]))
        {
            word++;
        }

        return line.Shape.Length + 1 + word > _width;
    }

    /// <summary>
    /// The width the text was wrapped to; 0 when it was not. Told by runs of three lines and more, all of whose lines but the last are nearly
    /// as long as the longest: lists are ragged.
    /// </summary>
    private static int WrapWidth(List<TextLine> lines)
    {
        int width = 0;
        for (int first = 0; first < lines.Count;)
        {
            int end = first + 1;
            while (end < lines.Count && !lines[end].AfterBlank)
            {
                end++;
            }

            width = Math.Max(width, WrapWidth(lines, first, end));
            first = end;
        }

        return width;
    }

    private static int WrapWidth(List<TextLine> lines, int first, int end)
    {
        int longest = 0;
        for (int i = first; i < end; i++)
        {
            longest = Math.Max(longest, lines[i].Shape.Length);
        }

        if (end - first < 3 || longest is < SmallestWidth or > LargestWidth)
        {
            return 0;
        }

        int full = 0;
        for (int i = first; i < end - 1; i++)
        {
            full += lines[i].Shape.Length * 10 >= longest * 8 ? 1 : 0;
        }

        return full * 10 >= (end - 1 - first) * 8 ? longest : 0;
    }
}
