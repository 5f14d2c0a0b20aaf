namespace Extractor.Review.Stores;

/// <summary>What an account may do.</summary>
public enum Role
{
    /// <summary>Decides claims.</summary>
    Reviewer,

    /// <summary>Also settles disagreements, accepts in bulk and sees everybody's decisions.</summary>
    Admin,
}

/// <summary>Somebody who may sign in.</summary>
/// <param name="Name">The name, unique whatever the case.</param>
/// <param name="Role">What it may do.</param>
/// <param name="Stamp">Changes with the password: cookies and tokens of before no longer hold.</param>
public sealed record Account(string Name, Role Role, string Stamp);

/// <summary>The accounts of a store. Passwords are kept as salted PBKDF2 hashes, tokens as SHA-256. Thread-safe.</summary>
public sealed class Accounts
{
    /// <summary>True when there is an account at all.</summary>
    public Task<bool> AnyAsync() => throw new NotImplementedException();

    /// <summary>Adds an account, or gives the one of that name a new password and role.</summary>
    /// <exception cref="StoreException">The name or password is not fit: the message says what would be.</exception>
    public Task<Account> SetAsync(string name, string password, Role role) => throw new NotImplementedException();

    /// <summary>Removes an account; its decisions stay. False when there is none.</summary>
    public Task<bool> RemoveAsync(string name) => throw new NotImplementedException();

    /// <summary>The account of that name; null when there is none.</summary>
    public Task<Account?> FindAsync(string name) => throw new NotImplementedException();

    /// <summary>The account, when the password is right; takes as long for a name that does not exist.</summary>
    public Task<Account?> SignInAsync(string name, string password) => throw new NotImplementedException();

    /// <summary>Makes a token for programs; it is shown this once.</summary>
    /// <param name="name">The account.</param>
    /// <param name="label">What it is for.</param>
    public Task<string> CreateTokenAsync(string name, string label) => throw new NotImplementedException();

    /// <summary>The account of a token; null when it is none, or no longer.</summary>
    public Task<Account?> FindByTokenAsync(string token) => throw new NotImplementedException();

    /// <summary>All accounts by name.</summary>
    public Task<IReadOnlyList<Account>> AllAsync() => throw new NotImplementedException();
}
