using System.Data.Common;

namespace Extractor.Review.Stores.Databases;

/// <summary>A transaction that writes. What is not committed is taken back when it is disposed of.</summary>
/// <param name="connection">The connection.</param>
/// <param name="transaction">The transaction.</param>
/// <param name="close">Gives the connection back.</param>
internal sealed class Writing(DbConnection connection, DbTransaction transaction, Func<ValueTask> close) : IAsyncDisposable
{
    public DbConnection Connection => connection;

    public DbTransaction Transaction => transaction;

    public Task CommitAsync() => transaction.CommitAsync();

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            await close();
        }
    }
}
