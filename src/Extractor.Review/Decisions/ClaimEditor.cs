using System.Collections.Immutable;
using Extractor.Records;
using Extractor.Review.Decisions.Editing;

namespace Extractor.Review.Decisions;

/// <summary>Applies a reviewer's changes to a claim, and refuses those that make no claim. Stateless and thread-safe.</summary>
public static class ClaimEditor
{
    /// <summary>The claim with the changes. Phrases need only <c>start</c> and <c>end</c> in code points: their text is cut from the article.</summary>
    /// <param name="claim">The claim as it stands.</param>
    /// <param name="record">The record with the article's text, the other claims and the models' schema of values.</param>
    /// <param name="changes">Slots with their new content.</param>
    /// <param name="errors">What is wrong with them, one sentence each with the slot's name and what would be right; empty on success.</param>
    /// <returns>The changed claim, and null when there are errors.</returns>
    public static RecordClaim? Apply(RecordClaim claim, ArticleRecord record, IEnumerable<SlotChange> changes, out ImmutableArray<string> errors)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(changes);
        SlotContents contents = new(claim, record);
        HashSet<string> slots = new(StringComparer.Ordinal);
        RecordClaim edited = claim;
        foreach (SlotChange change in changes)
        {
            if (!slots.Add(change.Slot))
            {
                contents.Errors.Add($"{change.Slot}: it is changed twice; give one new content.");
            }
            else if (contents.TryRead(change.Slot, change.To, out string? content))
            {
                edited = ClaimSlots.With(edited, change.Slot, content);
            }
        }

        if (contents.Errors.Count == 0)
        {
            contents.Errors.AddRange(ClaimConsistency.Errors(edited, slots));
        }

        errors = [.. contents.Errors];
        return errors.IsEmpty ? edited : null;
    }

    /// <summary>The content of a slot as JSON in the record's form; null when it is empty.</summary>
    /// <exception cref="ArgumentException">There is no such slot.</exception>
    public static string? Content(RecordClaim claim, string slot)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return ClaimSlots.Content(claim, slot);
    }
}
