using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Extractor.Cli.Show.Terminal;

/// <summary>
/// Breaks styled text into lines of a width in terminal columns, at spaces, and within a word only where it is wider than a line. The console's
/// own wrapping also breaks where the style changes, which puts the full stop after a marked <c>2015</c> on a line of its own; and with some text
/// that does not fit (a wide character in a column of one) it never returns, so text from articles reaches it in lines that fit.
/// </summary>
/// <param name="width">Columns of a line; at least 2, so that any character fits.</param>
/// <param name="indent">Columns by which the lines after a break are indented; a line feed in the text begins a new line without.</param>
internal sealed class WrappedText(int width, int indent = 0)
{
    private readonly Paragraph _lines = new();
    private readonly List<(string Text, Style Style)> _word = [];
    private int _wordWidth;
    private int _lineWidth;
    private int _lineStart;
    private int _spaces;
    private Style _spaceStyle = Style.Plain;

    /// <summary>The columns that a text takes.</summary>
    public static int WidthOf(string text) => new Segment(text).CellCount();

    /// <summary>Adds text, which may hold line feeds and may continue a word.</summary>
    public WrappedText Append(string text, Style? style = null)
    {
        style ??= Style.Plain;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not (' ' or '\n'))
            {
                continue;
            }

            AddToWord(text[start..i], style.Value);
            start = i + 1;
            if (i < text.Length)
            {
                EndWord();
                Space(text[i], style.Value);
            }
        }

        return this;
    }

    /// <summary>The lines.</summary>
    public Paragraph ToParagraph()
    {
        EndWord();
        return _lines;
    }

    private void AddToWord(string text, Style style)
    {
        if (text.Length > 0)
        {
            _word.Add((text, style));
            _wordWidth += WidthOf(text);
        }
    }

    private void Space(char space, Style style)
    {
        if (space == '\n')
        {
            _lines.Append("\n");
            (_lineWidth, _lineStart, _spaces) = (0, 0, 0);
            return;
        }

        _spaces++;
        _spaceStyle = style;
    }

    private void EndWord()
    {
        if (_word.Count == 0)
        {
            return;
        }

        if (_lineWidth + _spaces + _wordWidth > width && (_lineWidth > _lineStart || _spaces > 0))
        {
            Break();
        }

        if (_spaces > 0)
        {
            _lines.Append(new string(' ', _spaces), _spaceStyle);
            _lineWidth += _spaces;
            _spaces = 0;
        }

        foreach ((string text, Style style) in _word)
        {
            WriteWord(text, style);
        }

        _wordWidth = 0;
        _word.Clear();
    }

    private void Break()
    {
        int start = Math.Min(indent, width - 2);
        _lines.Append("\n" + new string(' ', start));
        (_lineWidth, _lineStart, _spaces) = (start, start, 0);
    }

    private void WriteWord(string text, Style style)
    {
        int all = WidthOf(text);
        if (_lineWidth + all <= width)
        {
            _lines.Append(text, style);
            _lineWidth += all;
            return;
        }

        StringBuilder fitting = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            int columns = WidthOf(rune.ToString());
            if (_lineWidth + columns > width)
            {
                _lines.Append(fitting.ToString(), style);
                fitting.Clear();
                Break();
            }

            fitting.Append(rune.ToString());
            _lineWidth += columns;
        }

        _lines.Append(fitting.ToString(), style);
    }
}
