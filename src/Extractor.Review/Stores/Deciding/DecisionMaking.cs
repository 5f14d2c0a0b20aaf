using System.Collections.Immutable;
using Dapper;
using Extractor.Records;
using Extractor.Review.Decisions;
using Extractor.Review.Decisions.Editing;
using Extractor.Review.Stores.Databases;
using Extractor.Review.Stores.Rows;

namespace Extractor.Review.Stores.Deciding;

/// <summary>Makes decisions and takes them back. Thread-safe.</summary>
internal sealed class DecisionMaking(Dialect dialect, TimeProvider clock, ClaimReader reader)
{
    public async Task<DecisionOutcome> DecideAsync(NewDecision decision)
    {
        await using Writing writing = await dialect.WriteAsync();
        if (await RowAsync(writing, decision.ClaimId) is not { } row)
        {
            return new DecisionOutcome(Refusal.NoSuchClaim, $"There is no claim {decision.ClaimId} in the store; go on to the next.", null, null);
        }

        List<Decision> counting = Standing.Counting(await ClaimReader.HistoryAsync(writing.Connection, writing.Transaction, row.Id), (int)row.Revision);
        if (Refused(row, decision) is { } refused)
        {
            return await OutcomeAsync(writing, row, decision.Reviewer, refused.Refusal, refused.Message, null);
        }

        bool admin = await Rights.IsAdminAsync(writing.Connection, writing.Transaction, decision.Reviewer);
        bool leased = row.LeaseTo == decision.Reviewer && row.LeaseUntil > Now();
        RecordClaim extracted = row.ExtractedClaim;
        Standing seen = Seen(row, extracted, counting, decision.Reviewer);
        (ImmutableArray<SlotChange> changes, RecordClaim? result, string? error) = await ChangesAsync(writing, row, seen.Claim, decision);
        if (result is not null && Repeats(counting, decision, seen.Claim, result))
        {
            return await OutcomeAsync(writing, row, decision.Reviewer, Refusal.None, null, counting.Last(d => d.Reviewer == decision.Reviewer));
        }

        if (!Rights.MayDecide(row.StatusName, row.NeedsTwo != 0, counting, decision.Reviewer, admin, leased, out bool adjudicates, out string? message))
        {
            return await OutcomeAsync(writing, row, decision.Reviewer, Refusal.Decided, message, null);
        }

        if (error is not null)
        {
            return await OutcomeAsync(writing, row, decision.Reviewer, Refusal.Invalid, error, null);
        }

        Decision made = await InsertAsync(writing, decision, changes, adjudicates);
        counting.Add(made);
        return await StoodAsync(writing, row, extracted, counting, decision.Reviewer, made);
    }

    public async Task<DecisionOutcome> UndoAsync(string reviewer)
    {
        await using Writing writing = await dialect.WriteAsync();
        DecisionRow? last = await writing.Connection.QueryFirstOrDefaultAsync<DecisionRow>(
            "SELECT d.* FROM decisions d JOIN claims c ON c.id = d.claim_id WHERE d.reviewer = @reviewer AND d.undone_at IS NULL AND d.bulk IS NULL "
            + $"AND d.revision = c.revision AND c.status <> {(int)ReviewStatus.Withdrawn} ORDER BY d.id DESC LIMIT 1",
            new { reviewer },
            writing.Transaction);
        if (last is null)
        {
            return new DecisionOutcome(Refusal.NothingToUndo, "There is no decision of yours that stands; there is nothing to undo.", null, null);
        }

        ClaimRow row = (await RowAsync(writing, last.ClaimId))!;
        last.UndoneAt = Now();
        int undone = await writing.Connection.ExecuteAsync("UPDATE decisions SET undone_at = @UndoneAt WHERE id = @Id AND undone_at IS NULL", last, writing.Transaction);
        if (undone == 0)
        {
            return new DecisionOutcome(Refusal.NothingToUndo, "It was taken back a moment ago, by another window of yours; look again.", null, null);
        }

        List<Decision> counting = Standing.Counting(await ClaimReader.HistoryAsync(writing.Connection, writing.Transaction, row.Id), (int)row.Revision);
        return await StoodAsync(writing, row, row.ExtractedClaim, counting, reviewer, last.ToDecision());
    }

    private async Task<ClaimRow?> RowAsync(Writing writing, long claimId) =>
        await writing.Connection.QuerySingleOrDefaultAsync<ClaimRow>($"{ClaimRow.Select} WHERE c.id = @claimId{dialect.ForUpdate}", new { claimId }, writing.Transaction);

    private (Refusal Refusal, string Message)? Refused(ClaimRow row, NewDecision decision)
    {
        if (row.Revision != decision.Revision)
        {
            return (Refusal.Changed, "A new import changed what was extracted here since you saw it; look at the claim again and decide.");
        }

        return row.LeasedFrom(decision.Reviewer, Now())
            ? (Refusal.Leased, $"{row.LeaseTo} has this claim on screen; go on to the next, or come back in ten minutes.")
            : null;
    }

