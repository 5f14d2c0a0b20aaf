using System.Collections.Immutable;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Dapper;
using Extractor.Records;
using Extractor.Review.Decisions;
using Extractor.Review.Stores.Databases;
using Extractor.Review.Stores.Deciding;
using Extractor.Review.Stores.Rows;

namespace Extractor.Review.Stores;

/// <summary>Reads claims and articles with their decisions, as those who ask may see them. Thread-safe.</summary>
internal sealed class ClaimReader(Dialect dialect, TimeProvider clock)
{
    private const int ArticlesPerBatch = 50;

    public async Task<ReviewClaim?> ClaimAsync(long claimId, string reviewer)
    {
        await using Reading reading = await dialect.ReadTogetherAsync();
        return await ClaimAsync(reading.Connection, null, claimId, reviewer);
    }

    public async Task<ReviewClaim?> ClaimAsync(DbConnection connection, DbTransaction? transaction, long claimId, string reviewer)
    {
        ClaimRow? row = await connection.QuerySingleOrDefaultAsync<ClaimRow>(ClaimRow.Select + " WHERE c.id = @claimId", new { claimId }, transaction);
        return row is null ? null : await ClaimAsync(connection, transaction, row, reviewer);
    }

    public async Task<ReviewClaim> ClaimAsync(DbConnection connection, DbTransaction? transaction, ClaimRow row, string reviewer)
    {
        ArticleRow article = await connection.QuerySingleAsync<ArticleRow>("SELECT version, models FROM articles WHERE id = @ArticleId", row, transaction);
        List<Decision> history = await HistoryAsync(connection, transaction, row.Id);
        return Claim(row, history, article.Pipeline, reviewer);
    }

    public static async Task<List<Decision>> HistoryAsync(DbConnection connection, DbTransaction? transaction, long claimId) =>
        [.. (await connection.QueryAsync<DecisionRow>("SELECT * FROM decisions WHERE claim_id = @claimId ORDER BY id", new { claimId }, transaction)).Select(d => d.ToDecision())];

    public async Task<ReviewArticle?> ArticleAsync(long articleId, string reviewer)
    {
        await using Reading reading = await dialect.ReadTogetherAsync();
        ArticleRow? article = await reading.Connection.QuerySingleOrDefaultAsync<ArticleRow>("SELECT * FROM articles WHERE id = @articleId", new { articleId });
        return article is null ? null : (await ArticlesAsync(reading.Connection, [article], reviewer)).Single();
    }

    /// <summary>The record of an article with its text and all its claims as extracted.</summary>
    public static async Task<ArticleRecord> RecordAsync(DbConnection connection, DbTransaction? transaction, long articleId)
    {
        string record = await connection.ExecuteScalarAsync<string>("SELECT record FROM articles WHERE id = @articleId", new { articleId }, transaction) ?? throw new InvalidOperationException($"The article {articleId} of a claim is missing.");
        IEnumerable<string> claims = await connection.QueryAsync<string>(
            $"SELECT t.extracted FROM claims c JOIN contents t ON t.claim_id = c.id WHERE c.article_id = @articleId AND c.status <> {(int)ReviewStatus.Withdrawn}", new { articleId }, transaction);
        return RecordJson.Read(record) with { Claims = InOrder(claims.Select(ClaimText.Read)) };
    }

    /// <summary>All articles by id, in batches: a reader of the whole store holds no transaction open in which an export waits for its own reader.</summary>
    public async IAsyncEnumerable<ReviewArticle> ReadAllAsync([EnumeratorCancellation] CancellationToken stop)
    {
        long after = 0;
        while (true)
        {
            stop.ThrowIfCancellationRequested();
            List<ReviewArticle> batch;
            await using (Reading reading = await dialect.ReadTogetherAsync())
            {
                List<ArticleRow> articles = [.. await reading.Connection.QueryAsync<ArticleRow>($"SELECT * FROM articles WHERE id > @after ORDER BY id LIMIT {ArticlesPerBatch}", new { after })];
                if (articles.Count == 0)
                {
                    yield break;
                }

                after = articles[^1].Id;
                batch = await ArticlesAsync(reading.Connection, articles, null);
            }

            foreach (ReviewArticle article in batch)
            {
                yield return article;
            }
        }
    }

    // The ids of a batch stand next to each other, so a range finds them all.
    private async Task<List<ReviewArticle>> ArticlesAsync(DbConnection connection, List<ArticleRow> articles, string? reviewer)
    {
        var range = new { First = articles[0].Id, Last = articles[^1].Id };
        string where = $"c.article_id BETWEEN @First AND @Last AND c.status <> {(int)ReviewStatus.Withdrawn}";
        ILookup<long, ClaimRow> claims = (await connection.QueryAsync<ClaimRow>($"{ClaimRow.Select} WHERE {where}", range)).ToLookup(c => c.ArticleId);
        ILookup<long, Decision> decisions = (await connection.QueryAsync<DecisionRow>($"SELECT * FROM decisions WHERE claim_id IN (SELECT c.id FROM claims c WHERE {where}) ORDER BY id", range))
            .Select(d => d.ToDecision()).ToLookup(d => d.ClaimId);
        return [.. articles.Select(article => Article(article, [.. claims[article.Id].Select(c => Claim(c, decisions[c.Id], article.Pipeline, reviewer))]))];
    }

    private static ReviewArticle Article(ArticleRow article, List<ReviewClaim> claims)
    {
        claims.Sort((a, b) => (a.Extracted.Number.Start, a.Id).CompareTo((b.Extracted.Number.Start, b.Id)));
        return new ReviewArticle(article.Id, RecordJson.Read(article.Record) with { Claims = InOrder(claims.Select(c => c.Extracted)) }, [.. claims]);
    }

    private static ImmutableArray<RecordClaim> InOrder(IEnumerable<RecordClaim> claims) => [.. claims.OrderBy(c => c.Number.Start).ThenBy(c => c.Number.End)];

    /// <summary>The claim as a reviewer may see it; for no reviewer, everything.</summary>
    private ReviewClaim Claim(ClaimRow row, IEnumerable<Decision> history, RecordPipeline pipeline, string? reviewer)
    {
        ImmutableArray<Decision> seen = reviewer is null ? [.. history] : [.. history.Where(d => Sight.MaySee(row, d, reviewer))];
        bool leased = row.LeaseUntil > clock.GetUtcNow().ToUnixTimeMilliseconds();
        return new ReviewClaim(
            row.Id,
            row.ArticleId,
            row.ExtractedClaim,
            row.CurrentClaim,
            (int)row.Revision,
            row.StatusName,
            row.NeedsTwo != 0,
            leased ? row.LeaseTo : null,
            leased && row.LeaseTo is not null ? DateTimeOffset.FromUnixTimeMilliseconds(row.LeaseUntil) : null,
            seen,
            pipeline);
    }
}
