namespace Extractor.Articles.Readers.Xml;

/// <summary>How an element ended.</summary>
internal enum CutEnd : byte
{
    /// <summary>With its end tag.</summary>
    Closed,

    /// <summary>Where the next element of its name began.</summary>
    AtNext,

    /// <summary>Where the content ended.</summary>
    AtEndOfContent,
}