    // The second of two independent reviewers sees the extraction, and then the own corrections; everybody else sees what stands.
    private static Standing Seen(ClaimRow row, RecordClaim extracted, IReadOnlyList<Decision> counting, string reviewer) =>
        row.NeedsTwo != 0 && !counting.Any(d => d.Adjudication) && (row.StatusName == ReviewStatus.Open || counting.Any(d => d.Reviewer == reviewer))
            ? Standing.OfReviewer(extracted, counting, reviewer)
            : Standing.Of(extracted, row.NeedsTwo != 0, counting);

    /// <summary>A decision that comes twice (the answer to the first was lost on its way) is the same decision.</summary>
    private static bool Repeats(List<Decision> counting, NewDecision decision, RecordClaim seen, RecordClaim result) =>
        counting.Count > 0
        && counting.LastOrDefault(d => d.Reviewer == decision.Reviewer) is { } last
        && counting[^1].Id == last.Id
        && last.Verdict == decision.Verdict
        && Standing.SameContent(seen, result);

    private static async Task<(ImmutableArray<SlotChange> Changes, RecordClaim? Result, string? Error)> ChangesAsync(Writing writing, ClaimRow row, RecordClaim seen, NewDecision decision)
    {
        if (decision.Verdict != Verdict.Corrected)
        {
            return decision.Changes.IsDefaultOrEmpty ? ([], seen, null) : ([], null, "Only a correction has changes; leave them out, or give the verdict corrected.");
        }

        if (decision.Changes.IsDefaultOrEmpty)
        {
            return ([], null, "A correction needs at least one change; accept the claim when there is none.");
        }

        ArticleRecord record = await ClaimReader.RecordAsync(writing.Connection, writing.Transaction, row.ArticleId);
        RecordClaim? result = ClaimEditor.Apply(seen, record, decision.Changes, out ImmutableArray<string> errors);
        if (result is null)
        {
            return ([], null, string.Join(' ', errors));
        }

        ImmutableArray<SlotChange> changes = [.. decision.Changes
            .Select(c => new SlotChange(c.Slot, ClaimSlots.Content(seen, c.Slot), ClaimSlots.Content(result, c.Slot)))
            .Where(c => c.From != c.To)];
        return changes.IsEmpty ? (changes, result, "The changes leave the claim as it is; accept it, or change something.") : (changes, result, null);
    }

    private async Task<Decision> InsertAsync(Writing writing, NewDecision decision, ImmutableArray<SlotChange> changes, bool adjudicates)
    {
        DecisionRow row = new()
        {
            ClaimId = decision.ClaimId,
            Reviewer = decision.Reviewer,
            MadeAt = Now(),
            Verdict = (long)decision.Verdict,
            Changes = DecisionRow.Written(changes),
            Revision = decision.Revision,
            Adjudication = adjudicates ? 1 : 0,
        };
        row.Id = await writing.Connection.ExecuteScalarAsync<long>(
            "INSERT INTO decisions (claim_id, reviewer, made_at, verdict, changes, revision, adjudication) "
            + "VALUES (@ClaimId, @Reviewer, @MadeAt, @Verdict, @Changes, @Revision, @Adjudication) RETURNING id",
            row,
            writing.Transaction);
        return row.ToDecision();
    }

    private async Task<DecisionOutcome> StoodAsync(Writing writing, ClaimRow row, RecordClaim extracted, IReadOnlyList<Decision> counting, string reviewer, Decision decision)
    {
        if (!row.LeasedFrom(reviewer, Now()))
        {
            (row.LeaseTo, row.LeaseUntil) = (null, 0);
        }

        string? before = row.Standing;
        Standing standing = Standing.Of(extracted, row.NeedsTwo != 0, counting);
        string? current = Standing.SameContent(extracted, standing.Claim) ? null : ClaimText.Write(standing.Claim);
        if (current == before)
        {
            // Nothing that lists show has changed but the status: most decisions, and so the short way.
            (row.Status, row.Reviewer) = ((long)standing.Status, standing.Reviewer);
            await writing.Connection.ExecuteAsync(
                "UPDATE claims SET status = @Status, reviewer = @Reviewer, lease_to = @LeaseTo, lease_until = @LeaseUntil WHERE id = @Id", row, writing.Transaction);
        }
        else
        {
            string? title = await writing.Connection.ExecuteScalarAsync<string?>("SELECT title FROM articles WHERE id = @ArticleId", row, writing.Transaction);
            RowWriter.Stand(row, extracted, title, standing);
            await RowWriter.UpdateAsync(writing, row);
        }

        DecisionOutcome outcome = await OutcomeAsync(writing, row, reviewer, Refusal.None, null, decision);
        await writing.CommitAsync();
        return outcome;
    }

    private async Task<DecisionOutcome> OutcomeAsync(Writing writing, ClaimRow row, string reviewer, Refusal refusal, string? message, Decision? decision) =>
        new(refusal, message, await reader.ClaimAsync(writing.Connection, writing.Transaction, row, reviewer), decision);

    private long Now() => clock.GetUtcNow().ToUnixTimeMilliseconds();
}
