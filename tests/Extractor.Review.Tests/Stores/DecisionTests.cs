using Extractor.Review.Decisions;
using Extractor.Review.Stores;
using Extractor.Review.Tests.Databases;

namespace Extractor.Review.Tests.Stores;

public sealed class DecisionTests
{
    private const string Text = "Police held [30] people. The mayor counted [4] buses.";

    [Theory, OnSqlite, OnPostgres]
    public async Task An_accepted_claim_leaves_the_queue_and_keeps_its_history_over_a_restart(string database)
    {
        await using TestDatabase at = await TestDatabase.CreateAsync(database);
        long id;
        await using (ReviewStore store = await at.OpenAsync())
        {
            await store.ImportAsync([Archive.Article("a", "Police held [30] people.")]);
            ReviewClaim claim = (await store.NextAsync(StoreSession.InTextOrder, "ana", []))!;
            id = claim.Id;
            DecisionOutcome outcome = await store.DecideAsync(new NewDecision(id, claim.Revision, "ana", Verdict.Accepted, []));
            Assert.Equal(Refusal.None, outcome.Refusal);
            Assert.Equal(ReviewStatus.Accepted, outcome.Claim!.Status);
            Assert.Null(await store.NextAsync(StoreSession.InTextOrder, "ana", []));
        }

        await using ReviewStore again = await at.OpenAsync();
        ReviewClaim kept = (await again.ClaimAsync(id, "ben"))!;
        Assert.Equal(ReviewStatus.Accepted, kept.Status);
        Assert.Equal(("ana", Verdict.Accepted), (kept.History.Single().Reviewer, kept.History.Single().Verdict));
        Assert.Null(kept.LeasedTo);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_correction_keeps_the_extraction_and_says_what_was_changed_from_what(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Archive.Article("a", Text));
        DecisionOutcome outcome = await session.CorrectAsync(await session.ClaimAsync(), "ana", "unit", "\"suspect\"");
        Assert.Equal(ReviewStatus.Corrected, outcome.Claim!.Status);
        Assert.Equal(("person", "suspect"), (outcome.Claim.Extracted.Unit, outcome.Claim.Current.Unit));
        Assert.Equal(new SlotChange("unit", "\"person\"", "\"suspect\""), outcome.Decision!.Changes.Single());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_reviewer_decides_anew_and_accepting_keeps_the_own_corrections(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Archive.Article("a", Text));
        ReviewClaim claim = await session.ClaimAsync();
        await session.CorrectAsync(claim, "ana", "unit", "\"suspect\"");
        await session.RejectAsync(claim, "ana");
        DecisionOutcome outcome = await session.AcceptAsync(claim, "ana");
        Assert.Equal((ReviewStatus.Corrected, "suspect", 3), (outcome.Claim!.Status, outcome.Claim.Current.Unit, outcome.Claim.History.Length));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_decision_sent_twice_is_one_decision(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Archive.Article("a", Text));
        ReviewClaim claim = await session.ClaimAsync();
        DecisionOutcome first = await session.CorrectAsync(claim, "ana", "unit", "\"suspect\"");
        DecisionOutcome second = await session.CorrectAsync(claim, "ana", "unit", "\"suspect\"");
        Assert.Equal(Refusal.None, second.Refusal);
        Assert.Equal(first.Decision!.Id, second.Decision!.Id);
        Assert.Single(second.Claim!.History);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_another_decided_is_refused_and_nothing_is_overwritten(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Archive.Article("a", Text));
        ReviewClaim claim = await session.ClaimAsync();
        await session.AcceptAsync(claim, "ana");
        DecisionOutcome outcome = await session.RejectAsync(claim, "ben");
        Assert.Equal((Refusal.Decided, ReviewStatus.Accepted), (outcome.Refusal, outcome.Claim!.Status));
        Assert.Contains("ana", outcome.Message, StringComparison.Ordinal);
        Assert.Single(outcome.Claim.History);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_administrator_who_opened_it_overrules_a_decision_and_a_reviewer_does_not(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Archive.Article("a", Text));
        await session.Store.Accounts.SetAsync("root", "correct horse", Role.Admin);
        await session.Store.Accounts.SetAsync("ben", "battery staple", Role.Reviewer);
        ReviewClaim claim = await session.ClaimAsync();
        await session.AcceptAsync(claim, "ana");
        await session.Store.LeaseAsync(claim.Id, "ben");
        Assert.Equal(Refusal.Decided, (await session.RejectAsync(claim, "ben")).Refusal);
        await session.Store.ReleaseAsync(claim.Id, "ben");
        Assert.Equal(Refusal.Decided, (await session.RejectAsync(claim, "root")).Refusal);
        await session.Store.LeaseAsync(claim.Id, "root");
        Assert.Equal(ReviewStatus.Rejected, (await session.RejectAsync(claim, "root")).Claim!.Status);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Undo_takes_back_one_decision_after_another_and_keeps_them_marked(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Archive.Article("a", Text));
        ReviewClaim[] claims = await session.ClaimsAsync();
        await session.AcceptAsync(claims[0], "ana");
        await session.AcceptAsync(claims[1], "ben");
        await session.CorrectAsync(claims[0], "ana", "value", "31");
        DecisionOutcome first = await session.Store.UndoAsync("ana");
        Assert.Equal((ReviewStatus.Accepted, 30m), (first.Claim!.Status, first.Claim.Current.Value.Single()));
        DecisionOutcome second = await session.Store.UndoAsync("ana");
        Assert.Equal(ReviewStatus.Open, second.Claim!.Status);
        Assert.All(second.Claim.History, d => Assert.NotNull(d.UndoneAt));
        Assert.Equal(Refusal.NothingToUndo, (await session.Store.UndoAsync("ana")).Refusal);
        Assert.Equal(ReviewStatus.Accepted, (await session.ClaimAsync(1)).Status);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_claim_that_another_has_on_screen_is_not_decided(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Archive.Article("a", Text));
        ReviewClaim claim = await session.ClaimAsync();
        Assert.True(await session.Store.LeaseAsync(claim.Id, "ben"));
        DecisionOutcome outcome = await session.AcceptAsync(claim, "ana");
        Assert.Equal((Refusal.Leased, ReviewStatus.Open), (outcome.Refusal, outcome.Claim!.Status));
        Assert.Empty(outcome.Claim.History);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Changes_that_make_no_claim_are_refused_with_the_reason(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Archive.Article("a", Text));
        DecisionOutcome outcome = await session.CorrectAsync(await session.ClaimAsync(), "ana", "bound", "\"vague\"");
        Assert.Equal(Refusal.Invalid, outcome.Refusal);
        Assert.StartsWith("value: a vague number has none", outcome.Message, StringComparison.Ordinal);
        Assert.Equal(Refusal.Invalid, (await session.DecideAsync(outcome.Claim!, "ana", Verdict.Corrected)).Refusal);
        Assert.Equal(Refusal.Invalid, (await session.CorrectAsync(outcome.Claim!, "ana", "unit", "\"person\"")).Refusal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_claim_that_is_not_there_or_of_another_revision_is_refused(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Archive.Article("a", Text));
        ReviewClaim claim = await session.ClaimAsync();
        Assert.Equal(Refusal.NoSuchClaim, (await session.AcceptAsync(claim with { Id = 4711 }, "ana")).Refusal);
        Assert.Equal(Refusal.Changed, (await session.AcceptAsync(claim with { Revision = 2 }, "ana")).Refusal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_bulk_acceptance_spares_claims_on_screen_and_is_taken_back_as_far_as_it_stands(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, [.. Archive.Many(10)]);
        ReviewClaim[] claims = await session.ClaimsAsync();
        await session.Store.LeaseAsync(claims[0].Id, "ben");
        await session.RejectAsync(claims[1], "ana");
        Assert.Equal(38, await session.Store.CountAsync(StoreSession.InTextOrder));
        BulkOutcome bulk = await session.Store.AcceptAllAsync(StoreSession.InTextOrder, "ana");
        Assert.Equal(38, bulk.Claims);
        await session.RejectAsync(claims[2], "ana");
        Assert.Equal(37, (await session.Store.UndoBulkAsync(bulk.Bulk, "ana")).Claims);
        Assert.Equal([ReviewStatus.Open, ReviewStatus.Rejected, ReviewStatus.Rejected, ReviewStatus.Open], (await session.ClaimsAsync()).Select(c => c.Status));
        Assert.Equal(0, (await session.Store.UndoBulkAsync(bulk.Bulk, "ana")).Claims);
    }
}
