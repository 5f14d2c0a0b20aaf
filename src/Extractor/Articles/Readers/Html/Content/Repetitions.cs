using Extractor.Articles.Readers.Html.Blocks;
using Extractor.Articles.Readers.Html.Tree;

namespace Extractor.Articles.Readers.Html.Content;

/// <summary>
/// Takes out what a page shows twice. Of paragraphs the first stays; other boxes are captions of a gallery, which scripts show one at a time, and
/// titles of widgets, and all go.
/// </summary>
internal static class Repetitions
{
    // Shorter texts are repeated in articles too: "Price", "Buy now", "1 cup of flour".
    private const int FewWords = 10;

    /// <summary>The blocks without repetitions, in order.</summary>
    public static List<PageBlock> Without(PageTree tree, List<PageBlock> blocks)
    {
        Dictionary<string, int> times = [];
        foreach (PageBlock block in blocks.Where(b => b.Words >= FewWords))
        {
            times[block.Text] = times.GetValueOrDefault(block.Text) + 1;
        }

        HashSet<string> seen = [];
        return blocks.FindAll(b => !times.TryGetValue(b.Text, out int count) || count == 1 || (IsParagraph(tree, b) && seen.Add(b.Text)));
    }

    private static bool IsParagraph(PageTree tree, PageBlock block) => tree.Nodes[block.Node].Name is "p" or "blockquote" or "li" || block.Words > 60;
}
