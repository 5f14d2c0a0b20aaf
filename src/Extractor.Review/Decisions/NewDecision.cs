using System.Collections.Immutable;

namespace Extractor.Review.Decisions;

/// <summary>A decision that is to be made.</summary>
/// <param name="ClaimId">The claim's id in the store.</param>
/// <param name="Revision">The revision of the extraction that the reviewer sees: a claim that changed meanwhile is not decided unseen.</param>
/// <param name="Reviewer">Who decides.</param>
/// <param name="Verdict">What.</param>
/// <param name="Changes">For <see cref="Verdict.Corrected"/> at least one slot with its new content as JSON in the record's form (<see cref="SlotChange.From"/> is filled in by the store); else empty.</param>
public sealed record NewDecision(long ClaimId, int Revision, string Reviewer, Verdict Verdict, ImmutableArray<SlotChange> Changes);
