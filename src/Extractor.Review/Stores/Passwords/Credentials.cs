using System.Text.RegularExpressions;

namespace Extractor.Review.Stores.Passwords;

/// <summary>Which names and passwords are fit.</summary>
internal static partial class Credentials
{
    private const int ShortestPassword = 8;
    private const int LongestPassword = 1000;

    /// <exception cref="StoreException">One of them is not fit.</exception>
    public static void Check(string name, string password)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(password);
        if (!NamePattern().IsMatch(name))
        {
            throw new StoreException($"'{name}' is no name for an account; use 1 to 64 letters, digits and . _ @ + -, beginning with a letter or digit.");
        }

        if (password.Length is < ShortestPassword or > LongestPassword)
        {
            throw new StoreException($"The password has {password.Length} characters; use {ShortestPassword} to {LongestPassword}.");
        }

        if (string.Equals(name, password, StringComparison.OrdinalIgnoreCase))
        {
            throw new StoreException("The password is the account's name; use another.");
        }
    }

    [GeneratedRegex(@"^[\p{L}\p{Nd}][\p{L}\p{Nd}._@+-]{0,63}\z")]
    private static partial Regex NamePattern();
}
