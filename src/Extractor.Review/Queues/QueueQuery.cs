using Extractor.Review.Decisions;

namespace Extractor.Review.Queues;

/// <summary>Which claims, in which order. Every filter that is null lets everything through; filters add up. Its fields are the parameters of the address bar.</summary>
public sealed record QueueQuery
{
    /// <summary>The order.</summary>
    public QueueOrder Order { get; init; } = QueueOrder.LeastConfident;

    /// <summary>The seed of <see cref="QueueOrder.Random"/>.</summary>
    public int Seed { get; init; }

    /// <summary>The status; null for any but <see cref="ReviewStatus.Withdrawn"/>.</summary>
    public ReviewStatus? Status { get; init; } = ReviewStatus.Open;

    /// <summary>The kind: <c>count</c>, <c>money</c> …</summary>
    public string? Kind { get; init; }

    /// <summary>An ISO 3166 country code, or a place's English name.</summary>
    public string? Place { get; init; }

    /// <summary>Words of the source, in any case.</summary>
    public string? Source { get; init; }

    /// <summary>The earliest publication date of the article.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The latest publication date of the article.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Words of the claim (number, item, event, place, source) or of the article's title, in any case.</summary>
    public string? Text { get; init; }

    /// <summary>Who decided last.</summary>
    public string? Reviewer { get; init; }

    /// <summary>The name of a flag, without the claim it points to; <c>any</c> for any flag.</summary>
    public string? Flag { get; init; }

    /// <summary>The article's id in the store.</summary>
    public long? ArticleId { get; init; }

    /// <summary>The least confidence, from 0 to 1.</summary>
    public double? MinConfidence { get; init; }

    /// <summary>The greatest confidence, from 0 to 1.</summary>
    public double? MaxConfidence { get; init; }
}
