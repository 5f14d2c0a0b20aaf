using System.Collections.Frozen;

namespace Extractor.Articles.Readers.Html.Blocks;

/// <summary>What elements are by their names.</summary>
internal static class ElementNames
{
    private static readonly FrozenSet<string> Boxes = new[]
    {
        "html", "body", "address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav",
        "ol", "p", "pre", "search", "section", "summary", "table", "caption", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> NeverText = new[]
    {
        "head", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video", "picture", "map",
        "button", "select", "input", "textarea", "datalist", "label", "progress", "meter", "dialog", "menu", "nav", "figure", "figcaption", "noframes",
    }.ToFrozenSet();

    /// <summary>True when a browser begins a new line for the element.</summary>
    public static bool IsBox(string name) => Boxes.Contains(name);

    /// <summary>True when an article's running text never stands in such an element.</summary>
    public static bool IsNeverText(string name) => NeverText.Contains(name);

    /// <summary>True for <c>h1</c> to <c>h6</c>.</summary>
    public static bool IsHeading(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6';
}
