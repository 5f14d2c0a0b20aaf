using System.Collections.Immutable;
using Extractor.Review.Decisions;

namespace Extractor.Review.Statistics;

/// <summary>How the work stands.</summary>
/// <param name="ByStatus">Claims by status.</param>
/// <param name="Reviewers">Each reviewer's work, the busiest first.</param>
/// <param name="Days">Decisions by UTC day and verdict, in order of time.</param>
/// <param name="Reliability">Confidence against acceptance, in tenths of confidence.</param>
/// <param name="Places">Claims by country and place, the commonest first, at most 200.</param>
/// <param name="Agreement">Krippendorff's alpha (nominal) of independent first decisions on claims that two or more decided; null with fewer than two such claims.</param>
/// <param name="AgreementClaims">How many such claims there are.</param>
/// <param name="SlotCorrections">How often each slot was changed by a decision that stands.</param>
public sealed record ReviewStatistics(
    ImmutableDictionary<ReviewStatus, long> ByStatus,
    ImmutableArray<ReviewerWork> Reviewers,
    ImmutableArray<DayWork> Days,
    ImmutableArray<ReliabilityTenth> Reliability,
    ImmutableArray<PlaceClaims> Places,
    double? Agreement,
    long AgreementClaims,
    ImmutableDictionary<string, long> SlotCorrections);

/// <summary>One reviewer's work: decisions that stand by verdict, decisions taken back, the median time between two decisions of one sitting in seconds, and the last decision.</summary>
public sealed record ReviewerWork(string Reviewer, long Accepted, long Corrected, long Rejected, long Undone, double? MedianSeconds, DateTimeOffset Last);

/// <summary>The decisions of a day that stand.</summary>
public sealed record DayWork(DateOnly Day, long Accepted, long Corrected, long Rejected);

/// <summary>Decided claims with a confidence in a tenth: how many, their mean confidence, and the share accepted unchanged.</summary>
public sealed record ReliabilityTenth(int Tenth, long Claims, double MeanConfidence, double Accepted);

/// <summary>The claims about a place: how many, and how many of them are decided.</summary>
public sealed record PlaceClaims(string? Country, string Name, long Claims, long Decided);
