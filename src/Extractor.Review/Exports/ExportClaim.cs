using System.Collections.Immutable;
using Extractor.Records;
using Extractor.Review.Decisions;
using Extractor.Review.Stores;

namespace Extractor.Review.Exports;

/// <summary>A claim that is handed out.</summary>
/// <param name="Claim">As it stands, with the corrections.</param>
/// <param name="Confidence">The confidence of the extraction.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Reviewer">Who decided last; null before a decision.</param>
/// <param name="At">When; null before a decision.</param>
public sealed record ExportClaim(RecordClaim Claim, double Confidence, ReviewStatus Status, string? Reviewer, DateTimeOffset? At)
{
    /// <summary>True when the claim counts as right: accepted as it was, or corrected.</summary>
    public bool IsRight => Status is ReviewStatus.Accepted or ReviewStatus.Corrected;

    /// <summary>True when a decision stands.</summary>
    public bool IsDecided => IsRight || Status == ReviewStatus.Rejected;
}

/// <summary>An article that is handed out. Its record carries the text.</summary>
/// <param name="Record">The article, its entities and what made them.</param>
/// <param name="Claims">The claims, in text order.</param>
public sealed record ExportArticle(ArticleRecord Record, ImmutableArray<ExportClaim> Claims)
{
    /// <summary>An article of a store with all its claims.</summary>
    public static ExportArticle Of(ReviewArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ExportArticle(article.Record, [.. article.Claims.Where(c => c.Status != ReviewStatus.Withdrawn).Select(Of)]);
    }

    /// <summary>A record with all its claims, which carry their reviews if they were exported once.</summary>
    public static ExportArticle Of(ArticleRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new ExportArticle(record, [.. record.Claims.Select(c => new ExportClaim(c, c.Confidence, StatusOf(c.Review), c.Review?.Reviewer, c.Review?.At))]);
    }

    /// <summary>The same article with some of its claims; those that are part of one that is left out stand for themselves.</summary>
    public ExportArticle Where(Func<ExportClaim, bool> keep)
    {
        ExportClaim[] kept = [.. Claims.Where(keep)];
        HashSet<string> ids = [.. kept.Select(c => c.Claim.Id)];
        return this with { Claims = [.. kept.Select(c => c.Claim.PartOf is { } whole && !ids.Contains(whole) ? c with { Claim = c.Claim with { PartOf = null } } : c)] };
    }

    private static ExportClaim Of(ReviewClaim claim)
    {
        Decision? last = claim.History.LastOrDefault(d => d.UndoneAt is null && d.Revision == claim.Revision);
        return new ExportClaim(claim.Current with { Review = null }, claim.Extracted.Confidence, claim.Status, last?.Reviewer, last?.At);
    }

    private static ReviewStatus StatusOf(RecordReview? review) =>
        Enum.TryParse(review?.Status, ignoreCase: true, out ReviewStatus status) ? status : ReviewStatus.Open;
}
