using Extractor.Records;
using Extractor.Review.Decisions;
using Extractor.Review.Queues;
using Extractor.Review.Stores;
using Extractor.Review.Tests.Databases;
using Extractor.Review.Tests.Stores;

namespace Extractor.Review.Tests.Queues;

public sealed class QueueTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Every_order_gives_every_claim_once_in_parts_as_in_one(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, [.. Archive.Many(30)]);
        foreach (QueueOrder order in Enum.GetValues<QueueOrder>())
        {
            QueueQuery query = new() { Order = order, Seed = 5 };
            List<QueueItem> parts = await AllAsync(session.Store, query, 7);
            List<QueueItem> whole = await AllAsync(session.Store, query, 1000);
            Assert.Equal(whole.Select(i => i.ClaimId), parts.Select(i => i.ClaimId));
            Assert.Equal(120, parts.DistinctBy(i => i.ClaimId).Count());
            Assert.Equal(Sorted(whole, order).Select(i => i.ClaimId), whole.Select(i => i.ClaimId));
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_seed_gives_the_same_order_again_and_another_seed_another(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, [.. Archive.Many(30)]);
        async Task<long[]> Sample(int seed) => [.. (await session.Store.ListAsync(new QueueQuery { Order = QueueOrder.Random, Seed = seed }, 20)).Items.Select(i => i.ClaimId)];
        long[] one = await Sample(1);
        Assert.Equal(one, await Sample(1));
        Assert.NotEqual(one, await Sample(2));
        Assert.NotEqual(one.Order(), one);
        ReviewClaim next = (await session.Store.NextAsync(new QueueQuery { Order = QueueOrder.Random, Seed = 1 }, "ana", []))!;
        Assert.Equal(one[0], next.Id);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Filters_add_up(string database)
    {
        ArticleRecord lisbon = Archive.Article(
            "a",
            "Police held [30] people in Lisbon. It cost [4] million.",
            c => c.Id == "c1"
                ? c with { Place = new RecordPlace(27, 33, "Lisbon", "Lisbon", "PT", 0.9), Source = new RecordPhrase(0, 6, "Police", 0.9), Confidence = 0.9, Flags = ["contradicts:c2"] }
                : c with { Kind = "money", Unit = "EUR", Confidence = 0.2 },
            title: "Unrest in the capital",
            published: "2026-02-01");
        ArticleRecord other = Archive.Article("b", "They closed [7] roads.", published: "2026-03-01");
        await using StoreSession session = await StoreSession.OpenAsync(database, lisbon, other);
        async Task<string> Found(QueueQuery query) => string.Join(' ', (await session.Store.ListAsync(query with { Order = QueueOrder.Article }, 10)).Items.Select(i => i.Number));
        Assert.Equal("30", await Found(new QueueQuery { Place = "pt" }));
        Assert.Equal("30", await Found(new QueueQuery { Place = "lisbon" }));
        Assert.Equal("4", await Found(new QueueQuery { Kind = "money" }));
        Assert.Equal("30", await Found(new QueueQuery { Source = "POLICE" }));
        Assert.Equal("30 4", await Found(new QueueQuery { Text = "capital UNREST" }));
        Assert.Equal("", await Found(new QueueQuery { Text = "100%_" }));
        Assert.Equal("30", await Found(new QueueQuery { Flag = "contradicts" }));
        Assert.Equal("", await Found(new QueueQuery { Flag = "contra" }));
        Assert.Equal("30", await Found(new QueueQuery { Flag = "any" }));
        Assert.Equal("7", await Found(new QueueQuery { From = new DateOnly(2026, 2, 2) }));
        Assert.Equal("30 4", await Found(new QueueQuery { To = new DateOnly(2026, 2, 1) }));
        Assert.Equal("30 7", await Found(new QueueQuery { MinConfidence = 0.5 }));
        Assert.Equal("4 7", await Found(new QueueQuery { MaxConfidence = 0.5 }));
        Assert.Equal("7", await Found(new QueueQuery { ArticleId = 2 }));
        Assert.Equal("", await Found(new QueueQuery { ArticleId = 2, Place = "PT" }));
        await session.AcceptAsync(await session.ClaimAsync(), "ana");
        Assert.Equal("30", await Found(new QueueQuery { Status = null, Reviewer = "ana" }));
        Assert.Equal("30", await Found(new QueueQuery { Status = ReviewStatus.Accepted }));
        Assert.Equal("30 4 7", await Found(new QueueQuery { Status = null }));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_corrected_place_is_found_by_the_corrected_name(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Archive.Article("a", "Police held [30] people in Lisbon."));
        await session.CorrectAsync(await session.ClaimAsync(), "ana", "place", "{\"start\":25,\"end\":31,\"name\":\"Lisbon\",\"country\":\"PT\"}");
        QueueItem item = (await session.Store.ListAsync(new QueueQuery { Status = null, Place = "PT" }, 10)).Items.Single();
        Assert.Equal(("Lisbon", "ana", ReviewStatus.Corrected), (item.Place, item.Reviewer, item.Status));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_reviewers_never_have_the_same_claim_on_screen(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, [.. Archive.Many(5)]);
        await using ReviewStore second = await session.Database.OpenAsync(session.Clock);
        long[][] got = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(async () =>
        {
            List<long> ids = [];
            for (int k = 0; k < 2; k++)
            {
                ids.Add((await (i % 2 == 0 ? session.Store : second).NextAsync(new QueueQuery(), $"r{i}", ids))!.Id);
            }

            return ids.ToArray();
        })));
        Assert.Equal(20, got.SelectMany(ids => ids).Distinct().Count());
        Assert.Null(await session.Store.NextAsync(new QueueQuery(), "late", []));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_lease_ends_by_release_and_after_ten_minutes(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Archive.Article("a", "Police held [30] people."));
        ReviewClaim claim = (await session.Store.NextAsync(new QueueQuery(), "ana", []))!;
        Assert.Equal(("ana", session.Clock.GetUtcNow().AddMinutes(10)), (claim.LeasedTo, claim.LeasedUntil));
        Assert.Equal(claim.Id, (await session.Store.NextAsync(new QueueQuery(), "ana", []))!.Id);
        Assert.False(await session.Store.LeaseAsync(claim.Id, "ben"));
        Assert.Equal("ana", (await session.Store.ListAsync(new QueueQuery(), 1)).Items.Single().LeasedTo);
        await session.Store.ReleaseAsync(claim.Id, "ana");
        Assert.True(await session.Store.LeaseAsync(claim.Id, "ben"));
        session.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal("ana", (await session.Store.NextAsync(new QueueQuery(), "ana", []))!.LeasedTo);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Skipped_claims_are_passed_over(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Archive.Article("a", "Police held [30] people and [4] dogs."));
        ReviewClaim first = (await session.Store.NextAsync(StoreSession.InTextOrder, "ana", []))!;
        ReviewClaim second = (await session.Store.NextAsync(StoreSession.InTextOrder, "ana", [first.Id]))!;
        Assert.NotEqual(first.Id, second.Id);
        Assert.Null(await session.Store.NextAsync(StoreSession.InTextOrder, "ana", [first.Id, second.Id]));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_broken_place_in_a_list_is_refused_in_words(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database);
        foreach (string after in new[] { "", "x", "0_1_2", "0_5_1_'; DROP TABLE claims", "9_1_0.5_3" })
        {
            await Assert.ThrowsAsync<StoreException>(() => session.Store.ListAsync(new QueueQuery(), 10, after));
        }
    }

    private static async Task<List<QueueItem>> AllAsync(ReviewStore store, QueueQuery query, int count)
    {
        List<QueueItem> items = [];
        string? after = null;
        do
        {
            QueuePage page = await store.ListAsync(query, count, after);
            Assert.Equal(120, page.Total);
            items.AddRange(page.Items);
            after = page.Next;
        }
        while (after is not null);
        return items;
    }

    private static IEnumerable<QueueItem> Sorted(List<QueueItem> items, QueueOrder order) => order switch
    {
        QueueOrder.LeastConfident => items.OrderBy(i => i.Confidence).ThenBy(i => i.ClaimId),
        QueueOrder.MostConfident => items.OrderByDescending(i => i.Confidence).ThenByDescending(i => i.ClaimId),
        QueueOrder.Flagged => items.OrderBy(i => i.Flags.IsEmpty).ThenBy(i => i.Confidence).ThenBy(i => i.ClaimId),
        QueueOrder.Article => items.OrderBy(i => i.ArticleId).ThenBy(i => i.ClaimId),
        _ => items,
    };
}
