using System.Data.Common;
using Npgsql;

namespace Extractor.Review.Stores.Databases;

/// <summary>Reads the address of a store.</summary>
internal static class StoreAddress
{
    private const string File = "sqlite:";
    private static readonly string[] Servers = ["postgresql://", "postgres://"];

    /// <summary>The database of an address.</summary>
    /// <exception cref="StoreException">It is no address.</exception>
    public static Dialect Dialect(string address)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            throw new StoreException("The store's address is empty; give a file's path, or postgresql://user:password@host/database.");
        }

        if (Servers.Any(s => address.StartsWith(s, StringComparison.OrdinalIgnoreCase)))
        {
            return new PostgresDialect(Server(address));
        }

        if (address.StartsWith(File, StringComparison.OrdinalIgnoreCase))
        {
            return new SqliteDialect(address[File.Length..]);
        }

        return IsConnectionString(address) ? new PostgresDialect(Settings(address)) : new SqliteDialect(address);
    }

    // A file may have an equals sign in its name, but hardly "Host=".
    private static bool IsConnectionString(string address) =>
        address.StartsWith("Host=", StringComparison.OrdinalIgnoreCase) || address.Contains(";Host=", StringComparison.OrdinalIgnoreCase);

    private static NpgsqlConnectionStringBuilder Settings(string address)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(address);
        }
        catch (Exception e) when (e is ArgumentException or DbException)
        {
            throw new StoreException($"The store's connection string cannot be read: {e.Message} Its form is Host=…;Database=…;Username=…;Password=….", e);
        }
    }

    /// <summary>The message never shows the address, in which a password may stand.</summary>
    private static NpgsqlConnectionStringBuilder Server(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0 || uri.AbsolutePath.Length < 2)
        {
            throw new StoreException("The store's address is no PostgreSQL address; its form is postgresql://user:password@host:port/database, with special characters percent-encoded.");
        }

        string[] user = uri.UserInfo.Split(':', 2);
        NpgsqlConnectionStringBuilder settings = new()
        {
            Host = uri.Host.Trim('[', ']'),
            Database = Uri.UnescapeDataString(uri.AbsolutePath[1..]),
        };
        settings.Port = uri.Port > 0 ? uri.Port : settings.Port;
        settings.Username = user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : null;
        settings.Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null;
        foreach (string pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            Set(settings, pair.Split('=', 2));
        }

        return settings;
    }

    // As in libpq, whose names of the commonest settings differ from those of the connection string.
    private static void Set(NpgsqlConnectionStringBuilder settings, string[] pair)
    {
        string name = pair[0].ToLowerInvariant() switch { "sslmode" => "SSL Mode", "sslrootcert" => "Root Certificate", "application_name" => "Application Name", "connect_timeout" => "Timeout", var other => other };
        try
        {
            string value = pair.Length > 1 ? Uri.UnescapeDataString(pair[1]) : "";
            settings[name] = name == "SSL Mode" ? value.Replace("-", "", StringComparison.Ordinal) : value;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidCastException)
        {
            throw new StoreException($"The setting '{pair[0]}' in the store's address is unknown or has no fit value; leave it out or see Npgsql's connection string parameters.", e);
        }
    }
}
