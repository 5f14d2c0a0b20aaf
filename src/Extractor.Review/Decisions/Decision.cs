using System.Collections.Immutable;

namespace Extractor.Review.Decisions;

/// <summary>One decision as the store keeps it. Decisions are only ever added: an undone one stays, marked.</summary>
/// <param name="Id">Increases with time over the whole store.</param>
/// <param name="ClaimId">The claim's id in the store.</param>
/// <param name="Reviewer">Who decided.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="Changes">What was changed from what to what, for <see cref="Verdict.Corrected"/>.</param>
/// <param name="Revision">The revision of the extraction that the reviewer saw; less than the claim's own once a later import changed the claim.</param>
/// <param name="Adjudication">True when it settles a disagreement.</param>
/// <param name="Bulk">The bulk acceptance that it belongs to; null for a single decision.</param>
/// <param name="UndoneAt">When it was taken back; null while it stands.</param>
public sealed record Decision(
    long Id,
    long ClaimId,
    string Reviewer,
    DateTimeOffset At,
    Verdict Verdict,
    ImmutableArray<SlotChange> Changes,
    int Revision,
    bool Adjudication,
    long? Bulk,
    DateTimeOffset? UndoneAt);
