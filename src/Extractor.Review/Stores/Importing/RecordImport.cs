using System.Data.Common;
using Dapper;
using Extractor.Records;
using Extractor.Review.Stores.Databases;
using Extractor.Review.Stores.Rows;
using Newtonsoft.Json;

namespace Extractor.Review.Stores.Importing;

/// <summary>Takes records in, a batch of articles in a transaction. For one import.</summary>
internal sealed class RecordImport(Dialect dialect, TimeProvider clock)
{
    // So that reviewers at work wait for a part of an import, not for all of it.
    private const int ArticlesPerBatch = 100;
    private const int ClaimsPerBatch = 2000;

    private readonly ImportCounts _counts = new();
    private readonly List<ClaimRow> _new = [];
    private double _doubleShare;

    public async Task<ImportReport> RunAsync(IEnumerable<ArticleRecord> records, CancellationToken stop)
    {
        List<ArticleRecord> batch = [];
        int claims = 0;
        foreach (ArticleRecord record in records)
        {
            stop.ThrowIfCancellationRequested();
            batch.Add(WithoutReviews(record));
            claims += record.Claims.Length;
            if (batch.Count >= ArticlesPerBatch || claims >= ClaimsPerBatch)
            {
                await BatchAsync(batch);
                batch.Clear();
                claims = 0;
            }
        }

        await BatchAsync(batch);
        await CloseAsync();
        return _counts.Report;
    }

    // An exported record tells what was decided; only what was extracted is taken in.
    private static ArticleRecord WithoutReviews(ArticleRecord record) =>
        record.Claims.Any(c => c.Review is not null) ? record with { Claims = [.. record.Claims.Select(c => c with { Review = null })] } : record;

    private async Task BatchAsync(List<ArticleRecord> batch)
    {
        if (batch.Count == 0)
        {
            return;
        }

        await using Writing writing = await dialect.WriteAsync();
        await dialect.LockStoreAsync(writing);
        _doubleShare = await Settings.DoubleShareAsync(writing.Connection, writing.Transaction);
        foreach (ArticleRecord record in batch)
        {
            await ArticleAsync(writing, record);
        }

        await RowWriter.InsertAsync(writing, dialect, _new);
        await writing.CommitAsync();
        _new.Clear();
    }

    private async Task ArticleAsync(Writing writing, ArticleRecord record)
    {
        _counts.Articles++;
        if (record.Article.Text is null)
        {
            _counts.WithoutText++;
            return;
        }

        ArticleRow row = ArticleRow.Of(record);
        ArticleRow? old = await writing.Connection.QuerySingleOrDefaultAsync<ArticleRow>(
            "SELECT id, sha256, title, published, record, version, models FROM articles WHERE record_id = @RecordId", row, writing.Transaction);
        if (old is null)
        {
            row.Id = await writing.Connection.ExecuteScalarAsync<long>(
                "INSERT INTO articles (record_id, sha256, title, published, publisher, version, models, record) "
                + "VALUES (@RecordId, @Sha256, @Title, @Published, @Publisher, @Version, @Models, @Record) RETURNING id",
                row,
                writing.Transaction);
            _counts.NewArticles++;
            _counts.NewClaims += record.Claims.Length;
            _new.AddRange(record.Claims.Select(c => ClaimColumns.New(row, c, _doubleShare)));
            return;
        }

        // The same article twice in one batch: the first one's claims are to be found in the table.
        await RowWriter.InsertAsync(writing, dialect, _new);
        _new.Clear();
        row.Id = old.Id;
        await new ArticleUpdate(dialect, writing, _counts, _doubleShare).RunAsync(row, old, record);
    }

    private async Task CloseAsync()
    {
        await using Writing writing = await dialect.WriteAsync();
        await writing.Connection.ExecuteAsync(
            "INSERT INTO imports (made_at, report) VALUES (@now, @report)",
            new { now = clock.GetUtcNow().ToUnixTimeMilliseconds(), report = JsonConvert.SerializeObject(_counts.Report) },
            writing.Transaction);
        await writing.CommitAsync();
        if (_counts.NewClaims + _counts.ChangedClaims + _counts.ReopenedClaims > 0)
        {
            await using DbConnection connection = await dialect.ReadAsync();
            await connection.ExecuteAsync(dialect.Analyze);
        }
    }
}
