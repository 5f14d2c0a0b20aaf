using Extractor.Articles.Cleaning.Furniture;
using Extractor.Articles.Cleaning.Layout;
using Extractor.Articles.Readers.Html.Blocks;
using Extractor.Articles.Readers.Html.Tree;

namespace Extractor.Articles.Readers.Html.Content;

/// <summary>Takes the furniture out of the blocks of the element that holds the article: what stands between the paragraphs and after them.</summary>
internal sealed class BlockFilter(PageTree tree)
{
    private const double MostlyLinks = 0.6;

    private readonly Captions _captions = new(tree);

    /// <summary>The blocks that are kept, in order.</summary>
    public List<PageBlock> Filter(List<PageBlock> blocks)
    {
        List<PageBlock> kept = [];
        bool inList = false;
        foreach (PageBlock block in blocks)
        {
            FurnitureKind kind = FurnitureRules.Match(block.Text, LineShape.Of(block.Text));
            inList = kind == FurnitureKind.ListHeading || (inList && IsEntry(block));
            if (!inList && !_captions.Has(block) && kind == FurnitureKind.None && !IsLinks(block) && NameOf(block) != "h1")
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
    /// Cuts the list of other articles at the end, with its heading: items with links, of which few are sentences. "More great stories / Who
    /// pays for the bridge / …". One item alone may be a source.
    /// </summary>
    private void CutLinksAtEnd(List<PageBlock> kept)
    {
        int first = kept.Count;
        int links = 0;
        while (first > 0 && NameOf(kept[first - 1]) == "li")
        {
            first--;
            links += kept[first].LinkLength > 0 && !kept[first].Text.EndsWith('.') ? 1 : 0;
        }

        int items = kept.Count - first;
        if (links >= 2 && links * 3 >= items * 2 && first > 0)
        {
            first -= first > 1 && !kept[first - 1].IsProse ? 1 : 0;
            kept.RemoveRange(first, kept.Count - first);
        }
    }

    /// <summary>True for what stands under "More stories": items of a list, and links.</summary>
    private bool IsEntry(PageBlock block) => block.LinkLength > 0 && (NameOf(block) == "li" || block.LinkShare > MostlyLinks);

    // A heading that is a link names what the next paragraph is about; other blocks that are links lead away.
    private bool IsLinks(PageBlock block) => block.LinkShare > MostlyLinks && !ElementNames.IsHeading(NameOf(block));

    private string NameOf(PageBlock block) => tree.Nodes[block.Node].Name;
}
