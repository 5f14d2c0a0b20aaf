namespace Extractor.Articles.Cleaning.Furniture;

/// <summary>How a phrase of the table must stand in a line.</summary>
internal enum PhraseMatch : byte
{
    /// <summary>It is the whole line.</summary>
    Line,

    /// <summary>It is followed by nothing, or by a colon, bar or dash and anything: <c>Read more: …</c></summary>
    Label,

    /// <summary>It begins the line, whatever follows, unless the line is running text: <c>Originally published …</c></summary>
    Start,

    /// <summary>It begins the line, whatever follows, whole sentences too: <c>Subscribe to our …</c></summary>
    Notice,

    /// <summary>As a whole line it heads a list of links; else it is a label.</summary>
    List,
}
