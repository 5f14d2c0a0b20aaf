namespace Extractor.Articles.Readers.Html.Content;

/// <summary>How surely a name says that an element is furniture.</summary>
internal enum FurnitureWord : byte
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>Unless there are several paragraphs in it: <c>media</c>, <c>more</c>.</summary>
    Weak,

    /// <summary>Whatever is in it: <c>related</c>, <c>newsletter</c>.</summary>
    Strong,

    /// <summary>Within a paragraph too: <c>caption</c>, <c>tooltip</c>.</summary>
    Anywhere,
}
