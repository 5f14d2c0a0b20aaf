using System.Collections.Immutable;
using Extractor.Claims;

namespace Extractor.Confidence;

/// <summary>How sure the pipeline is of a claim and of each of its slots. All are probabilities in (0, 1); a slot's is null when the slot is.</summary>
/// <param name="Whole">That a reviewer accepts the claim without changing it.</param>
/// <param name="Item">That the item is right.</param>
/// <param name="Event">That the event is right.</param>
/// <param name="Place">That the place is right.</param>
/// <param name="Time">That the time is right.</param>
/// <param name="Source">That the source is right.</param>
public readonly record struct ClaimConfidence(double Whole, double? Item, double? Event, double? Place, double? Time, double? Source)
{
    /// <summary>
    /// What lowered <see cref="Whole"/> most, as stable codes that the record's JSON Schema explains: none for a claim as sure as most, at most three.
    /// </summary>
    public ImmutableArray<string> Reasons { get; init; } = [];
}

/// <summary>An article with its claims and the confidence of each.</summary>
/// <param name="Claims">The article with its claims.</param>
/// <param name="Confidences">One for each claim, in the same order.</param>
public sealed record ScoredArticle(ClaimArticle Claims, ImmutableArray<ClaimConfidence> Confidences);
