using System.Collections.Immutable;
using System.Text.Json;
using Extractor.Records;
using Extractor.Review.Decisions;
using Extractor.Review.Stores;

namespace Extractor.Review.Web.Api;

/// <summary>A claim as the API gives it; the claims in it have the record's own form.</summary>
internal sealed record ClaimView(
    long Id,
    long ArticleId,
    RecordClaim Extracted,
    RecordClaim Current,
    int Revision,
    ReviewStatus Status,
    bool NeedsTwo,
    string? LeasedTo,
    DateTimeOffset? LeasedUntil,
    ImmutableArray<DecisionView> History,
    RecordPipeline Pipeline)
{
    /// <summary>The view of a claim of the store.</summary>
    public static ClaimView Of(ReviewClaim claim) => new(
        claim.Id,
        claim.ArticleId,
        claim.Extracted,
        claim.Current,
        claim.Revision,
        claim.Status,
        claim.NeedsTwo,
        claim.LeasedTo,
        claim.LeasedUntil,
        [.. claim.History.Select(DecisionView.Of)],
        claim.Pipeline);
}

/// <summary>A decision as the API gives it.</summary>
internal sealed record DecisionView(
    long Id,
    long ClaimId,
    string Reviewer,
    DateTimeOffset At,
    Verdict Verdict,
    ImmutableArray<ChangeView> Changes,
    int Revision,
    bool Adjudication,
    long? Bulk,
    DateTimeOffset? UndoneAt)
{
    /// <summary>The view of a decision of the store.</summary>
    public static DecisionView Of(Decision decision) => new(
        decision.Id,
        decision.ClaimId,
        decision.Reviewer,
        decision.At,
        decision.Verdict,
        [.. decision.Changes.Select(c => new ChangeView(c.Slot, Parse(c.From), Parse(c.To)))],
        decision.Revision,
        decision.Adjudication,
        decision.Bulk,
        decision.UndoneAt);

    private static JsonElement? Parse(string? json) => json is null ? null : JsonElement.Parse(json);
}

/// <summary>A changed slot: its contents before and after in the record's own form; null for an empty slot.</summary>
internal sealed record ChangeView(string Slot, JsonElement? From, JsonElement? To);
