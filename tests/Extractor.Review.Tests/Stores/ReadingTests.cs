using System.Runtime.CompilerServices;
using Extractor.Review.Decisions;
using Extractor.Review.Queues;
using Extractor.Review.Stores;
using Extractor.Review.Tests.Databases;

namespace Extractor.Review.Tests.Stores;

public sealed class ReadingTests
{
    /// <summary>While one reviewer decides and takes back without rest, whoever reads sees claims before a decision or after it, never half of each.</summary>
    [Theory, OnSqlite, OnPostgres]
    public async Task A_claim_and_its_history_are_of_one_moment_while_others_decide(string database)
    {
        await using TestDatabase at = await TestDatabase.CreateAsync(database);
        await using ReviewStore store = await at.OpenAsync();
        await store.ImportAsync(Archive.Many(40));
        ReviewClaim first = (await store.NextAsync(new QueueQuery { Order = QueueOrder.Article }, "ana", []))!;
        using CancellationTokenSource read = new();
        StrongBox<int> decided = new();
        Task deciding = Task.Run(() => DecideAsync(store, first, decided, read.Token));

        // A busy machine may start the other task late: reading goes on until it has decided beside it.
        for (int round = 0; round < 60 || (Volatile.Read(ref decided.Value) < 3 && !deciding.IsCompleted); round++)
        {
            await foreach (ReviewArticle article in store.ReadAllAsync())
            {
                Assert.All(article.Claims, Sound);
            }

            Assert.All((await store.ArticleAsync(first.ArticleId, "ana"))!.Claims, Sound);
            Sound((await store.ClaimAsync(first.Id, "ana"))!);
        }

        await read.CancelAsync();
        await deciding;
        Assert.True(decided.Value > 1, "Nothing was decided while the store was read.");
    }

    private static async Task DecideAsync(ReviewStore store, ReviewClaim claim, StrongBox<int> decided, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await store.DecideAsync(new NewDecision(claim.Id, claim.Revision, "ana", Verdict.Accepted, []));
            await store.UndoAsync("ana");
            Interlocked.Increment(ref decided.Value);
        }
    }

    private static void Sound(ReviewClaim claim) =>
        Assert.Equal(claim.History.Any(d => d.UndoneAt is null) ? ReviewStatus.Accepted : ReviewStatus.Open, claim.Status);
}
