using System.Collections.Immutable;
using Extractor.Review.Decisions;

namespace Extractor.Review.Queues;

/// <summary>A claim in a list: what is needed to recognise it.</summary>
public sealed record QueueItem(
    long ClaimId,
    long ArticleId,
    string? Title,
    string? Published,
    string Number,
    string Kind,
    string? Unit,
    string? Item,
    string? Place,
    string? Time,
    string? Source,
    double Confidence,
    ImmutableArray<string> Flags,
    ReviewStatus Status,
    string? Reviewer,
    string? LeasedTo);

/// <summary>A part of a list.</summary>
/// <param name="Items">The claims.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Next">Give it back to get the part after this one; null at the end.</param>
public sealed record QueuePage(ImmutableArray<QueueItem> Items, long Total, string? Next);
