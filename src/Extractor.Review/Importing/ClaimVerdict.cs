using System.Collections.Immutable;
using Extractor.Review.Decisions;

namespace Extractor.Review.Importing;

/// <summary>What an annotation says of a claim.</summary>
/// <param name="Verdict">The verdict; null when it cannot be told.</param>
/// <param name="Changes">What changes.</param>
/// <param name="Reason">Why it cannot be told.</param>
internal sealed record ClaimVerdict(Verdict? Verdict, ImmutableArray<SlotChange> Changes, string? Reason = null);
