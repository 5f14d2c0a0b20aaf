using System.Diagnostics;
using Extractor.Review.Decisions;
using Extractor.Review.Queues;
using Extractor.Review.Stores;

namespace Extractor.Benchmarks.Review;

/// <summary>Many reviewers at once on a store of many claims: how long an answer takes, and whether any two were given the same claim.</summary>
internal sealed class ReviewLoad(string address, int claims, int reviewers, int decisionsEach)
{
    private readonly Latencies _next = new("next");
    private readonly Latencies _decide = new("decide");

    public async Task RunAsync()
    {
        await using ReviewStore store = await ReviewStore.OpenAsync(address);
        Stopwatch time = Stopwatch.StartNew();
        ImportReport report = await store.ImportAsync(SyntheticArchive.Articles(claims));
        Console.WriteLine($"import: {report.NewClaims} new, {report.UnchangedClaims} unchanged claims in {time.Elapsed.TotalSeconds:F1} s");
        await ListsAsync(store);

        time.Restart();
        long[][] decided = await Task.WhenAll(Enumerable.Range(0, reviewers).Select(i => Task.Run(() => ReviewAsync(store, $"reviewer-{i}"))));
        double seconds = time.Elapsed.TotalSeconds;
        long total = decided.Sum(d => d.Length);
        Console.WriteLine($"{reviewers} reviewers: {total} decisions in {seconds:F1} s, {2 * total / seconds:F0} requests/s, {total - decided.SelectMany(d => d).Distinct().Count()} claims given twice");
        Console.WriteLine(_next);
        Console.WriteLine(_decide);
        await MeasureAsync("statistics", 3, () => store.StatisticsAsync());
        await BulkAsync(store);
    }

    private async Task<long[]> ReviewAsync(ReviewStore store, string reviewer)
    {
        List<long> decided = [];
        Random random = new(reviewer.GetHashCode(StringComparison.Ordinal));
        QueueQuery queue = new() { Order = (QueueOrder)random.Next(5) };
        for (int i = 0; i < decisionsEach; i++)
        {
            ReviewClaim? claim = await _next.MeasureAsync(() => store.NextAsync(queue, reviewer, []));
            if (claim is null)
            {
                break;
            }

            NewDecision decision = random.Next(10) switch
            {
                0 => new(claim.Id, claim.Revision, reviewer, Verdict.Rejected, []),
                1 => new(claim.Id, claim.Revision, reviewer, Verdict.Corrected, [new SlotChange("unit", null, "\"house\"")]),
                _ => new(claim.Id, claim.Revision, reviewer, Verdict.Accepted, []),
            };
            DecisionOutcome outcome = await _decide.MeasureAsync(() => store.DecideAsync(decision));
            if (outcome.Refusal == Refusal.None)
            {
                decided.Add(claim.Id);
            }
        }

        return [.. decided];
    }

    private static async Task ListsAsync(ReviewStore store)
    {
        (string Name, QueueQuery Query)[] queries =
        [
            .. Enum.GetValues<QueueOrder>().Select(o => ($"order {o}", new QueueQuery { Order = o, Seed = 7 })),
            ("any status", new QueueQuery { Status = null }),
            ("country PT", new QueueQuery { Place = "PT" }),
            ("place Quito, most confident", new QueueQuery { Place = "Quito", Order = QueueOrder.MostConfident }),
            ("kind that none has", new QueueQuery { Kind = "money" }),
            ("words", new QueueQuery { Text = "grain hospital" }),
            ("words that none has", new QueueQuery { Text = "zeppelin" }),
            ("source", new QueueQuery { Source = "union" }),
            ("flag", new QueueQuery { Flag = "outlier" }),
            ("confidence from 0.95", new QueueQuery { MinConfidence = 0.95 }),
            ("published", new QueueQuery { From = new DateOnly(2012, 1, 1), To = new DateOnly(2012, 6, 30) }),
        ];
        foreach ((string name, QueueQuery query) in queries)
        {
            await MeasureAsync($"list, {name}", 5, () => store.ListAsync(query, 50));
            await MeasureAsync($"next, {name}", 5, () => store.NextAsync(query, "probe", []));
        }
    }

    private static async Task BulkAsync(ReviewStore store)
    {
        QueueQuery sure = new() { MinConfidence = 0.9 };
        await MeasureAsync("count for bulk", 3, () => store.CountAsync(sure));
        Stopwatch time = Stopwatch.StartNew();
        BulkOutcome bulk = await store.AcceptAllAsync(sure, "probe");
        Console.WriteLine($"bulk: {bulk.Claims} claims accepted in {time.Elapsed.TotalSeconds:F2} s");
        time.Restart();
        BulkOutcome undone = await store.UndoBulkAsync(bulk.Bulk, "probe");
        Console.WriteLine($"bulk: {undone.Claims} claims taken back in {time.Elapsed.TotalSeconds:F2} s");
    }

    private static async Task MeasureAsync(string name, int times, Func<Task> act)
    {
        Latencies latencies = new(name);
        for (int i = 0; i < times; i++)
        {
            await latencies.MeasureAsync(async () =>
            {
                await act();
                return 0;
            });
        }

        Console.WriteLine(latencies);
    }
}
