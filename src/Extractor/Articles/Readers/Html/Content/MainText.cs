using System.Text;
using Extractor.Articles.Readers.Html.Blocks;
using Extractor.Articles.Readers.Html.Tree;

namespace Extractor.Articles.Readers.Html.Content;

/// <summary>Finds the running text of the article on a page. Used for one page.</summary>
internal sealed class MainText
{
    // So few words without a sentence are what is left of a menu, "Home / Sign in".
    private const int FewWords = 40;

    private readonly PageTree _tree;

    public MainText(PageTree tree)
    {
        _tree = tree;
        NodeVerdicts verdicts = new(tree);
        Blocks = new BlockReader(tree, verdicts.IsDropped).Read();
        Body = BodyFinder.Find(tree, Blocks, verdicts.Declared);
    }

    /// <summary>The blocks of the page that are not within furniture.</summary>
    public List<PageBlock> Blocks { get; }

    /// <summary>Index of the element that holds the article; -1 when the page has no text.</summary>
    public int Body { get; }

    /// <summary>All blocks of the page, those within furniture too: bylines and times stand there.</summary>
    public List<PageBlock> AllBlocks() => new BlockReader(_tree, i => ElementNames.IsNeverText(_tree.Nodes[i].Name)).Read();

    /// <summary>The paragraphs, with an empty line between them; empty when the page has no article.</summary>
    public string Find()
    {
        if (Body < 0)
        {
            return "";
        }

        List<PageBlock> within = Blocks.FindAll(b => b.Node >= Body && b.Node < _tree.Nodes[Body].End);
        List<PageBlock> kept = new BlockFilter(_tree).Filter(within);
        if (!kept.Exists(b => b.IsProse) && kept.Sum(b => b.Words) < FewWords)
        {
            return "";
        }

        StringBuilder text = new();
        foreach (PageBlock block in kept)
        {
            text.Append(text.Length > 0 ? "\n\n" : "").Append(block.Text);
        }

        return text.ToString();
    }
}
