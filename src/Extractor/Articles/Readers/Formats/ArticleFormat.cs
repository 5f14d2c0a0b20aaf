namespace Extractor.Articles.Readers.Formats;

/// <summary>What an input holds.</summary>
internal enum ArticleFormat : byte
{
    /// <summary>Not told by the name: the content decides.</summary>
    Unknown,

    /// <summary>The text of one article.</summary>
    Text,

    /// <summary>One JSON object a line, each an article.</summary>
    JsonLines,

    /// <summary>The source of a web page with one article.</summary>
    Html,

    /// <summary>Records of a crawl, most of them web pages.</summary>
    Warc,
}
