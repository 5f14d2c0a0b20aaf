using AngleSharp.Dom;

namespace Extractor.Articles.Readers.Html.Tree;

/// <summary>
/// The elements and texts of a page as a list in page order: what stands within a node follows it, up to its end. Lists are walked by loops, so
/// no page is too deep to be walked, and sums over what a node holds are sums over a range.
/// </summary>
internal sealed class PageTree
{
    private readonly List<PageNode> _nodes = [];

    /// <summary>Lists a document.</summary>
    public PageTree(IDocument document)
    {
        if (document.DocumentElement is { } root)
        {
            Fill(root);
        }
    }

    /// <summary>The nodes in page order.</summary>
    public IReadOnlyList<PageNode> Nodes => _nodes;

    private void Fill(IElement root)
    {
        Stack<(int Node, INodeList Children, int Next)> open = new();
        _nodes.Add(new PageNode(root, "", -1, 0));
        open.Push((0, root.ChildNodes, 0));
        while (open.TryPop(out (int Node, INodeList Children, int Next) top))
        {
            if (top.Next == top.Children.Length)
            {
                _nodes[top.Node] = _nodes[top.Node] with { End = _nodes.Count };
                continue;
            }

            open.Push(top with { Next = top.Next + 1 });
            INode child = top.Children[top.Next];
            if (child is IElement element)
            {
                _nodes.Add(new PageNode(element, "", top.Node, 0));
                open.Push((_nodes.Count - 1, element.ChildNodes, 0));
            }
            else if (child is IText text)
            {
                _nodes.Add(new PageNode(null, text.Data, top.Node, _nodes.Count + 1));
            }
        }
    }
}
