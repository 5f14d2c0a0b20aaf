using System.Collections.Immutable;
using Extractor.Records;
using Extractor.Review.Decisions;

namespace Extractor.Review.Stores;

/// <summary>A claim with everything a reviewer sees of it.</summary>
/// <param name="Id">Its id in the store.</param>
/// <param name="ArticleId">The article's id in the store.</param>
/// <param name="Extracted">As the last import has it.</param>
/// <param name="Current">With the changes of the decision that stands.</param>
/// <param name="Revision">1, and one more with each import that changed the extraction.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="NeedsTwo">True when it is to be decided by two reviewers independently. The first decision is then not shown to the second reviewer: <see cref="ReviewStore.ClaimAsync"/> leaves it out.</param>
/// <param name="LeasedTo">Who has it on screen; null for nobody.</param>
/// <param name="LeasedUntil">Until when.</param>
/// <param name="History">All decisions, the oldest first, undone and outdated ones included.</param>
/// <param name="Pipeline">What made the extraction.</param>
public sealed record ReviewClaim(
    long Id,
    long ArticleId,
    RecordClaim Extracted,
    RecordClaim Current,
    int Revision,
    ReviewStatus Status,
    bool NeedsTwo,
    string? LeasedTo,
    DateTimeOffset? LeasedUntil,
    ImmutableArray<Decision> History,
    RecordPipeline Pipeline);

/// <summary>An article with its claims in text order, withdrawn ones left out.</summary>
/// <param name="Id">Its id in the store.</param>
/// <param name="Record">The record as imported last.</param>
/// <param name="Claims">The claims.</param>
public sealed record ReviewArticle(long Id, ArticleRecord Record, ImmutableArray<ReviewClaim> Claims);
