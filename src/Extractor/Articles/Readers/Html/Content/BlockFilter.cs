using Extractor.Articles.Cleaning.Furniture;
using Extractor.Articles.Cleaning.Layout;
using Extractor.Articles.Readers.Html.Blocks;
using Extractor.Articles.Readers.Html.Tree;

namespace Extractor.Articles.Readers.Html.Content;

/// <summary>Takes the furniture out of the blocks of the element that holds the article: what stands between the paragraphs and after them.</summary>
internal sealed class BlockFilter(PageTree tree)
{
    private const double MostlyLinks = 0.6;

    /// <summary>The blocks that are kept, in order.</summary>
    public List<PageBlock> Filter(List<PageBlock> blocks)
    {
        List<PageBlock> kept = [];
        bool inList = false;
        foreach (PageBlock block in blocks)
        {
            FurnitureKind kind = FurnitureRules.Match(block.Text, LineShape.Of(block.Text));
            inList = kind == FurnitureKind.ListHeading || (inList && IsEntry(block));
            if (!inList && kind == FurnitureKind.None && !IsLinks(block) && NameOf(block) != "h1")
            {
                kept.Add(block);
            }
        }

        CutLinksAtEnd(kept);
        while (kept.Count > 0 && ElementNames.IsHeading(NameOf(kept[^1])))
        {
            // What it headed is gone: "More from the valley".
            kept.RemoveAt(kept.Count - 1);
        }

        return kept;
    }

    /// <summary>
    /// Cuts the list of other articles at the end, with its heading: items with links, of which none is a sentence. "More great stories / Who
    /// pays for the bridge / …". One item alone may be a source.
    /// </summary>
    private void CutLinksAtEnd(List<PageBlock> kept)
    {
        int items = kept.Count;
        while (items > 0 && NameOf(kept[items - 1]) == "li" && kept[items - 1].LinkLength > 0 && !kept[items - 1].Text.EndsWith('.'))
        {
            items--;
        }

        if (kept.Count - items >= 2 && items > 0)
        {
            items -= items > 1 && !kept[items - 1].IsProse ? 1 : 0;
            kept.RemoveRange(items, kept.Count - items);
        }
    }

    /// <summary>True for what stands under "More stories": items of a list, and links.</summary>
    private bool IsEntry(PageBlock block) => block.LinkLength > 0 && (NameOf(block) == "li" || block.LinkShare > MostlyLinks);

    // A heading that is a link names what the next paragraph is about; other blocks that are links lead away.
    private bool IsLinks(PageBlock block) => block.LinkShare > MostlyLinks && !ElementNames.IsHeading(NameOf(block));

    private string NameOf(PageBlock block) => tree.Nodes[block.Node].Name;
}
