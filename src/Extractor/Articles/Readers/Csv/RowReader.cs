using Extractor.Articles.Readers.Formats;
using Extractor.Articles.Readers.Streams;

namespace Extractor.Articles.Readers.Csv;

/// <summary>
/// Reads the rows of a table. A row that is broken costs its first line: what a stray quote swallowed is read again, from the next line on. Packages
/// for CSV were looked at; where a quote is never closed they hold the rest of the file in memory or give it up, and they tell no byte offsets.
/// </summary>
/// <remarks>
/// Reading again keeps time linear: within an open quote each line that would open one closes it, so that a row which is read again has had a cell more
/// for each such line, and <see cref="CellParser"/> bounds the cells.
/// </remarks>
internal sealed class RowReader(LineReader lines, int maxRowBytes)
{
    private readonly LinkedList<CsvLine> _again = new();

    /// <summary>What parts cells.</summary>
    public char Delimiter { get; set; } = ',';

    /// <summary>How many cells a row may have before it is broken.</summary>
    public int MaxCells { get; set; } = 10_000;

    /// <summary>The line and offset reading has come to.</summary>
    public (int Line, long Offset) Position => _again.First is { } line ? (line.Value.Number, line.Value.Offset) : (lines.NextNumber, lines.NextOffset);

    /// <summary>The next line that is not blank, which stays to be read; null at the end.</summary>
    public CsvLine? Peek()
    {
        while (Next() is { } line)
        {
            if (line.TooLong || !string.IsNullOrWhiteSpace(line.Text))
            {
                _again.AddFirst(line);
                return line;
            }
        }

        return null;
    }

    /// <summary>Passes over the line that was peeked at.</summary>
    public void Skip() => Next();

    /// <summary>Reads the next row; null at the end. What the stream throws passes through.</summary>
    public CsvRow? Read()
    {
        if (Peek() is null)
        {
            return null;
        }

        CsvLine first = Next()!;
        List<CsvLine> taken = [first];
        if (first.TooLong)
        {
            return new CsvRow([first], [], null);
        }

        CellParser parser = new(Delimiter, MaxCells);
        parser.Take(first.Text);
        long bytes = first.Length;
        string? fault = parser.Fault;
        while (fault is null && parser.IsOpen)
        {
            fault = Extend(parser, taken, ref bytes);
        }

        return fault is null ? new CsvRow([.. taken], parser.Cells, null) : Broken(taken, fault);
    }

    private string? Extend(CellParser parser, List<CsvLine> taken, ref long bytes)
    {
        const string NeverClosed = "a quote in it is never closed";
        if (Next() is not { } line)
        {
            return NeverClosed;
        }

        taken.Add(line);
        bytes += line.Length + 1;
        if (line.TooLong || bytes > maxRowBytes)
        {
            return $"{NeverClosed}, or its cell is longer than an article may be";
        }

        parser.Take(line.Text);
        return parser.Fault;
    }

    private CsvRow Broken(List<CsvLine> taken, string fault)
    {
        for (int i = taken.Count - 1; i > 0; i--)
        {
            _again.AddFirst(taken[i]);
        }

        // Tables parted by tabs often know no quotes: "Stay home," she said, is a cell.
        return Delimiter == '\t'
            ? new CsvRow([taken[0]], [.. taken[0].Text.Split('\t').Select(c => c.Trim())], null)
            : new CsvRow([taken[0]], [], fault);
    }

    private CsvLine? Next()
    {
        if (_again.First is { } waiting)
        {
            _again.RemoveFirst();
            return waiting.Value;
        }

        if (!lines.TryRead(out ByteLine line))
        {
            return null;
        }

        DecodedText decoded = TextDecoder.Decode(line.Bytes.Span);
        return new CsvLine(line.Number, line.Offset, decoded.Text, line.Length, line.TooLong, decoded.Decoding, decoded.FirstBad);
    }
}
