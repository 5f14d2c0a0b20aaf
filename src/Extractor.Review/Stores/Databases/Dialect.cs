using System.Data.Common;

namespace Extractor.Review.Stores.Databases;

/// <summary>What differs between the databases. Everything else is one set of SQL. Thread-safe.</summary>
internal abstract class Dialect : IAsyncDisposable
{
    /// <summary>The store in words for messages, without its password.</summary>
    public abstract string Name { get; }

    /// <summary>What to look at when it cannot be opened.</summary>
    public abstract string Advice { get; }

    /// <summary>The type of a column that numbers its rows by itself, in ascending order.</summary>
    public abstract string Identity { get; }

    /// <summary>The type of a column that is a row's key and is given.</summary>
    public abstract string Key { get; }

    /// <summary>Ends a query of rows that several processes take from at once.</summary>
    public abstract string SkipLocked { get; }

    /// <summary>Ends a query of rows of <c>c</c> that are changed afterwards in the same transaction.</summary>
    public abstract string ForUpdate { get; }

    /// <summary>How many rows go into one statement when many are written.</summary>
    public abstract int RowsPerInsert { get; }

    /// <summary>Brings the planner's statistics up to date after many rows were written.</summary>
    public abstract string Analyze { get; }

    /// <summary>Makes the store ready before it is used for the first time.</summary>
    public abstract Task PrepareAsync();

    /// <summary>A connection to read with, open. Each of its statements sees what is committed by then.</summary>
    public abstract Task<DbConnection> ReadAsync();

    /// <summary>Begins a reading in several statements that belong together, as of claims and then of their decisions: a decision made in between is in none of them.</summary>
    public async Task<Reading> ReadTogetherAsync()
    {
        DbConnection connection = await ReadAsync();
        try
        {
            return new Reading(connection, await BeginReadingAsync(connection));
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>A connection to write with, open and in a transaction that no other writer of an SQLite file can be in the middle of.</summary>
    /// <param name="durable">False for what may be lost when the machine (not the program) fails, as a lease may.</param>
    public abstract Task<Writing> WriteAsync(bool durable = true);

    /// <summary>An expression that is true when a column's text has a parameter's text in it.</summary>
    public abstract string Contains(string column, string parameter);

    /// <summary>An expression that is true when a column's number is none of a parameter's.</summary>
    public abstract string NoneOf(string column, string parameter);

    /// <summary>The parameter of <see cref="NoneOf"/>.</summary>
    public abstract object List(IEnumerable<long> numbers);

    /// <summary>Keeps other processes from importing or bringing the store to the newest form at the same time, until the transaction ends.</summary>
    public abstract Task LockStoreAsync(Writing writing);

    public abstract ValueTask DisposeAsync();

    /// <summary>Begins a transaction that writes nothing, waits for no writer, and sees one state of the store.</summary>
    protected abstract ValueTask<DbTransaction> BeginReadingAsync(DbConnection connection);
}
