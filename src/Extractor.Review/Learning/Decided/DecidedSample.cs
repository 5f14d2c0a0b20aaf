using Extractor.Confidence;
using Extractor.Records;
using Extractor.Review.Stores;
using Extractor.Training.Confidence;
using Extractor.Training.Confidence.Refitting;

namespace Extractor.Review.Learning.Decided;

/// <summary>The decided claims of a store with what they look like to the installed models. Filled once, in the order of the store.</summary>
internal sealed class DecidedSample
{
    private const int Batch = 64;

    private readonly DecisionReader _reader = new();
    private readonly List<string> _ids = [];
    private readonly List<DecidedArticle> _articles = [];
    private readonly bool _keep;
    private readonly List<JudgedClaim> _claims = [];

    private DecidedSample(bool keep) => _keep = keep;

    /// <summary>The articles themselves, when they were kept to be linked again; else none.</summary>
    public IReadOnlyList<DecidedArticle> Articles => _articles;

    /// <summary>Ids of the articles; their numbers are places in this list.</summary>
    public IReadOnlyList<string> Ids => _ids;

    /// <summary>The claims.</summary>
    public IReadOnlyList<JudgedClaim> Claims => _claims;

    /// <summary>What was read.</summary>
    public DecisionCounts Counts => _reader.Counts with { LostClaims = _reader.Counts.Claims - _claims.Count, RightClaims = _claims.Count(c => c.Right?.Contains("whole") ?? false) };

    /// <summary>Reads articles and extracts those with decisions again.</summary>
    /// <param name="articles">The articles of a store.</param>
    /// <param name="extractor">Extracts them by the installed models.</param>
    /// <param name="keep">Whether the articles are needed afterwards.</param>
    /// <param name="stop">Ends the run.</param>
    public static async Task<DecidedSample> ReadAsync(IAsyncEnumerable<ReviewArticle> articles, ArticleExtractor extractor, bool keep, CancellationToken stop)
    {
        DecidedSample sample = new(keep);
        List<DecidedArticle> batch = [];
        await foreach (ReviewArticle article in articles.WithCancellation(stop).ConfigureAwait(false))
        {
            if (sample._reader.Read(article) is { } decided)
            {
                batch.Add(decided);
            }

            if (batch.Count == Batch)
            {
                sample.Add(batch, extractor, stop);
            }
        }

        sample.Add(batch, extractor, stop);
        return sample;
    }

    private void Add(List<DecidedArticle> batch, ArticleExtractor extractor, CancellationToken stop)
    {
        int first = _ids.Count;
        List<JudgedClaim>[] judged = new List<JudgedClaim>[batch.Count];
        Parallel.For(0, batch.Count, new ParallelOptions { CancellationToken = stop }, i =>
        {
            ScoredArticle scored = extractor.Score(batch[i].ToArticle());
            ArticleRecord today = extractor.Record(scored);
            judged[i] = [.. ArticleJudge.Judge(first + i, batch[i], today, ClaimFeatures.Of(scored))];
        });
        _ids.AddRange(batch.Select(a => a.Record.Article.Id));
        _claims.AddRange(judged.SelectMany(j => j));
        _articles.AddRange(_keep ? batch : []);
        batch.Clear();
    }
}
