using Extractor.Articles.Readers.Html.Blocks;
using Extractor.Articles.Readers.Html.Tree;

namespace Extractor.Articles.Readers.Html.Content;

/// <summary>Decides which elements of a page are furniture with all they hold. Used for one page.</summary>
internal sealed class NodeVerdicts
{
    // An element with so much of the page's prose is not dropped for its class name: "page has-sidebar comments-open" is often on the body itself.
    private const double TooMuch = 0.4;

    // A page's own word for where its article is counts more, unless something else has far more prose: that may be "post-content" of a teaser.
    private const int FarMore = 3;

    // Characters of prose in an element that is not taken for furniture by a weak word.
    private const int SeveralParagraphs = 500;

    private readonly PageTree _tree;
    private readonly int[] _prose;
    private readonly MainArticle _main;
    private readonly bool _byNames = true;

    public NodeVerdicts(PageTree tree)
    {
        _tree = tree;
        _prose = ProseBefore(tree);
        _main = new MainArticle(tree, _prose);
        Declared = new DeclaredBodies(tree, _prose);
    }

    private NodeVerdicts(NodeVerdicts other, bool byNames)
    {
        (_tree, _prose, _main, Declared) = (other._tree, other._prose, other._main, other.Declared);
        _byNames = byNames;
    }

    /// <summary>The elements that the page calls the body of its article.</summary>
    public DeclaredBodies Declared { get; }

    /// <summary>The same without what class names say.</summary>
    public NodeVerdicts WithoutNames() => new(this, byNames: false);

    /// <summary>True when nothing within the element is the article's text.</summary>
    public bool IsDropped(int index)
    {
        PageNode node = _tree.Nodes[index];
        if (ElementNames.IsNeverText(node.Name))
        {
            return true;
        }

        if (Declared.AreWithin(index, node.End))
        {
            return false;
        }

        return _main.IsTeaser(index) || HiddenElements.Has(node.Element!) || ElementWords.SayConsent(node.Element!) || (SaysFurniture(node, index) && !HoldsTheArticle(node, index));
    }

    private bool SaysFurniture(PageNode node, int index)
    {
        if (node.Name is "aside" or "footer" or "form" or "header")
        {
            return true;
        }

        return _byNames && ElementWords.Furniture(node.Element!) switch
        {
            FurnitureWord.Anywhere => true,
            FurnitureWord.Strong => MayBeNamed(node),
            FurnitureWord.Weak => MayBeNamed(node) && Prose(node, index) < SeveralParagraphs,
            _ => false,
        };
    }

    // A word within a paragraph may be called whatever its link leads to, and an embedded post is quoted: <a class="textTag">, <blockquote class="twitter-tweet">.
    private bool MayBeNamed(PageNode node) =>
        node.Name is not ("blockquote" or "tbody" or "tr" or "td" or "th") && (ElementNames.IsBox(node.Name) || node.Parent < 0 || _tree.Nodes[node.Parent].Name is "div" or "section" or "article" or "main" or "body");

    private int Prose(PageNode node, int index) => _prose[node.End] - _prose[index];

    private bool HoldsTheArticle(PageNode node, int index)
    {
        int prose = Prose(node, index);
        int around = Declared.Around(index);
        return around >= 0
            ? prose > TooMuch * (_prose[_tree.Nodes[around].End] - _prose[around])
            : prose > TooMuch * _prose[^1] && prose > FarMore * Declared.MostProse;
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
