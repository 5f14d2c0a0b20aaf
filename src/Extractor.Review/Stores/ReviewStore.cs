using System.Data.Common;
using Dapper;
using Extractor.Records;
using Extractor.Review.Decisions;
using Extractor.Review.Queues;
using Extractor.Review.Queues.Selection;
using Extractor.Review.Statistics;
using Extractor.Review.Statistics.Measures;
using Extractor.Review.Stores.Databases;
using Extractor.Review.Stores.Deciding;
using Extractor.Review.Stores.Importing;
using Extractor.Review.Stores.Rows;

namespace Extractor.Review.Stores;

/// <summary>
/// The records, the decisions about them with their full history, and who may decide, in SQLite (one file) or PostgreSQL. Thread-safe; several processes may
/// use one store at once. A method that returned has its effect on disk. Nothing is overwritten: a decision that is undone or outdated stays.
/// </summary>
public sealed class ReviewStore : IAsyncDisposable
{
    private readonly Dialect _dialect;
    private readonly TimeProvider _clock;
    private readonly ClaimReader _claims;
    private readonly QueueReader _queues;
    private readonly Leases _leases;
    private readonly DecisionMaking _decisions;
    private readonly BulkAcceptance _bulks;

    private ReviewStore(Dialect dialect, TimeProvider clock)
    {
        _dialect = dialect;
        _clock = clock;
        _claims = new ClaimReader(dialect, clock);
        _queues = new QueueReader(dialect, clock);
        _leases = new Leases(dialect, clock, _claims);
        _decisions = new DecisionMaking(dialect, clock, _claims);
        _bulks = new BulkAcceptance(dialect, clock);
        Accounts = new Accounts(dialect, clock);
    }

    /// <summary>The accounts.</summary>
    public Accounts Accounts { get; }

