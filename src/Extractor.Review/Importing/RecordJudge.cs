using System.Collections.Immutable;
using Extractor.Records;
using Extractor.Review.Decisions;
using Extractor.Review.Decisions.Editing;

namespace Extractor.Review.Importing;

/// <summary>Tells what a record with reviews says of the claims of a store.</summary>
internal static class RecordJudge
{
    /// <summary>The verdict on a claim; one without a verdict when nothing was decided.</summary>
    /// <param name="claim">As the store has it.</param>
    /// <param name="record">The record.</param>
    public static ClaimVerdict Judge(RecordClaim claim, ArticleRecord record)
    {
        RecordClaim? reviewed = record.Claims.FirstOrDefault(c => c.Id == claim.Id) ?? record.Claims.FirstOrDefault(c => c.Number.Start == claim.Number.Start && c.Number.End == claim.Number.End);
        if (reviewed?.Review?.Status == "rejected")
        {
            return new ClaimVerdict(Verdict.Rejected, []);
        }

        if (reviewed?.Review?.Status is not ("accepted" or "corrected"))
        {
            return new ClaimVerdict(null, []);
        }

        ImmutableArray<SlotChange> changes = [.. ClaimSlots.Names
            .Select(slot => (Slot: slot, Before: ClaimSlots.Content(claim, slot), After: ClaimSlots.Content(reviewed, slot)))
            .Where(c => c.Before != c.After)
            .Select(c => new SlotChange(c.Slot, null, c.After))];
        return new ClaimVerdict(changes.IsEmpty ? Verdict.Accepted : Verdict.Corrected, changes);
    }
}
