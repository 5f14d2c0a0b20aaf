using System.Collections.Immutable;

namespace Extractor.Articles.Readers.Csv;

/// <summary>The names of a table's columns, and what they hold.</summary>
internal sealed class CsvHeader
{
    private static readonly ImmutableDictionary<CsvColumn, string[]> Names = new Dictionary<CsvColumn, string[]>
    {
        [CsvColumn.Text] = ["text", "article_text", "articletext", "full_text", "fulltext", "article_body", "articlebody", "body", "body_text", "content", "article_content", "maintext", "main_text", "article", "story", "story_text"],
        [CsvColumn.Title] = ["title", "headline", "article_title", "articletitle", "heading", "main_headline"],
        [CsvColumn.Byline] = ["byline", "author", "authors", "author_name", "writer", "journalist", "creator", "reporter"],
        [CsvColumn.Published] =
        [
            "published", "published_at", "publishedat", "published_date", "publisheddate", "publication_date", "publicationdate", "publish_date", "publishdate", "pub_date", "pubdate",
            "date_published", "datepublished", "date_publish", "date", "datetime", "publication_datetime", "created_at", "created", "timestamp", "article_date",
        ],
        [CsvColumn.Modified] = ["modified", "date_modified", "datemodified", "date_modify", "updated", "updated_at", "last_modified", "lastmodified"],
        [CsvColumn.Uri] = ["uri", "url", "link", "article_url", "web_url", "source_url", "permalink", "article_link"],
        [CsvColumn.Publisher] = ["publisher", "publication", "publication_name", "source", "source_name", "outlet", "newspaper", "media", "site", "source_domain", "domain"],
        [CsvColumn.Section] = ["section", "section_name", "category", "news_desk", "desk", "topic"],
        [CsvColumn.Id] = ["id", "article_id", "articleid", "doc_id", "docid", "document_id", "doc", "uid", "uuid", "guid"],
        [CsvColumn.Language] = ["language", "lang"],
        [CsvColumn.Dateline] = ["dateline"],
        [CsvColumn.Copyright] = ["copyright", "copyright_holder", "copyrightholder", "rights"],
        [CsvColumn.Status] = ["status", "article_status"],
    }.ToImmutableDictionary();

    private readonly Dictionary<CsvColumn, int> _places = [];

    private CsvHeader(ImmutableArray<string> columns)
    {
        Columns = columns;
        string[] written = [.. columns.Select(Normal)];
        foreach ((CsvColumn column, string[] names) in Names)
        {
            // The first name that is there: a table with "text" and "content" has its articles in "text".
            int place = names.Select(n => Array.IndexOf(written, n)).FirstOrDefault(p => p >= 0, -1);
            if (place >= 0)
            {
                _places[column] = place;
            }
        }
    }

    /// <summary>The columns as they are named.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>How many of the columns have a known name.</summary>
    public int Known => _places.Count;

    /// <summary>True when there is a column for the articles' text.</summary>
    public bool HasText => _places.ContainsKey(CsvColumn.Text);

    /// <summary>Reads the header row.</summary>
    /// <param name="line">The row.</param>
    /// <param name="delimiter">What parts its cells: the one of comma, semicolon, tab and pipe by which the most names are known, then the most there.</param>
    public static CsvHeader Of(string line, out char delimiter)
    {
        (CsvHeader header, delimiter) = new[] { ',', ';', '\t', '|' }
            .Select(d => (Header: Of(line, d), Delimiter: d))
            .OrderByDescending(h => h.Header.Known)
            .ThenByDescending(h => h.Header.Columns.Length)
            .First();
        return header;
    }

    /// <summary>The cell of a row under a column; null when there is no such column, or the cell is blank.</summary>
    public string? Cell(CsvRow row, CsvColumn column) =>
        _places.TryGetValue(column, out int place) && place < row.Cells.Length && !string.IsNullOrWhiteSpace(row.Cells[place]) ? row.Cells[place] : null;

    private static CsvHeader Of(string line, char delimiter)
    {
        CellParser parser = new(delimiter, int.MaxValue);
        parser.Take(line);
        return new CsvHeader(parser.Cells);
    }

    // "Pub Date", "pub-date", "PubDate" and "\uFEFFpub_date".
    private static string Normal(string name) => name.Trim(' ', '\uFEFF', '"', '\'').ToLowerInvariant().Replace(' ', '_').Replace('-', '_').Replace('.', '_');
}
