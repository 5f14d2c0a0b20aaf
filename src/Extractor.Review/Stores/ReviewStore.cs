using Extractor.Records;
using Extractor.Review.Decisions;
using Extractor.Review.Queues;
using Extractor.Review.Statistics;

namespace Extractor.Review.Stores;

/// <summary>
/// The records, the decisions about them with their full history, and who may decide, in SQLite (one file) or PostgreSQL. Thread-safe; several processes may
/// use one store at once. A method that returned has its effect on disk. Nothing is overwritten: a decision that is undone or outdated stays.
/// </summary>
public sealed class ReviewStore : IAsyncDisposable
{
    /// <summary>Opens a store, creates it when it is not there, and brings it to the newest form.</summary>
    /// <param name="uri">A file's path or <c>sqlite:PATH</c>; <c>postgresql://user:password@host/database</c> or a connection string with <c>Host=</c>.</param>
    /// <param name="clock">The clock of leases and decisions; null for the system's.</param>
    /// <exception cref="StoreException">It cannot be opened, or a newer program made it.</exception>
    public static Task<ReviewStore> OpenAsync(string uri, TimeProvider? clock = null) => throw new NotImplementedException();

    /// <summary>Takes records in. The same record again changes nothing; articles are known by their id, claims by their number's place in the text (or, where the text changed, by the number's words and order).</summary>
    public Task<ImportReport> ImportAsync(IEnumerable<ArticleRecord> records, CancellationToken stop = default) => throw new NotImplementedException();

    /// <summary>A claim as a reviewer may see it; null when there is none.</summary>
    public Task<ReviewClaim?> ClaimAsync(long claimId, string reviewer) => throw new NotImplementedException();

    /// <summary>An article with its claims as a reviewer may see them; null when there is none.</summary>
    public Task<ReviewArticle?> ArticleAsync(long articleId, string reviewer) => throw new NotImplementedException();

    /// <summary>A list of claims.</summary>
    /// <param name="query">Which, in which order.</param>
    /// <param name="count">How many at most, from 1 to 1,000.</param>
    /// <param name="after"><see cref="QueuePage.Next"/> of the part before; null for the first.</param>
    public Task<QueuePage> ListAsync(QueueQuery query, int count, string? after = null) => throw new NotImplementedException();

    /// <summary>
    /// Leases the next claim of a queue to a reviewer: the first that nobody else has on screen, that the reviewer has not decided and that is not among those to
    /// pass over. A lease ends by a decision, by <see cref="ReleaseAsync"/> or by time. Null when the queue has none.
    /// </summary>
    /// <param name="query">The queue.</param>
    /// <param name="reviewer">Who asks.</param>
    /// <param name="passOver">Ids of claims that were skipped.</param>
    public Task<ReviewClaim?> NextAsync(QueueQuery query, string reviewer, IReadOnlyCollection<long> passOver) => throw new NotImplementedException();

    /// <summary>Leases a certain claim to a reviewer, or renews the lease; false when another has it.</summary>
    public Task<bool> LeaseAsync(long claimId, string reviewer) => throw new NotImplementedException();

    /// <summary>Gives a lease back.</summary>
    public Task ReleaseAsync(long claimId, string reviewer) => throw new NotImplementedException();

    /// <summary>Makes a decision. The same reviewer may decide a claim anew, which is a decision more; a decision on a disputed claim by an adjudicator settles it.</summary>
    public Task<DecisionOutcome> DecideAsync(NewDecision decision) => throw new NotImplementedException();

    /// <summary>Takes back the reviewer's last decision that stands and is no part of a bulk acceptance; again to take back the one before.</summary>
    public Task<DecisionOutcome> UndoAsync(string reviewer) => throw new NotImplementedException();

    /// <summary>How many open claims a bulk acceptance would accept.</summary>
    public Task<long> CountAsync(QueueQuery query) => throw new NotImplementedException();

    /// <summary>Accepts every open claim of a queue that nobody else has on screen.</summary>
    public Task<BulkOutcome> AcceptAllAsync(QueueQuery query, string reviewer) => throw new NotImplementedException();

    /// <summary>Takes back what of a bulk acceptance still stands.</summary>
    public Task<BulkOutcome> UndoBulkAsync(long bulk, string reviewer) => throw new NotImplementedException();

    /// <summary>How the work stands.</summary>
    public Task<ReviewStatistics> StatisticsAsync() => throw new NotImplementedException();

    /// <summary>The accounts.</summary>
    public Accounts Accounts => throw new NotImplementedException();

    /// <summary>The share of claims that two reviewers decide independently, from 0 (the default) to 1; which claims they are follows from their place in the archive, not from chance.</summary>
    public Task<double> DoubleShareAsync() => throw new NotImplementedException();

    /// <summary>Sets the share of claims that two reviewers decide independently; claims decided already stay so.</summary>
    public Task SetDoubleShareAsync(double share) => throw new NotImplementedException();

    /// <summary>All articles in the order of import with all their claims and decisions, one after another, as an administrator sees them.</summary>
    public IAsyncEnumerable<ReviewArticle> ReadAllAsync(CancellationToken stop = default) => throw new NotImplementedException();

    public ValueTask DisposeAsync() => throw new NotImplementedException();
}
