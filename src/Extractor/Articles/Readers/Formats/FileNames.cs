namespace Extractor.Articles.Readers.Formats;

/// <summary>What a file's name says about its content.</summary>
internal static class FileNames
{
    /// <summary>The format by the extension, <c>.gz</c> set aside: <c>2016.jsonl.gz</c> is JSON Lines.</summary>
    public static ArticleFormat Format(string name)
    {
        if (name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            name = name[..^3];
        }

        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".txt" => ArticleFormat.Text,
            ".jsonl" or ".ndjson" or ".json" => ArticleFormat.JsonLines,
            ".html" or ".htm" or ".xhtml" => ArticleFormat.Html,
            ".csv" or ".tsv" => ArticleFormat.Csv,
            ".xml" => ArticleFormat.Xml,
            ".nitf" => ArticleFormat.Nitf,
            ".rss" or ".atom" => ArticleFormat.Feed,
            ".sgm" or ".sgml" => ArticleFormat.Sgml,
            ".warc" or ".wet" => ArticleFormat.Warc,
            ".zip" or ".tar" or ".tgz" => ArticleFormat.Container,
            _ => ArticleFormat.Unknown,
        };
    }

    /// <summary>True when the name ends in <c>.gz</c> or <c>.tgz</c>.</summary>
    public static bool SaysGzip(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase);

    /// <summary>True when content of a format may be called so: many formats are XML, and ninjs is JSON.</summary>
    public static bool Fits(this ArticleFormat found, ArticleFormat named) => found == named || named switch
    {
        ArticleFormat.Xml => found is ArticleFormat.Nitf or ArticleFormat.NewsMl or ArticleFormat.Feed or ArticleFormat.Html,
        ArticleFormat.JsonLines => found == ArticleFormat.Ninjs,
        _ => named == ArticleFormat.Unknown,
    };

    /// <summary>True when the format is XML, or SGML, that is no web page.</summary>
    public static bool IsXml(this ArticleFormat format) => format is ArticleFormat.Xml or ArticleFormat.Nitf or ArticleFormat.NewsMl or ArticleFormat.Feed or ArticleFormat.Sgml;

    /// <summary>The name of a format for people.</summary>
    public static string Describe(this ArticleFormat format) => format switch
    {
        ArticleFormat.JsonLines => "JSON Lines",
        ArticleFormat.Html => "a web page",
        ArticleFormat.Csv => "a table (CSV)",
        ArticleFormat.Nitf => "NITF",
        ArticleFormat.NewsMl => "NewsML-G2",
        ArticleFormat.Ninjs => "ninjs",
        ArticleFormat.Feed => "a feed (RSS or Atom)",
        ArticleFormat.Sgml => "SGML of Reuters-21578",
        ArticleFormat.Xml => "XML",
        ArticleFormat.Warc => "a WARC file",
        ArticleFormat.Container => "an archive of files (zip, tar)",
        _ => "plain text",
    };

    /// <summary>An extension that says the format.</summary>
    public static string Extension(this ArticleFormat format) => format switch
    {
        ArticleFormat.JsonLines => ".jsonl",
        ArticleFormat.Html => ".html",
        ArticleFormat.Csv => ".csv",
        ArticleFormat.Nitf or ArticleFormat.NewsMl or ArticleFormat.Feed => ".xml",
        ArticleFormat.Ninjs => ".json",
        ArticleFormat.Sgml => ".sgm",
        ArticleFormat.Warc => ".warc",
        ArticleFormat.Container => ".zip or .tar",
        _ => ".txt",
    };
}
