using System.Collections.Immutable;
using System.Data.Common;
using Dapper;
using Extractor.Review.Decisions;
using Extractor.Review.Stores.Databases;
using Extractor.Review.Stores.Rows;

namespace Extractor.Review.Statistics.Measures;

/// <summary>Counts how the work stands. Reads all decisions once.</summary>
internal sealed class StatisticsReader(Dialect dialect)
{
    private const int MostPlaces = 200;
    private const string Decided = "status IN (1, 2, 3)";

    public async Task<ReviewStatistics> ReadAsync()
    {
        await using Reading reading = await dialect.ReadTogetherAsync();
        DbConnection connection = reading.Connection;
        List<DecisionRow> decisions = [.. await connection.QueryAsync<DecisionRow>("SELECT id, claim_id, reviewer, made_at, verdict, bulk, undone_at FROM decisions ORDER BY id")];
        (double? alpha, long units) = KrippendorffAlpha.Nominal(await IndependentAsync(connection));
        return new ReviewStatistics(
            await StatusesAsync(connection),
            [.. decisions.GroupBy(d => d.Reviewer).Select(g => Work(g.Key, [.. g])).OrderByDescending(w => w.Accepted + w.Corrected + w.Rejected).ThenBy(w => w.Reviewer, StringComparer.Ordinal)],
            Days(decisions),
            await ReliabilityAsync(connection),
            await PlacesAsync(connection),
            alpha,
            units,
            await CorrectionsAsync(connection));
    }

    private static async Task<ImmutableDictionary<ReviewStatus, long>> StatusesAsync(DbConnection connection)
    {
        IEnumerable<(long Status, long Claims)> rows = await connection.QueryAsync<(long, long)>("SELECT status, count(*) FROM claims GROUP BY status");
        return rows.ToImmutableDictionary(r => (ReviewStatus)r.Status, r => r.Claims);
    }

    private static ReviewerWork Work(string reviewer, List<DecisionRow> decisions)
    {
        long Count(Verdict verdict) => decisions.Count(d => d.UndoneAt is null && d.Verdict == (long)verdict);
        return new ReviewerWork(
            reviewer,
            Count(Verdict.Accepted),
            Count(Verdict.Corrected),
            Count(Verdict.Rejected),
            decisions.Count(d => d.UndoneAt is not null),
            WorkPace.MedianSeconds(decisions.Where(d => d.Bulk is null).Select(d => d.MadeAt)),
            DateTimeOffset.FromUnixTimeMilliseconds(decisions.Max(d => d.MadeAt)));
    }

    private static ImmutableArray<DayWork> Days(List<DecisionRow> decisions) =>
        [.. decisions.Where(d => d.UndoneAt is null).GroupBy(d => DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(d.MadeAt).UtcDateTime)).OrderBy(g => g.Key)
            .Select(g => new DayWork(g.Key, g.LongCount(d => d.Verdict == (long)Verdict.Accepted), g.LongCount(d => d.Verdict == (long)Verdict.Corrected), g.LongCount(d => d.Verdict == (long)Verdict.Rejected)))];

    private static async Task<ImmutableArray<PlaceClaims>> PlacesAsync(DbConnection connection)
    {
        IEnumerable<PlaceRow> rows = await connection.QueryAsync<PlaceRow>(
            $"SELECT country, place AS name, count(*) AS claims, sum(CASE WHEN {Decided} THEN 1 ELSE 0 END) AS decided FROM claims "
            + $"WHERE place IS NOT NULL AND status <> {(int)ReviewStatus.Withdrawn} GROUP BY country, place ORDER BY count(*) DESC, place, country LIMIT {MostPlaces}");
        return [.. rows.Select(p => new PlaceClaims(p.Country, p.Name, p.Claims, p.Decided))];
    }

    // Confidences have four decimals, so this is ten thousand groups at most, and the databases need not agree on how to round.
    private static async Task<ImmutableArray<ReliabilityTenth>> ReliabilityAsync(DbConnection connection)
    {
        IEnumerable<(double Confidence, long Status, long Claims)> rows =
            await connection.QueryAsync<(double, long, long)>($"SELECT confidence, status, count(*) FROM claims WHERE {Decided} GROUP BY confidence, status");
        return [.. rows.GroupBy(r => Math.Min((int)(r.Confidence * 10), 9)).OrderBy(g => g.Key).Select(g =>
        {
            long claims = g.Sum(r => r.Claims);
            return new ReliabilityTenth(g.Key, claims, g.Sum(r => r.Confidence * r.Claims) / claims, g.Where(r => r.Status == (long)ReviewStatus.Accepted).Sum(r => r.Claims) / (double)claims);
        })];
    }

    /// <summary>The first verdict of each reviewer on each claim that two decide independently.</summary>
    private static async Task<IEnumerable<IReadOnlyList<int>>> IndependentAsync(DbConnection connection)
    {
        IEnumerable<DecisionRow> rows = await connection.QueryAsync<DecisionRow>(
            "SELECT d.claim_id, d.revision, d.reviewer, d.verdict FROM decisions d JOIN claims c ON c.id = d.claim_id "
            + "WHERE c.needs_two = 1 AND d.adjudication = 0 AND d.undone_at IS NULL AND d.bulk IS NULL ORDER BY d.id");
        return rows.GroupBy(d => (d.ClaimId, d.Revision)).Select(unit => (IReadOnlyList<int>)[.. unit.DistinctBy(d => d.Reviewer).Select(d => (int)d.Verdict)]);
    }

    private static async Task<ImmutableDictionary<string, long>> CorrectionsAsync(DbConnection connection)
    {
        IEnumerable<DecisionRow> rows = await connection.QueryAsync<DecisionRow>(
            "SELECT d.id, d.changes FROM decisions d JOIN claims c ON c.id = d.claim_id WHERE d.changes IS NOT NULL AND d.undone_at IS NULL AND d.revision = c.revision");
        return rows.SelectMany(d => d.ToDecision().Changes).GroupBy(c => c.Slot).ToImmutableDictionary(g => g.Key, g => g.LongCount());
    }

    private sealed class PlaceRow
    {
        public string? Country { get; set; }

        public string Name { get; set; } = "";

        public long Claims { get; set; }

        public long Decided { get; set; }
    }
}
