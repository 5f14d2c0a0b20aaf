using Extractor.Articles;
using Extractor.Tokens;

namespace Extractor.Cli.Tag;

/// <summary>What is tagged at once: a text, or tokens that were given. Long texts come in several units.</summary>
/// <param name="Id">The id of the document.</param>
/// <param name="BeginsDocument">Whether a document begins with this unit.</param>
/// <param name="CodePoint">The number of code points of the document before this unit.</param>
/// <param name="Text">The text; null when tokens are given.</param>
/// <param name="Tokens">The tokens; null when a text is given.</param>
internal sealed record TagUnit(string Id, bool BeginsDocument, long CodePoint, Article? Text, TokenizedArticle? Tokens)
{
    /// <summary>For given tokens, the ids of their sentences; null where a sentence has none.</summary>
    public IReadOnlyList<string?> SentenceIds { get; init; } = [];
}
