using AngleSharp.Dom;

namespace Extractor.Articles.Readers.Html.Tree;

/// <summary>An element or a text of a page.</summary>
/// <param name="Element">The element; null for a text.</param>
/// <param name="Text">The characters as the page has them, entities resolved; empty for an element.</param>
/// <param name="Parent">Index of the element it stands in; -1 for the root.</param>
/// <param name="End">Index behind the last node within it.</param>
internal readonly record struct PageNode(IElement? Element, string Text, int Parent, int End)
{
    /// <summary>The element's name in lower case; empty for a text.</summary>
    public string Name => Element?.LocalName ?? "";
}
