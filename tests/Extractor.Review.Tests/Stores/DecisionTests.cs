using Extractor.Review.Decisions;
using Extractor.Review.Queues;
using Extractor.Review.Stores;
using Extractor.Review.Tests.Databases;

namespace Extractor.Review.Tests.Stores;

public sealed class DecisionTests
{
    private static readonly QueueQuery ByText = new() { Order = QueueOrder.Article };

    [Theory, OnSqlite, OnPostgres]
    public async Task An_accepted_claim_leaves_the_queue_and_keeps_its_history_over_a_restart(string database)
    {
        await using TestDatabase at = await TestDatabase.CreateAsync(database);
        long id;
        await using (ReviewStore store = await at.OpenAsync())
        {
            await store.ImportAsync([Archive.Article("a", "Police held [30] people.")]);
            ReviewClaim claim = (await store.NextAsync(ByText, "ana", []))!;
            id = claim.Id;
            DecisionOutcome outcome = await store.DecideAsync(new NewDecision(id, claim.Revision, "ana", Verdict.Accepted, []));
            Assert.Equal(Refusal.None, outcome.Refusal);
            Assert.Equal(ReviewStatus.Accepted, outcome.Claim!.Status);
            Assert.Null(await store.NextAsync(ByText, "ana", []));
        }

        await using ReviewStore again = await at.OpenAsync();
        ReviewClaim kept = (await again.ClaimAsync(id, "ben"))!;
        Assert.Equal(ReviewStatus.Accepted, kept.Status);
        Assert.Equal(("ana", Verdict.Accepted), (kept.History.Single().Reviewer, kept.History.Single().Verdict));
        Assert.Null(kept.LeasedTo);
    }
}
