namespace Extractor.Models;

/// <summary>The hash FNV-1a in 32 bits (Fowler, Noll and Vo). The same on every machine and in every run, so models may be keyed by it.</summary>
internal static class Fnv1a
{
    /// <summary>The hash of no characters.</summary>
    public const uint Seed = 2166136261;

    /// <summary>What each character is multiplied in with.</summary>
    public const uint Prime = 16777619;

    /// <summary>The hash of characters as they are.</summary>
    public static uint Hash(ReadOnlySpan<char> chars)
    {
        uint hash = Seed;
        foreach (char c in chars)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }

    /// <summary>The hash of ASCII bytes, which is that of the same characters.</summary>
    public static uint Hash(ReadOnlySpan<byte> ascii)
    {
        uint hash = Seed;
        foreach (byte b in ascii)
        {
            hash = (hash ^ b) * Prime;
        }

        return hash;
    }
}
