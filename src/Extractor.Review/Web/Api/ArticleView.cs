using System.Collections.Immutable;
using Extractor.Records;
using Extractor.Review.Stores;

namespace Extractor.Review.Web.Api;

/// <summary>An article with its claims in text order.</summary>
/// <param name="Id">Its id in the store.</param>
/// <param name="Article">The article as the record has it.</param>
/// <param name="Entities">Its entities: candidates for slots.</param>
/// <param name="Claims">Its claims.</param>
/// <param name="FlagWords">For each claim's number in the store: its flags in words, in the order of its flags.</param>
internal sealed record ArticleView(
    long Id,
    RecordArticle Article,
    ImmutableArray<RecordEntity> Entities,
    ImmutableArray<ClaimView> Claims,
    ImmutableDictionary<long, ImmutableArray<string>> FlagWords)
{
    /// <summary>The view of an article of the store.</summary>
    public static ArticleView Of(ReviewArticle article)
    {
        ImmutableArray<RecordClaim> all = [.. article.Claims.Select(c => c.Extracted)];
        return new ArticleView(
            article.Id,
            article.Record.Article,
            article.Record.Entities,
            [.. article.Claims.Select(ClaimView.Of)],
            article.Claims.Where(c => !c.Extracted.Flags.IsEmpty).ToImmutableDictionary(
                c => c.Id,
                c => c.Extracted.Flags.Select(f => FlagReason.Of(all, c.Extracted, f)).ToImmutableArray()));
    }
}
