using System.Collections.Immutable;

namespace Extractor.Articles;

/// <summary>What a block of an article's text is. Only <see cref="Title"/>, <see cref="Heading"/>, <see cref="Caption"/> and <see cref="Body"/> are read on.</summary>
public enum BlockKind
{
    /// <summary>The headline of the article.</summary>
    Title,

    /// <summary>A line between paragraphs that heads a section.</summary>
    Heading,

    /// <summary>The words under a picture. Its credit is furniture.</summary>
    Caption,

    /// <summary>Running text.</summary>
    Body,

    /// <summary>Site names, navigation, media ids, share counts, bylines, copyright lines: text that states nothing about the world.</summary>
    Furniture,
}

/// <summary>A stretch of the article's text, without the blank lines around it.</summary>
/// <param name="Span">Where it stands in <see cref="Article.Text"/>.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct TextBlock(TextSpan Span, BlockKind Kind);

/// <summary>
/// An article with its text told apart into blocks. Nothing is removed or rewritten: cleaning is knowing which blocks to read,
/// so every offset points into the text that was delivered.
/// </summary>
/// <param name="Article">The article as delivered.</param>
/// <param name="Title">The title: the delivered one, or the one found in the text; null when neither exists.</param>
/// <param name="Blocks">Blocks in text order, not overlapping; what no block covers is white space.</param>
public sealed record CleanArticle(Article Article, string? Title, ImmutableArray<TextBlock> Blocks);
