using AngleSharp.Dom;
using Extractor.Articles.Readers.Html.Blocks;
using Extractor.Articles.Readers.Html.Tree;

namespace Extractor.Articles.Readers.Html.Content;

/// <summary>Decides which elements of a page are furniture with all they hold. Used for one page.</summary>
internal sealed class NodeVerdicts
{
    // An element with so much of the page's prose is not dropped for its class name: "page has-sidebar comments-open" is often on the body itself.
    private const double TooMuch = 0.4;

    private readonly PageTree _tree;
    private readonly int[] _prose;

    public NodeVerdicts(PageTree tree)
    {
        _tree = tree;
        _prose = ProseBefore(tree);
    }

    /// <summary>True when nothing within the element is the article's text.</summary>
    public bool IsDropped(int index)
    {
        PageNode node = _tree.Nodes[index];
        if (ElementNames.IsNeverText(node.Name) || IsHidden(node.Element!))
        {
            return true;
        }

        return (node.Name is "aside" or "footer" or "form" or "header" || ElementWords.SayFurniture(node.Element!)) && !HoldsTheArticle(node, index);
    }

    private bool HoldsTheArticle(PageNode node, int index) => _prose[node.End] - _prose[index] > TooMuch * _prose[^1];

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden"))
        {
            return true;
        }

        string? style = element.GetAttribute("style");
        return style is not null && style.Contains("display", StringComparison.OrdinalIgnoreCase)
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>For each index, the characters before it of texts directly in paragraphs and boxes that are long enough to be prose.</summary>
    private static int[] ProseBefore(PageTree tree)
    {
        int[] before = new int[tree.Nodes.Count + 1];
        for (int i = 0; i < tree.Nodes.Count; i++)
        {
            PageNode node = tree.Nodes[i];
            bool counts = node.Element is null && node.Text.Length >= 60 && tree.Nodes[node.Parent].Name is not ("a" or "option" or "title");
            before[i + 1] = before[i] + (counts ? node.Text.Length : 0);
        }

        return before;
    }
}
