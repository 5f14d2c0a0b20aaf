using System.Data;
using System.Data.Common;
using Dapper;
using Npgsql;

namespace Extractor.Review.Stores.Databases;

/// <summary>A database of a PostgreSQL server. Writers lock the rows that they change.</summary>
internal sealed class PostgresDialect : Dialect
{
    // Any number will do that no other program locks in the same database.
    private const long StoreLock = 0x45787472;

    private readonly NpgsqlDataSource _source;

    public PostgresDialect(NpgsqlConnectionStringBuilder settings)
    {
        // The statements are few and always the same: the server plans them once for each connection.
        settings.MaxAutoPrepare = 64;
        settings.ApplicationName ??= "extractor";
        Name = $"{settings.Host}/{settings.Database}";
        _source = NpgsqlDataSource.Create(settings);
    }

    public override string Name { get; }

    public override string Advice => "The server must run and know the database, and the user and password must be right.";

    public override string Identity => "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY";

    public override string Key => "BIGINT PRIMARY KEY";

    public override string SkipLocked => " FOR UPDATE OF c SKIP LOCKED";

    public override string ForUpdate => " FOR UPDATE OF c";

    public override int RowsPerInsert => 100;

    public override string Analyze => "VACUUM (ANALYZE) articles, claims, contents, decisions";

    public override Task PrepareAsync() => Task.CompletedTask;

    public override async Task<DbConnection> ReadAsync() => await _source.OpenConnectionAsync();

    public override async Task<Writing> WriteAsync(bool durable = true)
    {
        NpgsqlConnection connection = await _source.OpenConnectionAsync();
        try
        {
            NpgsqlTransaction transaction = await connection.BeginTransactionAsync();
            if (!durable)
            {
                await connection.ExecuteAsync("SET LOCAL synchronous_commit = off", transaction: transaction);
            }

            return new Writing(connection, transaction, connection.DisposeAsync);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public override string Contains(string column, string parameter) => $"strpos({column}, {parameter}) > 0";

    public override string NoneOf(string column, string parameter) => $"{column} <> ALL({parameter})";

    public override object List(IEnumerable<long> numbers) => numbers.ToArray();

    public override Task LockStoreAsync(Writing writing) =>
        writing.Connection.ExecuteAsync("SELECT pg_advisory_xact_lock(@StoreLock)", new { StoreLock }, writing.Transaction);

    public override ValueTask DisposeAsync() => _source.DisposeAsync();

    protected override ValueTask<DbTransaction> BeginReadingAsync(DbConnection connection) => connection.BeginTransactionAsync(IsolationLevel.RepeatableRead);
}
