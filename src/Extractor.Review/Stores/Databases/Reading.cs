using System.Data.Common;

namespace Extractor.Review.Stores.Databases;

/// <summary>A transaction that reads, of which every statement sees the store as the first one saw it.</summary>
/// <param name="connection">The connection; given back when this is disposed of.</param>
/// <param name="transaction">The transaction; commands of the connection are in it without being told.</param>
internal sealed class Reading(DbConnection connection, DbTransaction transaction) : IAsyncDisposable
{
    public DbConnection Connection => connection;

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            await connection.DisposeAsync();
        }
    }
}
