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

    /// <summary>A table with an article a row.</summary>
    Csv,

    /// <summary>News Industry Text Format.</summary>
    Nitf,

    /// <summary>NewsML-G2.</summary>
    NewsMl,

    /// <summary>News in JSON, of the IPTC.</summary>
    Ninjs,

    /// <summary>A feed: RSS or Atom.</summary>
    Feed,

    /// <summary>The SGML of the Reuters-21578 collection.</summary>
    Sgml,

    /// <summary>XML of some kind: what names say; never what content is.</summary>
    Xml,

    /// <summary>Records of a crawl, most of them web pages.</summary>
    Warc,

    /// <summary>A zip or tar archive of inputs.</summary>
    Container,
}
