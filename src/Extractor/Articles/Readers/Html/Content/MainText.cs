using System.Text;
using Extractor.Articles.Readers.Html.Blocks;
using Extractor.Articles.Readers.Html.Tree;

namespace Extractor.Articles.Readers.Html.Content;

/// <summary>Finds the running text of the article on a page. Used for one page.</summary>
internal sealed class MainText(PageTree tree)
{
    /// <summary>The paragraphs, with an empty line between them; empty when the page has no article.</summary>
    public string Find()
    {
        NodeVerdicts verdicts = new(tree);
        List<PageBlock> blocks = new BlockReader(tree, verdicts.IsDropped).Read();
        int body = BodyFinder.Find(tree, blocks, verdicts.Declared);
        if (body < 0)
        {
            return "";
        }

        List<PageBlock> within = blocks.FindAll(b => b.Node >= body && b.Node < tree.Nodes[body].End);
        StringBuilder text = new();
        foreach (PageBlock block in new BlockFilter(tree).Filter(within))
        {
            text.Append(text.Length > 0 ? "\n\n" : "").Append(block.Text);
        }

        return text.ToString();
    }
}
