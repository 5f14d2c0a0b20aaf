using System.Globalization;
using System.Reflection;
using Dapper;

namespace Extractor.Review.Stores.Databases;

/// <summary>Brings a store to the newest form: runs, in one transaction each, the numbered files that it has not seen.</summary>
internal static class Migrations
{
    private const string Prefix = "Extractor.Review.Stores.Databases.Migrations.";

    private static readonly SortedDictionary<int, string> Files = Read();

    /// <summary>The form that this program knows.</summary>
    public static int Newest => Files.Keys.Max();

    public static async Task ApplyAsync(Dialect dialect)
    {
        await using Writing writing = await dialect.WriteAsync();
        await dialect.LockStoreAsync(writing);
        await writing.Connection.ExecuteAsync(
            "CREATE TABLE IF NOT EXISTS migrations (version BIGINT PRIMARY KEY, applied_at BIGINT NOT NULL)", transaction: writing.Transaction);
        long version = await writing.Connection.ExecuteScalarAsync<long?>("SELECT max(version) FROM migrations", transaction: writing.Transaction) ?? 0;
        if (version > Newest)
        {
            throw new StoreException(
                $"The store {dialect.Name} has form {version}, made by a newer program; this one knows forms up to {Newest}. Open it with the newer program.");
        }

        foreach ((int number, string sql) in Files.Where(f => f.Key > version))
        {
            string own = sql.Replace("{{identity}}", dialect.Identity, StringComparison.Ordinal).Replace("{{key}}", dialect.Key, StringComparison.Ordinal);
            await writing.Connection.ExecuteAsync(own, transaction: writing.Transaction);
            await writing.Connection.ExecuteAsync(
                "INSERT INTO migrations (version, applied_at) VALUES (@number, @now)",
                new { number = (long)number, now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() },
                writing.Transaction);
        }

        await writing.CommitAsync();
    }

    private static SortedDictionary<int, string> Read()
    {
        Assembly assembly = typeof(Migrations).Assembly;
        SortedDictionary<int, string> files = [];
        foreach (string name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using StreamReader reader = new(assembly.GetManifestResourceStream(name)!);
            files.Add(int.Parse(name.AsSpan(Prefix.Length, 4), CultureInfo.InvariantCulture), reader.ReadToEnd());
        }

        return files;
    }
}
