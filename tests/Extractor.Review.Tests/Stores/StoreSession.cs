using Extractor.Records;
using Extractor.Review.Decisions;
using Extractor.Review.Queues;
using Extractor.Review.Stores;
using Extractor.Review.Tests.Databases;

namespace Extractor.Review.Tests.Stores;

/// <summary>A store on a database of its own with a clock that stands, and short words for what reviewers do.</summary>
internal sealed class StoreSession : IAsyncDisposable
{
    /// <summary>The open claims in text order.</summary>
    public static readonly QueueQuery InTextOrder = new() { Order = QueueOrder.Article };

    private StoreSession(TestDatabase database, ManualClock clock, ReviewStore store) => (Database, Clock, Store) = (database, clock, store);

    public TestDatabase Database { get; }

    public ManualClock Clock { get; }

    public ReviewStore Store { get; }

    public static async Task<StoreSession> OpenAsync(string database, params ArticleRecord[] records)
    {
        TestDatabase at = await TestDatabase.CreateAsync(database);
        ManualClock clock = new();
        ReviewStore store = await at.OpenAsync(clock);
        await store.ImportAsync(records);
        return new StoreSession(at, clock, store);
    }

    /// <summary>The claims of the first article in text order, as an outsider sees them.</summary>
    public async Task<ReviewClaim[]> ClaimsAsync(string reviewer = "visitor") => [.. (await Store.ArticleAsync(1, reviewer))!.Claims];

    public async Task<ReviewClaim> ClaimAsync(int index = 0, string reviewer = "visitor") => (await ClaimsAsync(reviewer))[index];

    public Task<DecisionOutcome> AcceptAsync(ReviewClaim claim, string reviewer) => DecideAsync(claim, reviewer, Verdict.Accepted);

    public Task<DecisionOutcome> RejectAsync(ReviewClaim claim, string reviewer) => DecideAsync(claim, reviewer, Verdict.Rejected);

    public Task<DecisionOutcome> CorrectAsync(ReviewClaim claim, string reviewer, string slot, string? content) =>
        DecideAsync(claim, reviewer, Verdict.Corrected, new SlotChange(slot, null, content));

    public Task<DecisionOutcome> DecideAsync(ReviewClaim claim, string reviewer, Verdict verdict, params SlotChange[] changes)
    {
        // Every decision at a time of its own, as in life.
        Clock.Advance(TimeSpan.FromSeconds(5));
        return Store.DecideAsync(new NewDecision(claim.Id, claim.Revision, reviewer, verdict, [.. changes]));
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await Database.DisposeAsync();
    }
}
