using System.Text;
using Extractor.Articles.Readers.Html.Blocks;
using Extractor.Articles.Readers.Html.Tree;

namespace Extractor.Articles.Readers.Html.Content;

/// <summary>Finds the running text of the article on a page. Used for one page.</summary>
internal sealed class MainText
{
    private readonly PageTree _tree;
    private readonly NodeVerdicts _verdicts;

    public MainText(PageTree tree)
    {
        _tree = tree;
        _verdicts = new NodeVerdicts(tree);
        Blocks = new BlockReader(tree, _verdicts.IsDropped).Read();
    }

    /// <summary>The blocks of the page that are not within furniture.</summary>
    public List<PageBlock> Blocks { get; }

    /// <summary>All blocks of the page, those within furniture too: bylines and times stand there.</summary>
    public List<PageBlock> AllBlocks() => new BlockReader(_tree, i => ElementNames.IsNeverText(_tree.Nodes[i].Name)).Read();

    /// <summary>The paragraphs, with an empty line between them; empty when the page has no article.</summary>
    public string Find()
    {
        int body = BodyFinder.Find(_tree, Blocks, _verdicts.Declared);
        if (body < 0)
        {
            return "";
        }

        List<PageBlock> within = Blocks.FindAll(b => b.Node >= body && b.Node < _tree.Nodes[body].End);
        StringBuilder text = new();
        foreach (PageBlock block in new BlockFilter(_tree).Filter(within))
        {
            text.Append(text.Length > 0 ? "\n\n" : "").Append(block.Text);
        }

        return text.ToString();
    }
}
