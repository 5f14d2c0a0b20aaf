using System.Data.Common;

namespace Extractor.Review.Stores.Databases;

/// <summary>A transaction that writes. What is not committed is taken back when it is disposed of.</summary>
internal sealed class Writing(DbConnection connection, DbTransaction transaction, SemaphoreSlim? turn) : IAsyncDisposable
{
    public DbConnection Connection => connection;

    public DbTransaction Transaction => transaction;

    public Task CommitAsync() => transaction.CommitAsync();

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
            await connection.DisposeAsync();
        }
        finally
        {
            turn?.Release();
        }
    }
}
