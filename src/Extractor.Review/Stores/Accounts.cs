using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Extractor.Review.Stores.Databases;
using Extractor.Review.Stores.Passwords;

namespace Extractor.Review.Stores;

/// <summary>The accounts of a store. Passwords are kept as salted PBKDF2 hashes, tokens as SHA-256. Thread-safe.</summary>
public sealed class Accounts
{
    private const string Columns = "name, role, stamp";
    private const string TokenPrefix = "extr_";

    private readonly Dialect _dialect;
    private readonly TimeProvider _clock;

    internal Accounts(Dialect dialect, TimeProvider clock) => (_dialect, _clock) = (dialect, clock);

    /// <summary>True when there is an account at all.</summary>
    public async Task<bool> AnyAsync()
    {
        await using DbConnection connection = await _dialect.ReadAsync();
        return await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM accounts") > 0;
    }

    /// <summary>Adds an account, or gives the one of that name a new password and role.</summary>
    /// <exception cref="StoreException">The name or password is not fit: the message says what would be.</exception>
    public async Task<Account> SetAsync(string name, string password, Role role)
    {
        Credentials.Check(name, password);
        var row = new
        {
            Key = Key(name),
            Name = name,
            Role = (long)role,
            Password = await Task.Run(() => PasswordHash.Of(password)),
            Stamp = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
        };
        await using Writing writing = await _dialect.WriteAsync();
        string stored = (await writing.Connection.ExecuteScalarAsync<string>(
            "INSERT INTO accounts (name_key, name, role, password, stamp) VALUES (@Key, @Name, @Role, @Password, @Stamp) "
            + "ON CONFLICT (name_key) DO UPDATE SET role = excluded.role, password = excluded.password, stamp = excluded.stamp RETURNING name",
            row,
            writing.Transaction))!;
        await writing.CommitAsync();
        return new Account(stored, role, row.Stamp);
    }

    /// <summary>Removes an account; its decisions stay. False when there is none.</summary>
    public async Task<bool> RemoveAsync(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        await using Writing writing = await _dialect.WriteAsync();
        int removed = await writing.Connection.ExecuteAsync("DELETE FROM accounts WHERE name_key = @Key", new { Key = Key(name) }, writing.Transaction);
        await writing.CommitAsync();
        return removed > 0;
    }

    /// <summary>The account of that name; null when there is none.</summary>
    public async Task<Account?> FindAsync(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return (await RowAsync($"SELECT {Columns}, password FROM accounts WHERE name_key = @Key", new { Key = Key(name) }))?.Account;
    }

    /// <summary>The account, when the password is right; takes as long for a name that does not exist.</summary>
    public async Task<Account?> SignInAsync(string name, string password)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(password);
        AccountRow? row = await RowAsync($"SELECT {Columns}, password FROM accounts WHERE name_key = @Key", new { Key = Key(name) });
        bool right = await Task.Run(() => PasswordHash.Matches(row?.Password ?? PasswordHash.OfNobody, password));
        return right && row is not null ? row.Account : null;
    }

    /// <summary>Makes a token for programs; it is shown this once.</summary>
    /// <param name="name">The account.</param>
    /// <param name="label">What it is for.</param>
    /// <exception cref="StoreException">There is no such account.</exception>
    public async Task<string> CreateTokenAsync(string name, string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        Account account = await FindAsync(name) ?? throw new StoreException($"There is no account '{name}'; add it first.");
        string token = TokenPrefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        await using Writing writing = await _dialect.WriteAsync();
        await writing.Connection.ExecuteAsync(
            "INSERT INTO tokens (name_key, label, sha256, stamp, made_at) VALUES (@Key, @label, @hash, @Stamp, @now)",
            new { Key = Key(name), label = label.Replace('\0', ' '), hash = Hash(token), account.Stamp, now = _clock.GetUtcNow().ToUnixTimeMilliseconds() },
            writing.Transaction);
        await writing.CommitAsync();
        return token;
    }

    /// <summary>The account of a token; null when it is none, or no longer.</summary>
    public async Task<Account?> FindByTokenAsync(string token)
    {
        ArgumentNullException.ThrowIfNull(token);

        // Found by its hash: how long the search takes tells nothing about the token.
        return (await RowAsync(
            "SELECT a.name, a.role, a.stamp FROM tokens t JOIN accounts a ON a.name_key = t.name_key AND a.stamp = t.stamp WHERE t.sha256 = @Hash", new { Hash = Hash(token) }))?.Account;
    }

    /// <summary>All accounts by name.</summary>
    public async Task<IReadOnlyList<Account>> AllAsync()
    {
        await using DbConnection connection = await _dialect.ReadAsync();
        return [.. (await connection.QueryAsync<AccountRow>($"SELECT {Columns} FROM accounts")).Select(r => r.Account).OrderBy(a => a.Name, StringComparer.OrdinalIgnoreCase)];
    }

    private static string Key(string name) => name.Trim().ToLowerInvariant().Replace('\0', ' ');

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private async Task<AccountRow?> RowAsync(string sql, object parameters)
    {
        await using DbConnection connection = await _dialect.ReadAsync();
        return await connection.QuerySingleOrDefaultAsync<AccountRow>(sql, parameters);
    }

    private sealed class AccountRow
    {
        public string Name { get; set; } = "";

        public long Role { get; set; }

        public string Stamp { get; set; } = "";

        public string Password { get; set; } = "";

        public Account Account => new(Name, (Role)Role, Stamp);
    }
}