    /// <summary>Opens a store, creates it when it is not there, and brings it to the newest form.</summary>
    /// <param name="uri">A file's path or <c>sqlite:PATH</c>; <c>postgresql://user:password@host/database</c> or a connection string with <c>Host=</c>.</param>
    /// <param name="clock">The clock of leases and decisions; null for the system's.</param>
    /// <exception cref="StoreException">It cannot be opened, or a newer program made it.</exception>
    public static async Task<ReviewStore> OpenAsync(string uri, TimeProvider? clock = null)
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        Dialect dialect = StoreAddress.Dialect(uri);
        try
        {
            await dialect.PrepareAsync();
            await Migrations.ApplyAsync(dialect);
            return new ReviewStore(dialect, clock ?? TimeProvider.System);
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException or System.Net.Sockets.SocketException or TimeoutException or ArgumentException)
        {
            await dialect.DisposeAsync();
            throw new StoreException($"The store {dialect.Name} cannot be opened: {e.Message.TrimEnd('.')}. {dialect.Advice}", e);
        }
        catch
        {
            await dialect.DisposeAsync();
            throw;
        }
    }

    /// <summary>Takes records in. The same record again changes nothing; articles are known by their id, claims by their number's place in the text (or, where the text changed, by the number's words and order).</summary>
    public Task<ImportReport> ImportAsync(IEnumerable<ArticleRecord> records, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        return new RecordImport(_dialect, _clock).RunAsync(records, stop);
    }

    /// <summary>A claim as a reviewer may see it; null when there is none.</summary>
    public Task<ReviewClaim?> ClaimAsync(long claimId, string reviewer) => _claims.ClaimAsync(claimId, Named(reviewer));

    /// <summary>An article with its claims as a reviewer may see them; null when there is none.</summary>
    public Task<ReviewArticle?> ArticleAsync(long articleId, string reviewer) => _claims.ArticleAsync(articleId, Named(reviewer));

    /// <summary>A list of claims.</summary>
    /// <param name="query">Which, in which order.</param>
    /// <param name="count">How many at most, from 1 to 1,000.</param>
    /// <param name="after"><see cref="QueuePage.Next"/> of the part before; null for the first.</param>
    /// <exception cref="StoreException"><paramref name="after"/> is of no list, or of one in another order.</exception>
    public Task<QueuePage> ListAsync(QueueQuery query, int count, string? after = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _queues.ListAsync(query, count, after);
    }

    /// <summary>
    /// Leases the next claim of a queue to a reviewer: the first that nobody else has on screen, that the reviewer has not decided and that is not among those to
    /// pass over. A lease ends by a decision, by <see cref="ReleaseAsync"/> or by time: ten minutes. Null when the queue has none.
    /// </summary>
    /// <param name="query">The queue.</param>
    /// <param name="reviewer">Who asks.</param>
    /// <param name="passOver">Ids of claims that were skipped.</param>
    public Task<ReviewClaim?> NextAsync(QueueQuery query, string reviewer, IReadOnlyCollection<long> passOver)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(passOver);
        return _leases.NextAsync(query, Named(reviewer), passOver);
    }

    /// <summary>Leases a certain claim to a reviewer, or renews the lease; false when another has it.</summary>
    public Task<bool> LeaseAsync(long claimId, string reviewer) => _leases.LeaseAsync(claimId, Named(reviewer));

    /// <summary>Gives a lease back.</summary>
    public Task ReleaseAsync(long claimId, string reviewer) => _leases.ReleaseAsync(claimId, Named(reviewer));

    /// <summary>
    /// Makes a decision. The same reviewer may decide a claim anew, which is a decision more; a decision on a disputed claim by an adjudicator settles it, which is
    /// an administrator or a third reviewer. What another decided, only an administrator who has it leased may decide anew (in a store without accounts, everybody
    /// who has it leased). The reviewer's last decision sent once more adds nothing and gives that decision back.
    /// </summary>
    public Task<DecisionOutcome> DecideAsync(NewDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        _ = Named(decision.Reviewer);
        return _decisions.DecideAsync(decision);
    }

    /// <summary>Takes back the reviewer's last decision that stands and is no part of a bulk acceptance; again to take back the one before.</summary>
    public Task<DecisionOutcome> UndoAsync(string reviewer) => _decisions.UndoAsync(Named(reviewer));

    /// <summary>How many open claims a bulk acceptance would accept: those of the queue that nobody has on screen and that one reviewer may decide alone.</summary>
    /// <param name="query">The queue.</param>
    /// <param name="reviewer">Who would accept, and may have claims of it on screen; null for nobody in particular.</param>
    public Task<long> CountAsync(QueueQuery query, string? reviewer = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _bulks.CountAsync(query, reviewer);
    }

    /// <summary>Accepts every open claim of a queue that nobody else has on screen. Claims that two reviewers decide independently are left out.</summary>
    public Task<BulkOutcome> AcceptAllAsync(QueueQuery query, string reviewer)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _bulks.AcceptAsync(query, Named(reviewer));
    }

    /// <summary>Takes back what of a bulk acceptance still stands.</summary>
    public Task<BulkOutcome> UndoBulkAsync(long bulk, string reviewer) => _bulks.UndoAsync(bulk, Named(reviewer));

    /// <summary>How the work stands.</summary>
    public Task<ReviewStatistics> StatisticsAsync() => new StatisticsReader(_dialect).ReadAsync();

    /// <summary>The share of claims that two reviewers decide independently, from 0 (the default) to 1; which claims they are follows from their place in the archive, not from chance.</summary>
    public async Task<double> DoubleShareAsync()
    {
        await using DbConnection connection = await _dialect.ReadAsync();
        return await Settings.DoubleShareAsync(connection);
    }

    /// <summary>Sets the share of claims that two reviewers decide independently; claims decided already stay so.</summary>
    public async Task SetDoubleShareAsync(double share)
    {
        if (!(share is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "The share of claims that two reviewers decide is from 0 to 1.");
        }

        await using Writing writing = await _dialect.WriteAsync();
        await Settings.SetDoubleShareAsync(writing.Connection, writing.Transaction, share);
        await writing.Connection.ExecuteAsync(
            $"UPDATE claims SET needs_two = CASE WHEN draw < @limit THEN 1 ELSE 0 END WHERE status = {(int)ReviewStatus.Open} AND needs_two <> CASE WHEN draw < @limit THEN 1 ELSE 0 END "
            + "AND NOT EXISTS (SELECT 1 FROM decisions d WHERE d.claim_id = claims.id AND d.revision = claims.revision AND d.undone_at IS NULL)",
            new { limit = share * ClaimColumns.Draws },
            writing.Transaction);
        await writing.CommitAsync();
    }

    /// <summary>All articles in the order of import with all their claims and decisions, one after another, as an administrator sees them.</summary>
    public IAsyncEnumerable<ReviewArticle> ReadAllAsync(CancellationToken stop = default) => _claims.ReadAllAsync(stop);

    /// <summary>Closes the store.</summary>
    public ValueTask DisposeAsync() => _dialect.DisposeAsync();

    private static string Named(string reviewer)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reviewer);
        return reviewer;
    }
}
