using System.Data.Common;
using Dapper;
using Extractor.Review.Decisions;
using Extractor.Review.Queues;
using Extractor.Review.Queues.Selection;
using Extractor.Review.Stores.Databases;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace Extractor.Review.Stores.Deciding;

/// <summary>Accepts many claims at once, and takes that back. Thread-safe.</summary>
internal sealed class BulkAcceptance(Dialect dialect, TimeProvider clock)
{
    public async Task<long> CountAsync(QueueQuery query, string? reviewer)
    {
        await using DbConnection connection = await dialect.ReadAsync();
        QueueFilter filter = Acceptable(query, reviewer ?? "");
        return await connection.ExecuteScalarAsync<long>($"SELECT count(*) FROM claims c WHERE {filter.Sql}", filter.Parameters);
    }

    public async Task<BulkOutcome> AcceptAsync(QueueQuery query, string reviewer)
    {
        await using Writing writing = await dialect.WriteAsync();
        long bulk = await writing.Connection.ExecuteScalarAsync<long>(
            "INSERT INTO bulks (reviewer, made_at, query, claims) VALUES (@reviewer, @now, @text, 0) RETURNING id",
            new { reviewer, now = Now(), text = JsonConvert.SerializeObject(query, new StringEnumConverter()) },
            writing.Transaction);
        QueueFilter filter = Acceptable(query, reviewer);
        filter.Parameters.Add("bulk", bulk);
        int claims = await writing.Connection.ExecuteAsync(
            "INSERT INTO decisions (claim_id, reviewer, made_at, verdict, revision, adjudication, bulk) "
            + $"SELECT id, @me, @now, {(int)Verdict.Accepted}, revision, 0, @bulk FROM claims c WHERE {filter.Sql}{dialect.ForUpdate}",
            filter.Parameters,
            writing.Transaction);
        await writing.Connection.ExecuteAsync(
            $"UPDATE claims SET status = {(int)ReviewStatus.Accepted}, reviewer = @reviewer, lease_to = NULL, lease_until = 0 WHERE id IN (SELECT claim_id FROM decisions WHERE bulk = @bulk)",
            new { reviewer, bulk },
            writing.Transaction);
        await writing.Connection.ExecuteAsync("UPDATE bulks SET claims = @claims WHERE id = @bulk", new { claims = (long)claims, bulk }, writing.Transaction);
        await writing.CommitAsync();
        return new BulkOutcome(bulk, claims);
    }

    public async Task<BulkOutcome> UndoAsync(long bulk, string reviewer)
    {
        await using Writing writing = await dialect.WriteAsync();
        string? owner = await writing.Connection.ExecuteScalarAsync<string?>("SELECT reviewer FROM bulks WHERE id = @bulk", new { bulk }, writing.Transaction);
        if (owner is null || (owner != reviewer && !await Rights.IsAdminAsync(writing.Connection, writing.Transaction, reviewer)))
        {
            return new BulkOutcome(bulk, 0);
        }

        // A claim that somebody decided anew since, or that an import changed, keeps what came later.
        var parameters = new { bulk, now = Now() };
        await writing.Connection.ExecuteAsync(
            "UPDATE decisions SET undone_at = @now WHERE bulk = @bulk AND undone_at IS NULL "
            + $"AND EXISTS (SELECT 1 FROM claims c WHERE c.id = decisions.claim_id AND c.revision = decisions.revision AND c.status = {(int)ReviewStatus.Accepted}) "
            + "AND NOT EXISTS (SELECT 1 FROM decisions d WHERE d.claim_id = decisions.claim_id AND d.id > decisions.id AND d.undone_at IS NULL)",
            parameters,
            writing.Transaction);
        int claims = await writing.Connection.ExecuteAsync(
            $"UPDATE claims SET status = {(int)ReviewStatus.Open}, reviewer = NULL WHERE status = {(int)ReviewStatus.Accepted} "
            + "AND id IN (SELECT claim_id FROM decisions WHERE bulk = @bulk AND undone_at = @now)",
            parameters,
            writing.Transaction);
        await writing.Connection.ExecuteAsync("UPDATE bulks SET undone_at = @now WHERE id = @bulk", parameters, writing.Transaction);
        await writing.CommitAsync();
        return new BulkOutcome(bulk, claims);
    }

    private QueueFilter Acceptable(QueueQuery query, string reviewer)
    {
        QueueFilter filter = new(dialect, query with { Status = ReviewStatus.Open });
        filter.And("needs_two = 0 AND (lease_to IS NULL OR lease_to = @me OR lease_until <= @now)", "me", reviewer);
        filter.Parameters.Add("now", Now());
        return filter;
    }

    private long Now() => clock.GetUtcNow().ToUnixTimeMilliseconds();
}
