using Extractor.Articles.Readers.Html.Blocks;
using Extractor.Articles.Readers.Html.Tree;

namespace Extractor.Articles.Readers.Html.Content;

/// <summary>The running text of the article on a page. Used for one page.</summary>
internal sealed class MainText
{
    // So few words without a sentence are what is left of a menu, "Home / Sign in".
    private const int FewWords = 40;

    // A text shorter than this may be what names have left of an article, so it is looked for again without them.
    private const int ShortText = 25;
    private const int FarLonger = 4;

    private readonly PageTree _tree;
    private readonly List<PageBlock> _kept;

    private MainText(PageTree tree, NodeVerdicts verdicts, StatedText? stated)
    {
        _tree = tree;
        Blocks = CommentsHeading.Before(tree, new BlockReader(tree, verdicts.IsDropped).Read());
        Body = BodyFinder.Find(tree, Blocks, verdicts.Declared, stated);
        _kept = new BlockFilter(tree).Filter(Repetitions.Without(tree, Within()));
        _kept = stated?.Of(_kept) ?? _kept;
    }

    private List<PageBlock> Within()
    {
        if (Body < 0)
        {
            return [];
        }

        Lead lead = new(_tree, Body);
        return Blocks.FindAll(b => (b.Node >= Body && b.Node < _tree.Nodes[Body].End) || lead.Has(b));
    }

    /// <summary>The blocks of the page that are not within furniture.</summary>
    public List<PageBlock> Blocks { get; }

    /// <summary>Index of the element that holds the article; -1 when the page has no text.</summary>
    public int Body { get; }

    /// <summary>True when the page has an article.</summary>
    public bool IsArticle => _kept.Exists(b => b.IsProse) || Words >= FewWords;

    /// <summary>The paragraphs, with an empty line between them.</summary>
    public string Text => string.Join("\n\n", _kept.Select(b => b.Text));

    private int Words => _kept.Sum(b => b.Words);

    /// <summary>Finds the text of a page.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="stated">The text of its article as linked data states it; null for none.</param>
    public static MainText Find(PageTree tree, StatedText? stated)
    {
        NodeVerdicts verdicts = new(tree);
        MainText found = new(tree, verdicts, stated);
        if (found.Words >= ShortText)
        {
            return found;
        }

        MainText without = new(tree, verdicts.WithoutNames(), stated);
        return without.Words > FarLonger * found.Words ? without : found;
    }

    /// <summary>All blocks of the page, those within furniture too: bylines and times stand there.</summary>
    public List<PageBlock> AllBlocks() => new BlockReader(_tree, i => ElementNames.IsNeverText(_tree.Nodes[i].Name)).Read();
}
