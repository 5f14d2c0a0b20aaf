using Extractor.Records;

namespace Extractor.Review.Decisions.Editing;

/// <summary>Where a claim stands after its decisions: follows from the extraction and the decisions alone, and is computed anew after each decision and undo.</summary>
/// <param name="Status">The status.</param>
/// <param name="Claim">The claim with the changes that stand.</param>
/// <param name="Reviewer">Who decided last; null while it is open.</param>
internal sealed record Standing(ReviewStatus Status, RecordClaim Claim, string? Reviewer)
{
    /// <summary>The decisions that count: neither undone nor about an extraction that is no more; the oldest first.</summary>
    public static List<Decision> Counting(IEnumerable<Decision> history, int revision) => [.. history.Where(d => d.UndoneAt is null && d.Revision == revision)];

    public static Standing Of(RecordClaim extracted, bool needsTwo, IReadOnlyList<Decision> counting)
    {
        if (!needsTwo)
        {
            return After(new Standing(ReviewStatus.Open, extracted, null), counting);
        }

        Standing independent = Independent(extracted, [.. counting.Where(d => !d.Adjudication)]);
        return After(independent, [.. counting.Where(d => d.Adjudication)]);
    }

    /// <summary>The claim as one reviewer's own decisions leave it.</summary>
    public static Standing OfReviewer(RecordClaim extracted, IReadOnlyList<Decision> counting, string reviewer) =>
        After(new Standing(ReviewStatus.Open, extracted, null), [.. counting.Where(d => !d.Adjudication && d.Reviewer == reviewer)]);

    /// <summary>True when two claims say the same, confidences aside.</summary>
    public static bool SameContent(RecordClaim a, RecordClaim b) => ReferenceEquals(a, b) || ClaimSlots.Names.All(slot => ClaimSlots.Content(a, slot) == ClaimSlots.Content(b, slot));

    private static Standing Independent(RecordClaim extracted, IReadOnlyList<Decision> decisions)
    {
        List<Standing> opinions = [.. decisions.Select(d => d.Reviewer).Distinct().Select(reviewer => OfReviewer(extracted, decisions, reviewer))];
        if (opinions.Count < 2)
        {
            return new Standing(ReviewStatus.Open, extracted, null);
        }

        bool agree = opinions.All(o => o.Status == opinions[0].Status && (o.Status == ReviewStatus.Rejected || SameContent(o.Claim, opinions[0].Claim)));
        return agree
            ? opinions[0] with { Reviewer = decisions[^1].Reviewer }
            : new Standing(ReviewStatus.Disputed, extracted, decisions[^1].Reviewer);
    }

    // Each decision was made in view of what the one before had left: who accepts after a correction accepts the corrected claim.
    private static Standing After(Standing before, IReadOnlyList<Decision> decisions)
    {
        if (decisions.Count == 0)
        {
            return before;
        }

        RecordClaim claim = before.Claim;
        bool changed = before.Status == ReviewStatus.Corrected;
        foreach (SlotChange change in decisions.Where(d => d.Verdict == Verdict.Corrected).SelectMany(d => d.Changes))
        {
            claim = ClaimSlots.With(claim, change.Slot, change.To);
            changed = true;
        }

        Decision last = decisions[^1];
        return new Standing(last.Verdict == Verdict.Rejected ? ReviewStatus.Rejected : changed ? ReviewStatus.Corrected : ReviewStatus.Accepted, claim, last.Reviewer);
    }
}
