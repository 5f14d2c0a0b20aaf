using System.Collections.Immutable;
using Extractor.Articles.Cleaning.Captions;
using Extractor.Articles.Cleaning.Furniture;
using Extractor.Articles.Cleaning.Layout;
using Extractor.Articles.Cleaning.Titles;

namespace Extractor.Articles.Cleaning;

/// <summary>Cleans one article: each rule decides some paragraphs and leaves the others to the next; what none decides is body.</summary>
internal sealed class PageReader
{
    private readonly Article _article;
    private readonly string _text;
    private readonly List<Paragraph> _paragraphs;

    public PageReader(Article article)
    {
        _article = article;
        _text = article.Text;
        _paragraphs = ParagraphJoiner.Join(_text, LineScanner.Scan(_text));
    }

    /// <summary>Decides all paragraphs; called once.</summary>
    public CleanArticle Read()
    {
        TitleFinder titles = new(_article, _paragraphs);
        string? title = string.IsNullOrWhiteSpace(_article.Title) ? null : _article.Title;
        if (title is not null)
        {
            // First, for a delivered title is sure and may look like anything, "WORLD NEWS" too.
            titles.MarkDelivered(title);
        }

        LinkLists.Mark(_paragraphs);
        CaptionRules.Mark(_text, _paragraphs);
        MarkNavigation();
        title ??= titles.MarkFound();
        HeadingRules.Mark(_paragraphs);
        KeepSomething();
        return new CleanArticle(_article, title, Blocks());
    }

    private void MarkNavigation()
    {
        bool above = true;
        foreach (Paragraph paragraph in _paragraphs)
        {
            above &= !paragraph.IsOpenProse;
            if (paragraph.Kind is null && Navigation.Matches(paragraph.Span.In(_text), paragraph.Shape, above))
            {
                paragraph.Kind = BlockKind.Furniture;
            }
        }
    }

    /// <summary>A text all of which looks like furniture is more likely a short report that looks odd than a page without one.</summary>
    private void KeepSomething()
    {
        if (_paragraphs.TrueForAll(p => p.Kind == BlockKind.Furniture))
        {
            _paragraphs.ForEach(p => p.Kind = p.Shape.Words > 0 ? BlockKind.Body : BlockKind.Furniture);
        }
    }

    private ImmutableArray<TextBlock> Blocks()
    {
        var blocks = ImmutableArray.CreateBuilder<TextBlock>(_paragraphs.Count);
        foreach (Paragraph paragraph in _paragraphs)
        {
            TextSpan span = paragraph.Span;
            TextSpan part = paragraph.Part ?? span;
            Add(blocks, new TextSpan(span.Start, part.Start), BlockKind.Furniture);
            Add(blocks, part, paragraph.Kind ?? BlockKind.Body);
            Add(blocks, new TextSpan(part.End, span.End), BlockKind.Furniture);
        }

        return blocks.DrainToImmutable();
    }

    private void Add(ImmutableArray<TextBlock>.Builder blocks, TextSpan span, BlockKind kind)
    {
        TextSpan trimmed = LineScanner.Trim(_text, span);
        if (trimmed.Length > 0)
        {
            blocks.Add(new TextBlock(trimmed, kind));
        }
    }
}
