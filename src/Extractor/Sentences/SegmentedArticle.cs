using System.Collections.Immutable;
using Extractor.Articles;

namespace Extractor.Sentences;

/// <summary>One sentence, or a title or heading standing as one.</summary>
/// <param name="Span">Where it stands in the article's text, without white space around it.</param>
/// <param name="Block">The kind of block it stands in; never <see cref="BlockKind.Furniture"/>.</param>
/// <param name="Paragraph">Number of its block, from 0: sentences of one paragraph share it.</param>
public readonly record struct Sentence(TextSpan Span, BlockKind Block, int Paragraph);

/// <summary>A cleaned article and its sentences in text order.</summary>
/// <param name="Clean">The article the sentences were found in.</param>
/// <param name="Sentences">Sentences in text order, not overlapping.</param>
public sealed record SegmentedArticle(CleanArticle Clean, ImmutableArray<Sentence> Sentences)
{
    /// <summary>The text that all spans point into.</summary>
    public string Text => Clean.Article.Text;
}
