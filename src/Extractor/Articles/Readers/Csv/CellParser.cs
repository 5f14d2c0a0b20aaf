using System.Collections.Immutable;
using System.Text;

namespace Extractor.Articles.Readers.Csv;

/// <summary>
/// Cuts the lines of one row into cells, as RFC 4180 has it: a cell in quotes may hold delimiters, line breaks and doubled quotes. A quote within a
/// cell that does not begin with one is a character like others. Used for one row.
/// </summary>
/// <param name="delimiter">What parts cells.</param>
/// <param name="maxCells">More make the row broken: a quote that was left open takes cells of the next rows.</param>
internal sealed class CellParser(char delimiter, int maxCells)
{
    private readonly ImmutableArray<string>.Builder _cells = ImmutableArray.CreateBuilder<string>();
    private readonly StringBuilder _quoted = new();

    /// <summary>True when the row goes on on the next line.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Why the row is broken, as a clause; null when it is not.</summary>
    public string? Fault { get; private set; }

    /// <summary>The cells so far.</summary>
    public ImmutableArray<string> Cells => _cells.ToImmutable();

    /// <summary>Takes the next line of the row.</summary>
    public void Take(string line)
    {
        int at = 0;
        if (IsOpen)
        {
            _quoted.Append('\n');
            at = TakeQuoted(line, 0);
        }
        else
        {
            at = TakeCell(line, 0);
        }

        while (Fault is null && !IsOpen && at < line.Length)
        {
            // At a delimiter, behind which there is always a cell.
            at = TakeCell(line, at + 1);
            Fault ??= _cells.Count > maxCells ? $"it has more than {maxCells} cells" : null;
        }
    }

    private int TakeCell(string line, int at)
    {
        int begin = at;
        while (begin < line.Length && line[begin] == ' ')
        {
            begin++;
        }

        if (begin < line.Length && line[begin] == '"')
        {
            return TakeQuoted(line, begin + 1);
        }

        int end = line.IndexOf(delimiter, at);
        end = end < 0 ? line.Length : end;
        _cells.Add(line[at..end].Trim());
        return end;
    }

    private int TakeQuoted(string line, int at)
    {
        while (true)
        {
            int quote = line.IndexOf('"', at);
            if (quote < 0)
            {
                _quoted.Append(line, at, line.Length - at);
                IsOpen = true;
                return line.Length;
            }

            _quoted.Append(line, at, quote - at);
            if (quote + 1 < line.Length && line[quote + 1] == '"')
            {
                _quoted.Append('"');
                at = quote + 2;
                continue;
            }

            return Close(line, quote + 1);
        }
    }

    private int Close(string line, int at)
    {
        IsOpen = false;
        _cells.Add(_quoted.ToString());
        _quoted.Clear();
        while (at < line.Length && line[at] == ' ')
        {
            at++;
        }

        Fault = at == line.Length || line[at] == delimiter ? null : $"in cell {_cells.Count} a quote is followed by '{Excerpt.Of(line[at..], 20)}', not by a delimiter";
        return at;
    }
}
