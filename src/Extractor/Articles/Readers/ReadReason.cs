namespace Extractor.Articles.Readers;

/// <summary>The stable codes of <see cref="ReadFailure.Reason"/>: programs may branch on them, so none is ever renamed.</summary>
public static class ReadReason
{
    /// <summary>The input does not exist.</summary>
    public const string NotFound = "not-found";

    /// <summary>The input exists but cannot be opened or read: rights, a folder, a failing disk.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>The input, or an article's text, has no characters or nothing but white space.</summary>
    public const string Empty = "empty";

    /// <summary>The content is no text: a picture, a document of an office program, a program.</summary>
    public const string Binary = "binary";

    /// <summary>The content is XML of a kind that is not read.</summary>
    public const string Markup = "markup";

    /// <summary>An article's XML is not well-formed, or refers to an entity that is not known; the message names the line.</summary>
    public const string BadXml = "bad-xml";

    /// <summary>The content ends within an article, or before its last element is closed; what stood before was read.</summary>
    public const string Truncated = "truncated";

    /// <summary>The article is not there, but a summary or teaser of it.</summary>
    public const string SummaryOnly = "summary-only";

    /// <summary>The table has no column of a name under which articles stand; the message names the columns it has.</summary>
    public const string NoTextColumn = "no-text-column";

    /// <summary>A row of a table has another number of cells than the table has columns, or a quote in it is misplaced.</summary>
    public const string BadRow = "bad-row";

    /// <summary>The web page, or the archive, holds no text that could be an article.</summary>
    public const string NoArticle = "no-article";

    /// <summary>The web page, or the article's XML, nests its elements far deeper, or has far more of them, than articles do.</summary>
    public const string TooComplex = "too-complex";

    /// <summary>The gzip stream is damaged or ends early.</summary>
    public const string BrokenGzip = "broken-gzip";

    /// <summary>A zip archive, or a member of one, is damaged, ends early, or is packed in a way that is not known.</summary>
    public const string BrokenZip = "broken-zip";

    /// <summary>A tar archive, or a member of one, is damaged or ends early.</summary>
    public const string BrokenTar = "broken-tar";

    /// <summary>A member of an archive is encrypted.</summary>
    public const string Encrypted = "encrypted";

    /// <summary>Packed content unpacks to far more than text does: a bomb, or damage.</summary>
    public const string ExpandsTooFar = "expands-too-far";

    /// <summary>An archive lies within too many other archives.</summary>
    public const string NestedTooDeep = "nested-too-deep";

    /// <summary>The bytes are no valid UTF-8. As a warning: they were read as Windows-1252. As a failure: they are not that either.</summary>
    public const string NotUtf8 = "not-utf8";

    /// <summary>Warning: the text is UTF-8 with a few damaged bytes, each read as U+FFFD.</summary>
    public const string DamagedUtf8 = "damaged-utf8";

    /// <summary>Warning: the content is of another format than the name says; it was read as what it is.</summary>
    public const string WrongName = "wrong-name";

    /// <summary>A file named as JSON Lines that holds something else, for example one JSON value spread over lines.</summary>
    public const string NotJsonLines = "not-json-lines";

    /// <summary>A line, or an item of an array, that does not parse as one JSON object.</summary>
    public const string BadJson = "bad-json";

    /// <summary>A JSON object without a <c>text</c>, or with one that is no string.</summary>
    public const string NoText = "no-text";

    /// <summary>Warning: a field other than the text has a value of the wrong type; it was left out.</summary>
    public const string BadField = "bad-field";

    /// <summary>Warning: a date is none that can be read, or may be two; it was left out. In JSON Lines dates are ISO 8601.</summary>
    public const string BadDate = "bad-date";

    /// <summary>Warning: a date names a month or a year only; it was left out.</summary>
    public const string PartialDate = "partial-date";

    /// <summary>The article is longer than <see cref="ReaderOptions.MaxArticleBytes"/>.</summary>
    public const string TooLarge = "too-large";

    /// <summary>Warning: the article was read, but is far longer than articles are; line ends between articles may be missing.</summary>
    public const string Oversized = "oversized";

    /// <summary>A record of a WARC file is damaged: its head or length is wrong, or the file ends within it.</summary>
    public const string BrokenWarc = "broken-warc";

    /// <summary>The body of a web answer cannot be unpacked: its transfer or content coding is damaged or not known.</summary>
    public const string BrokenBody = "broken-body";

    /// <summary>Skip: the web answer has another status than success: a redirect, a missing page.</summary>
    public const string HttpStatus = "http-status";

    /// <summary>Skip: the content, or the name of an archive's member, is that of neither a web page nor text: a picture, a style sheet, a package of links, a feed of data.</summary>
    public const string NotText = "not-text";
}
