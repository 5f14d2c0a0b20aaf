using System.Globalization;
using System.Security.Cryptography;

namespace Extractor.Review.Stores.Passwords;

/// <summary>Salted hashes of passwords: <c>pbkdf2-sha256$ROUNDS$SALT$HASH</c>, so that more rounds can be asked for later.</summary>
internal static class PasswordHash
{
    private const string Scheme = "pbkdf2-sha256";
    private const int Rounds = 600_000;
    private const int SaltBytes = 16;
    private const int HashBytes = 32;

    /// <summary>A hash that no password has, to take the time that a real one would.</summary>
    public static string OfNobody { get; } = Written(Rounds, new byte[SaltBytes], new byte[HashBytes]);

    public static string Of(string password)
    {
        byte[] salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return Written(Rounds, salt, Derive(password, salt, Rounds));
    }

    /// <summary>True when a password has a hash; takes the same time whatever the password.</summary>
    public static bool Matches(string hash, string password)
    {
        string[] parts = hash.Split('$');
        if (parts.Length != 4 || parts[0] != Scheme)
        {
            throw new StoreException($"An account's password is kept in the form '{parts[0]}', which this program does not know; set the password anew.");
        }

        byte[] salt = Convert.FromBase64String(parts[2]);
        return CryptographicOperations.FixedTimeEquals(Derive(password, salt, int.Parse(parts[1], CultureInfo.InvariantCulture)), Convert.FromBase64String(parts[3]));
    }

    private static string Written(int rounds, byte[] salt, byte[] hash) => $"{Scheme}${rounds}${Convert.ToBase64String(salt)}${Convert.ToBase64String(hash)}";

    private static byte[] Derive(string password, byte[] salt, int rounds) => Rfc2898DeriveBytes.Pbkdf2(password, salt, rounds, HashAlgorithmName.SHA256, HashBytes);
}
