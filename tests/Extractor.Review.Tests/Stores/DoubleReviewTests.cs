using Extractor.Review.Decisions;
using Extractor.Review.Stores;
using Extractor.Review.Tests.Databases;

namespace Extractor.Review.Tests.Stores;

public sealed class DoubleReviewTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_first_decision_is_not_shown_to_the_second_reviewer_and_agreement_settles(string database)
    {
        await using StoreSession session = await DoubleAsync(database);
        ReviewClaim claim = await session.ClaimAsync();
        Assert.True(claim.NeedsTwo);
        await session.CorrectAsync(claim, "ana", "unit", "\"suspect\"");
        Assert.Null(await session.Store.NextAsync(StoreSession.InTextOrder, "ana", []));
        ReviewClaim seen = (await session.Store.NextAsync(StoreSession.InTextOrder, "ben", []))!;
        Assert.Equal((ReviewStatus.Open, "person", 0), (seen.Status, seen.Current.Unit, seen.History.Length));
        Assert.Single((await session.ClaimAsync(reviewer: "ana")).History);
        DecisionOutcome settled = await session.CorrectAsync(seen, "ben", "unit", "\"suspect\"");
        Assert.Equal((ReviewStatus.Corrected, "suspect", 2), (settled.Claim!.Status, settled.Claim.Current.Unit, settled.Claim.History.Length));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Disagreement_is_settled_by_a_third_reviewer(string database)
    {
        await using StoreSession session = await DoubleAsync(database);
        ReviewClaim claim = await session.ClaimAsync();
        await session.AcceptAsync(claim, "ana");
        Assert.Equal(ReviewStatus.Disputed, (await session.RejectAsync(claim, "ben")).Claim!.Status);
        ReviewClaim disputed = (await session.Store.NextAsync(StoreSession.InTextOrder with { Status = ReviewStatus.Disputed }, "cem", []))!;
        Assert.Equal(2, disputed.History.Length);
        DecisionOutcome settled = await session.CorrectAsync(disputed, "cem", "value", "31");
        Assert.Equal((ReviewStatus.Corrected, true), (settled.Claim!.Status, settled.Decision!.Adjudication));
        Assert.Equal(Refusal.Decided, (await session.AcceptAsync(claim, "ana")).Refusal);
        Assert.Equal(ReviewStatus.Disputed, (await session.Store.UndoAsync("cem")).Claim!.Status);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Different_corrections_are_a_disagreement_until_one_of_the_two_thinks_better(string database)
    {
        await using StoreSession session = await DoubleAsync(database);
        ReviewClaim claim = await session.ClaimAsync();
        await session.CorrectAsync(claim, "ana", "value", "31");
        Assert.Equal(ReviewStatus.Disputed, (await session.CorrectAsync(claim, "ben", "value", "32")).Claim!.Status);
        DecisionOutcome settled = await session.CorrectAsync(claim, "ben", "value", "31");
        Assert.Equal((ReviewStatus.Corrected, 31m), (settled.Claim!.Status, settled.Claim.Current.Value.Single()));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_undone_second_decision_leaves_the_first_waiting(string database)
    {
        await using StoreSession session = await DoubleAsync(database);
        ReviewClaim claim = await session.ClaimAsync();
        await session.AcceptAsync(claim, "ana");
        await session.AcceptAsync(claim, "ben");
        Assert.Equal(ReviewStatus.Open, (await session.Store.UndoAsync("ben")).Claim!.Status);
        Assert.Equal(ReviewStatus.Accepted, (await session.AcceptAsync(claim, "cem")).Claim!.Status);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_share_draws_the_same_claims_in_every_store_and_spares_decided_ones(string database)
    {
        await using StoreSession one = await StoreSession.OpenAsync(database, [.. Archive.Many(50)]);
        await using StoreSession other = await StoreSession.OpenAsync(TestDatabase.Sqlite);
        await other.Store.SetDoubleShareAsync(0.3);
        await other.Store.ImportAsync(Archive.Many(50));
        ReviewClaim first = await one.ClaimAsync();
        await one.AcceptAsync(first, "ana");
        await one.Store.SetDoubleShareAsync(0.3);
        Assert.Equal(0.3, await one.Store.DoubleShareAsync());
        bool[] drawn = await NeedsTwoAsync(one.Store);
        Assert.Equal((await NeedsTwoAsync(other.Store))[1..], drawn[1..]);
        Assert.InRange(drawn.Count(d => d), 40, 80);
        await one.Store.SetDoubleShareAsync(1);
        Assert.False((await one.ClaimAsync()).NeedsTwo);
        Assert.Equal(199, (await NeedsTwoAsync(one.Store)).Count(d => d));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_bulk_acceptance_leaves_claims_for_two_reviewers_alone(string database)
    {
        await using StoreSession session = await DoubleAsync(database);
        Assert.Equal(0, await session.Store.CountAsync(StoreSession.InTextOrder));
        Assert.Equal(0, (await session.Store.AcceptAllAsync(StoreSession.InTextOrder, "ana")).Claims);
    }

    private static async Task<StoreSession> DoubleAsync(string database)
    {
        StoreSession session = await StoreSession.OpenAsync(database, Archive.Article("a", "Police held [30] people."));
        await session.Store.SetDoubleShareAsync(1);
        return session;
    }

    private static async Task<bool[]> NeedsTwoAsync(ReviewStore store)
    {
        List<bool> needs = [];
        await foreach (ReviewArticle article in store.ReadAllAsync())
        {
            needs.AddRange(article.Claims.Select(c => c.NeedsTwo));
        }

        return [.. needs];
    }
}
