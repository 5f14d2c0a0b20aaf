using Extractor.Articles.Readers.Html.Blocks;
using Extractor.Articles.Readers.Html.Tree;

namespace Extractor.Articles.Readers.Html.Content;

/// <summary>Finds the element that holds the running text.</summary>
internal static class BodyFinder
{
    private const double Most = 0.7;

    // Prose counts so many times more in an element that the page calls the body of its article, and where linked data has it.
    private const int DeclaredWeight = 8;

    /// <summary>The index of the element; -1 when there is no text.</summary>
    public static int Find(PageTree tree, List<PageBlock> blocks, DeclaredBodies declared, StatedText? stated)
    {
        if (blocks.Count == 0)
        {
            return -1;
        }

        int[] prose = Prose(tree, blocks, declared, stated);
        int best = 0;
        for (int i = 1; i < tree.Nodes.Count; i++)
        {
            if (tree.Nodes[i].Parent == best && prose[i] > 0 && prose[i] >= Most * prose[best] && MayHold(tree, i, best, declared))
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>The prose within each node, in characters.</summary>
    private static int[] Prose(PageTree tree, List<PageBlock> blocks, DeclaredBodies declared, StatedText? stated)
    {
        int[] prose = new int[tree.Nodes.Count];
        foreach (PageBlock block in blocks.Where(b => b.IsProse))
        {
            prose[block.Node] += (block.Text.Length - block.LinkLength) * (declared.Around(block.Node) >= 0 ? DeclaredWeight : 1) * (stated?.Has(block) ?? false ? DeclaredWeight : 1);
        }

        // What stands within a node follows it.
        for (int i = tree.Nodes.Count - 1; i > 0; i--)
        {
            prose[tree.Nodes[i].Parent] += prose[i];
        }

        return prose;
    }

    /// <summary>
    /// True when the search may go on within an element: it holds paragraphs and is none. Within what the page calls the body it goes on only to what
    /// the page calls so too, for the longest part of an article of tables is a table.
    /// </summary>
    private static bool MayHold(PageTree tree, int index, int outer, DeclaredBodies declared) =>
        tree.Nodes[index].Name is not ("p" or "ul" or "ol" or "blockquote" or "table" or "pre" or "dl")
        || (tree.Nodes[index].Name == "table" && declared.Around(outer) < 0);
}
