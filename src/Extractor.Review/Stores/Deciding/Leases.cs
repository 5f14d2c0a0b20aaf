using Dapper;
using Extractor.Review.Queues;
using Extractor.Review.Queues.Selection;
using Extractor.Review.Stores.Databases;
using Extractor.Review.Stores.Rows;

namespace Extractor.Review.Stores.Deciding;

/// <summary>Gives claims to reviewers for a time, so that no two have the same on screen. Thread-safe.</summary>
internal sealed class Leases(Dialect dialect, TimeProvider clock, ClaimReader reader)
{
    private static readonly TimeSpan Time = TimeSpan.FromMinutes(10);

    public async Task<ReviewClaim?> NextAsync(QueueQuery query, string reviewer, IReadOnlyCollection<long> passOver)
    {
        QueueSort sort = QueueSort.Of(query);
        long now = Now();
        await using Writing writing = await dialect.WriteAsync(durable: false);
        foreach (string pass in sort.Passes)
        {
            QueueFilter filter = Free(query, reviewer, passOver, now);
            if (pass.Length > 0)
            {
                filter.And(pass);
            }

            string sql = $"{ClaimRow.Select} WHERE {filter.Sql}{sort.OrderBy} LIMIT 1{dialect.SkipLocked}";
            if (await writing.Connection.QuerySingleOrDefaultAsync<ClaimRow>(sql, filter.Parameters, writing.Transaction) is { } row)
            {
                await LeaseAsync(writing, row, reviewer, now);
                ReviewClaim claim = await reader.ClaimAsync(writing.Connection, writing.Transaction, row, reviewer);
                await writing.CommitAsync();
                return claim;
            }
        }

        return null;
    }

    public async Task<bool> LeaseAsync(long claimId, string reviewer)
    {
        long now = Now();
        await using Writing writing = await dialect.WriteAsync(durable: false);
        int leased = await writing.Connection.ExecuteAsync(
            "UPDATE claims SET lease_to = @reviewer, lease_until = @until WHERE id = @claimId AND (lease_to IS NULL OR lease_to = @reviewer OR lease_until <= @now)",
            new { claimId, reviewer, now, until = now + (long)Time.TotalMilliseconds },
            writing.Transaction);
        await writing.CommitAsync();
        return leased == 1;
    }

    public async Task ReleaseAsync(long claimId, string reviewer)
    {
        await using Writing writing = await dialect.WriteAsync(durable: false);
        await writing.Connection.ExecuteAsync(
            "UPDATE claims SET lease_to = NULL, lease_until = 0 WHERE id = @claimId AND lease_to = @reviewer", new { claimId, reviewer }, writing.Transaction);
        await writing.CommitAsync();
    }

    private QueueFilter Free(QueueQuery query, string reviewer, IReadOnlyCollection<long> passOver, long now)
    {
        QueueFilter filter = new(dialect, query);
        filter.And("(lease_to IS NULL OR lease_to = @me OR lease_until <= @now)", "me", reviewer);
        filter.Parameters.Add("now", now);
        filter.And("NOT EXISTS (SELECT 1 FROM decisions d WHERE d.claim_id = c.id AND d.reviewer = @me AND d.undone_at IS NULL AND d.revision = c.revision)");
        if (passOver.Count > 0)
        {
            filter.And(dialect.NoneOf("id", "@passOver"), "passOver", dialect.List(passOver));
        }

        return filter;
    }

    private static Task<int> LeaseAsync(Writing writing, ClaimRow row, string reviewer, long now)
    {
        (row.LeaseTo, row.LeaseUntil) = (reviewer, now + (long)Time.TotalMilliseconds);
        return writing.Connection.ExecuteAsync("UPDATE claims SET lease_to = @LeaseTo, lease_until = @LeaseUntil WHERE id = @Id", row, writing.Transaction);
    }

    private long Now() => clock.GetUtcNow().ToUnixTimeMilliseconds();
}
