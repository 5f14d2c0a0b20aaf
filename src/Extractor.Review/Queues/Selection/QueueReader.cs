using System.Data.Common;
using Dapper;
using Extractor.Review.Stores;
using Extractor.Review.Stores.Databases;

namespace Extractor.Review.Queues.Selection;

/// <summary>Reads lists of claims. Thread-safe.</summary>
internal sealed class QueueReader(Dialect dialect, TimeProvider clock)
{
    private const string Columns = "c.id, c.article_id, a.title, c.published, c.number, c.kind, c.unit, c.item AS item_text, c.place, c.time, c.source, c.confidence, c.flags, c.status, c.reviewer, "
        + "c.lease_to, c.lease_until, c.start_at, c.unflagged, c.shuffle";

    public async Task<QueuePage> ListAsync(QueueQuery query, int count, string? after)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 1000);
        QueueSort sort = QueueSort.Of(query);
        QueueCursor? cursor = after is null ? null : QueueCursor.Read(after, sort)
            ?? throw new StoreException($"'{after}' is no place in this list; begin at the start of the list, without 'after'.");
        await using Reading reading = await dialect.ReadTogetherAsync();
        long total = cursor?.Total ?? await CountAsync(reading.Connection, query);
        List<ListRow> rows = [];
        int pass = cursor?.Pass ?? 0;
        for (; total > 0 && pass < sort.Passes.Length && rows.Count <= count; pass++)
        {
            List<ListRow> found = await PassAsync(reading.Connection, query, sort, pass, pass == cursor?.Pass ? cursor : null, count + 1 - rows.Count);
            found.ForEach(r => r.Pass = pass);
            rows.AddRange(found);
        }

        bool more = rows.Count > count;
        long now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        string? next = more ? new QueueCursor(rows[count - 1].Pass, total, rows[count - 1].Keys(sort)).Written : null;
        return new QueuePage([.. rows.Take(count).Select(r => r.Item(now))], total, next);
    }

    public async Task<long> CountAsync(DbConnection connection, QueueQuery query)
    {
        QueueFilter filter = new(dialect, query);
        return await connection.ExecuteScalarAsync<long>($"SELECT count(*) FROM claims c WHERE {filter.Sql}", filter.Parameters);
    }

    private async Task<List<ListRow>> PassAsync(DbConnection connection, QueueQuery query, QueueSort sort, int pass, QueueCursor? cursor, int count)
    {
        QueueFilter filter = new(dialect, query);
        if (sort.Passes[pass].Length > 0)
        {
            filter.And(sort.Passes[pass]);
        }

        if (cursor is not null)
        {
            filter.And(sort.After);
            for (int i = 0; i < cursor.Keys.Length; i++)
            {
                filter.Parameters.Add($"key{i}", cursor.Keys[i]);
            }
        }

        // The claims are chosen before titles are looked up, so that the order comes from an index.
        string sql = $"SELECT {Columns} FROM (SELECT * FROM claims WHERE {filter.Sql}{sort.OrderBy} LIMIT {count}) c JOIN articles a ON a.id = c.article_id";
        List<ListRow> rows = [.. await connection.QueryAsync<ListRow>(sql, filter.Parameters)];
        rows.Sort((a, b) => a.CompareTo(b, sort));
        return rows;
    }
}
