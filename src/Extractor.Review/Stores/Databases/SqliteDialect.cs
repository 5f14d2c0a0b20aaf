using System.Data.Common;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Extractor.Review.Stores.Databases;

/// <summary>One file. Writers take turns: within the process by a semaphore, between processes by the lock of the file, for which they wait.</summary>
internal sealed class SqliteDialect : Dialect
{
    // Long enough for another process's import of a batch of articles.
    private const int BusySeconds = 60;

    private readonly string _path;
    private readonly string _connection;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private SqliteConnection? _durable;
    private SqliteConnection? _fast;

    public SqliteDialect(string path)
    {
        _path = Path.GetFullPath(path);
        _connection = new SqliteConnectionStringBuilder { DataSource = _path, ForeignKeys = true, DefaultTimeout = BusySeconds }.ToString();
    }

    public override string Name => _path;

    public override string Advice => "The path must name a file that an earlier review made, or a new file in a folder that is there and that you may write to; a network drive is no fit place.";

    public override string Identity => "INTEGER PRIMARY KEY AUTOINCREMENT";

    public override string Key => "INTEGER PRIMARY KEY";

    public override string SkipLocked => "";

    public override string ForUpdate => "";

    // A call costs no way over a network, and one short statement is compiled once for all rows.
    public override int RowsPerInsert => 1;

    public override string Analyze => "PRAGMA analysis_limit = 2000; ANALYZE";

    public override async Task<DbConnection> ReadAsync() => await OpenAsync("NORMAL");

    public override async Task<Writing> WriteAsync(bool durable = true)
    {
        await _turn.WaitAsync();
        try
        {
            // Kept open: opening costs as much as a lease. Only who has the turn uses them.
            SqliteConnection connection = durable ? _durable ??= await OpenAsync("FULL") : _fast ??= await OpenAsync("NORMAL");

            // Immediate: a transaction that reads first and writes later could find the file changed by another process in between.
            return new Writing(connection, connection.BeginTransaction(deferred: false), Close);
        }
        catch
        {
            _turn.Release();
            throw;
        }
    }

    public override string Contains(string column, string parameter) => $"instr({column}, {parameter}) > 0";

    public override string NoneOf(string column, string parameter) => $"{column} NOT IN (SELECT value FROM json_each({parameter}))";

    public override object List(IEnumerable<long> numbers) => new StringBuilder("[").AppendJoin(',', numbers).Append(']').ToString();

    public override Task LockStoreAsync(Writing writing) => Task.CompletedTask;

    public override ValueTask DisposeAsync()
    {
        _durable?.Dispose();
        _fast?.Dispose();

        // Pooled connections keep the file open, and the log beside it.
        using SqliteConnection connection = new(_connection);
        SqliteConnection.ClearPool(connection);
        _turn.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Creates the file where there is none, and turns to write-ahead logging, in which readers and a writer do not wait for each other.</summary>
    public override async Task PrepareAsync()
    {
        using DbConnection connection = await OpenAsync("FULL");
        await connection.ExecuteAsync("PRAGMA journal_mode = WAL");
    }

    // Deferred: the transaction takes the state of its first statement and never the file's lock.
    protected override ValueTask<DbTransaction> BeginReadingAsync(DbConnection connection) => new(((SqliteConnection)connection).BeginTransaction(deferred: true));

    private ValueTask Close()
    {
        _turn.Release();
        return ValueTask.CompletedTask;
    }

    private async Task<SqliteConnection> OpenAsync(string synchronous)
    {
        SqliteConnection connection = new(_connection);
        try
        {
            await connection.OpenAsync();
            await connection.ExecuteAsync($"PRAGMA busy_timeout = {BusySeconds * 1000}; PRAGMA synchronous = {synchronous}; PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824");
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
