namespace Extractor.Articles.Readers.Formats;

/// <summary>What a file's name says about its content.</summary>
internal static class FileNames
{
    /// <summary>The format by the extension, <c>.gz</c> set aside: <c>2016.jsonl.gz</c> is JSON Lines.</summary>
    public static ArticleFormat Format(string name)
    {
        if (SaysGzip(name))
        {
            name = name[..^3];
        }

        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".txt" => ArticleFormat.Text,
            ".jsonl" or ".ndjson" or ".json" => ArticleFormat.JsonLines,
            ".html" or ".htm" or ".xhtml" => ArticleFormat.Html,
            ".warc" or ".wet" => ArticleFormat.Warc,
            _ => ArticleFormat.Unknown,
        };
    }

    /// <summary>True when the name ends in <c>.gz</c>.</summary>
    public static bool SaysGzip(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of a format for people.</summary>
    public static string Describe(this ArticleFormat format) => format switch
    {
        ArticleFormat.JsonLines => "JSON Lines",
        ArticleFormat.Html => "a web page",
        ArticleFormat.Warc => "a WARC file",
        _ => "plain text",
    };

    /// <summary>An extension that says the format.</summary>
    public static string Extension(this ArticleFormat format) => format switch
    {
        ArticleFormat.JsonLines => ".jsonl",
        ArticleFormat.Html => ".html",
        ArticleFormat.Warc => ".warc",
        _ => ".txt",
    };
}
