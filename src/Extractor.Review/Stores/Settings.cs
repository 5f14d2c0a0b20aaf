using System.Data.Common;
using System.Globalization;
using Dapper;

namespace Extractor.Review.Stores;

/// <summary>The settings of a store.</summary>
internal static class Settings
{
    private const string DoubleShare = "double_share";

    public static async Task<double> DoubleShareAsync(DbConnection connection, DbTransaction? transaction = null)
    {
        string? value = await connection.ExecuteScalarAsync<string?>("SELECT value FROM settings WHERE name = @DoubleShare", new { DoubleShare }, transaction);
        return value is null ? 0 : double.Parse(value, CultureInfo.InvariantCulture);
    }

    public static Task SetDoubleShareAsync(DbConnection connection, DbTransaction transaction, double share) => connection.ExecuteAsync(
        "INSERT INTO settings (name, value) VALUES (@DoubleShare, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        new { DoubleShare, value = share.ToString("R", CultureInfo.InvariantCulture) },
        transaction);
}
