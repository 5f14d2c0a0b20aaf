using Extractor.Articles.Readers.Html.Blocks;
using Extractor.Articles.Readers.Html.Tree;

namespace Extractor.Articles.Readers.Html.Content;

/// <summary>
/// Tells the words under a picture by where they stand: in a box that holds nothing else but the picture. Paragraphs are none, for a picture may stand
/// at the beginning of one.
/// </summary>
internal sealed class Captions(PageTree tree)
{
    private const int LongestCaption = 60;
    private const int Levels = 3;

    private readonly int[] _pictures = Count(tree, static n => n.Name is "img" or "amp-img");
    private readonly int[] _letters = Letters(tree);

    /// <summary>True when a block is the caption of a picture.</summary>
    public bool Has(PageBlock block)
    {
        string name = tree.Nodes[block.Node].Name;
        if (name is "p" or "li" or "blockquote" or "body" or "article" || ElementNames.IsHeading(name) || block.Words > LongestCaption)
        {
            return false;
        }

        int own = block.Text.Count(char.IsLetterOrDigit);
        for (int at = block.Node, level = 0; at > 0 && level < Levels && tree.Nodes[at].Name is ("div" or "span" or "td" or "tr" or "tbody" or "table" or "center"); at = tree.Nodes[at].Parent, level++)
        {
            int end = tree.Nodes[at].End;
            if (_letters[end] - _letters[at] > own)
            {
                return false;
            }

            if (_pictures[end] > _pictures[at])
            {
                return true;
            }
        }

        return false;
    }

    private static int[] Count(PageTree tree, Func<PageNode, bool> counts)
    {
        int[] before = new int[tree.Nodes.Count + 1];
        for (int i = 0; i < tree.Nodes.Count; i++)
        {
            before[i + 1] = before[i] + (counts(tree.Nodes[i]) ? 1 : 0);
        }

        return before;
    }

    private static int[] Letters(PageTree tree)
    {
        int[] before = new int[tree.Nodes.Count + 1];
        for (int i = 0; i < tree.Nodes.Count; i++)
        {
            before[i + 1] = before[i] + tree.Nodes[i].Text.Count(char.IsLetterOrDigit);
        }

        return before;
    }
}
