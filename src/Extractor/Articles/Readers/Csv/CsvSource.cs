using System.Text;
using Extractor.Articles.Readers.Drafts;
using Extractor.Articles.Readers.Formats;
using Extractor.Articles.Readers.Html;
using Extractor.Articles.Readers.Streams;

namespace Extractor.Articles.Readers.Csv;

/// <summary>An article a row of a table, whose first row names the columns. A bad row costs that row only.</summary>
internal sealed class CsvSource(string input, ContentStream content, ReaderOptions options) : IArticleSource
{
    // Rows may end on delimiters that nothing follows.
    private const int SpareCells = 8;

    private readonly RowReader _rows = new(new LineReader(content.Bytes, options.MaxArticleBytes, content.MarkBytes), options.MaxArticleBytes);
    private CsvHeader? _header;
    private bool _any;
    private bool _ended;

    public ReadPlace Place => new(input, _rows.Position.Line, _rows.Position.Offset);

    public ReadResult? Next()
    {
        if (!_ended && _header is null && ReadHeader() is { } failure)
        {
            _ended = true;
            return ReadResult.Failed(failure);
        }

        if (_ended || _rows.Read() is not { } row)
        {
            bool none = !_any && !_ended;
            _ended = true;
            return none ? ReadResult.Failed(new ReadPlace(input).Fail(ReadReason.NoArticle, "The table names its columns, but has no rows.", "Leave the file out, or look why it was saved without its rows.")) : null;
        }

        _any = true;
        CsvLine first = row.Lines[0];
        ReadPlace place = new(input, first.Number, first.Offset);
        return TooLargeReport.Judge(Read(row, place) with { Line = first.Number, ArticleBytes = first.TooLong ? 0 : row.Length }, place);
    }

    private ReadFailure? ReadHeader()
    {
        CsvLine? first = _rows.Peek();
        char? stated = first is not null && CsvSniffer.IsSeparatorLine(Encoding.UTF8.GetBytes(first.Text + "\n")) ? first.Text[^1] : null;
        if (stated is not null)
        {
            _rows.Skip();
            first = _rows.Peek();
        }

        if (first is null)
        {
            return EmptyReport.Of(input);
        }

        _header = CsvHeader.Of(first.Text, out char delimiter);
        if (!_header.HasText)
        {
            return NoTextColumn(_header);
        }

        _rows.Delimiter = delimiter;
        _rows.Read();
        _rows.MaxCells = _header.Columns.Length + SpareCells;
        return null;
    }

    private ReadFailure NoTextColumn(CsvHeader header) => new ReadPlace(input, 1).Fail(
        ReadReason.NoTextColumn,
        $"The table has no column for the articles' text; its columns are: {Excerpt.Of(string.Join(", ", header.Columns), 300)}.",
        "Name the column with the articles' text 'text', and write the names of the columns in the first row.");

    private ReadResult Read(CsvRow row, ReadPlace place)
    {
        if (row.Lines[0].TooLong)
        {
            return ReadResult.Failed(TooLargeReport.Of(place, $"The row has {row.Length:N0} bytes", options));
        }

        if (row.Lines.FirstOrDefault(l => l.Decoding != Decoding.Utf8) is { Decoding: Decoding.None } undecodable)
        {
            return ReadResult.Failed(DecodingReports.Undecodable(At(undecodable, place)));
        }

        if ((row.Fault ?? WrongCount(row)) is { } fault)
        {
            return ReadResult.Failed(place.Fail(ReadReason.BadRow, $"The row on line {place.Line} cannot be read: {fault}.", "Put cells with delimiters, line breaks or quotes in quotes, and double the quotes in them."));
        }

        ReadResult result = new DraftReader(place, options).Read(Draft(row));
        CsvLine? odd = row.Lines.FirstOrDefault(l => l.Decoding != Decoding.Utf8);
        return odd is not null && DecodingReports.Warning(At(odd, place) with { ArticleId = result.Article?.Id }, odd.Decoding) is { } warning ? result.WithWarning(warning) : result;
    }

    private static ReadPlace At(CsvLine line, ReadPlace place) => place with { Line = line.Number, Offset = line.Offset + Math.Max(0, line.FirstBad) };

    private string? WrongCount(CsvRow row)
    {
        int columns = _header!.Columns.Length;
        bool fits = row.Cells.Length >= columns && row.Cells.Skip(columns).All(string.IsNullOrWhiteSpace);
        return fits ? null : $"it has {row.Cells.Length} cells, and the table {columns} columns";
    }

    private ArticleDraft Draft(CsvRow row)
    {
        string? Cell(CsvColumn column) => _header!.Cell(row, column);
        string? text = Cell(CsvColumn.Text);
        return new ArticleDraft
        {
            Text = text,
            Html = text is not null && FragmentText.IsHtml(text) ? text : null,
            Id = Cell(CsvColumn.Id),
            Uri = Cell(CsvColumn.Uri),
            Title = Cell(CsvColumn.Title),
            Byline = CsvList.Names(Cell(CsvColumn.Byline)),
            Dateline = Cell(CsvColumn.Dateline),
            Section = Cell(CsvColumn.Section),
            Publisher = Cell(CsvColumn.Publisher),
            Copyright = Cell(CsvColumn.Copyright),
            Published = Cell(CsvColumn.Published),
            Modified = Cell(CsvColumn.Modified),
            Language = Cell(CsvColumn.Language),
            Status = EditorNote.Status(Cell(CsvColumn.Status)),
        };
    }
}
