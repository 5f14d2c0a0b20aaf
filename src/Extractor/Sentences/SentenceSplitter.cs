using Extractor.Articles;

namespace Extractor.Sentences;

/// <summary>The door of the Sentences stage.</summary>
public sealed class SentenceSplitter
{
    public SegmentedArticle Split(CleanArticle clean) =>
        new(clean, [.. clean.Blocks.Where(b => b.Kind != BlockKind.Furniture).Select((b, i) => new Sentence(b.Span, b.Kind, i))]);
}
