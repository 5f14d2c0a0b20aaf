using Dapper;
using Extractor.Review.Stores;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Extractor.Review.Tests.Databases;

/// <summary>An empty database for one test, gone when it is disposed of.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    public const string Sqlite = "SQLite";
    public const string Postgres = "PostgreSQL";
    public const string AddressVariable = "EXTRACTOR_TEST_POSTGRESQL";

    private readonly string? _schema;
    private readonly DirectoryInfo? _folder;

    private TestDatabase(string address, string? schema, DirectoryInfo? folder) => (Address, _schema, _folder) = (address, schema, folder);

    public static string? PostgresAddress => Environment.GetEnvironmentVariable(AddressVariable) is { Length: > 0 } address ? address : null;

    /// <summary>The address of the store.</summary>
    public string Address { get; }

    public static async Task<TestDatabase> CreateAsync(string database)
    {
        if (database == Sqlite)
        {
            DirectoryInfo folder = Directory.CreateTempSubdirectory("extractor-review-");
            return new TestDatabase(Path.Combine(folder.FullName, "review.db"), null, folder);
        }

        string schema = "t" + Guid.NewGuid().ToString("N");
        await using NpgsqlConnection connection = new(PostgresAddress);
        await connection.ExecuteAsync($"CREATE SCHEMA {schema}");
        return new TestDatabase($"{PostgresAddress};Search Path={schema}", schema, null);
    }

    /// <summary>Runs SQL beside the store, as another program might.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using System.Data.Common.DbConnection connection = Open();
        await connection.ExecuteAsync(sql);
    }

    /// <summary>Asks for one value beside the store.</summary>
    public async Task<T?> ScalarAsync<T>(string sql)
    {
        await using System.Data.Common.DbConnection connection = Open();
        return await connection.ExecuteScalarAsync<T>(sql);
    }

    public async Task<ReviewStore> OpenAsync(TimeProvider? clock = null) => await ReviewStore.OpenAsync(Address, clock);

    public async ValueTask DisposeAsync()
    {
        if (_schema is not null)
        {
            await using NpgsqlConnection connection = new(PostgresAddress);
            await connection.ExecuteAsync($"DROP SCHEMA {_schema} CASCADE");
        }

        _folder?.Delete(recursive: true);
    }

    private System.Data.Common.DbConnection Open() => _schema is null ? new SqliteConnection($"Data Source={Address};Pooling=False") : new NpgsqlConnection(Address);
}
