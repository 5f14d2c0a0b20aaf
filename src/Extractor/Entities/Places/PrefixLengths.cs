namespace Extractor.Entities.Places;

/// <summary>
/// The length of the longest key that begins with four given characters. Nearly every word begins no long name, so a look at this table spares
/// the look-ups of all longer runs of tokens. Immutable once filled.
/// </summary>
internal sealed class PrefixLengths
{
    /// <summary>Keys shorter than this are always looked up.</summary>
    public const int Length = 4;

    private readonly Dictionary<ulong, int> _longest = [];

    /// <summary>Notes a key.</summary>
    public void Add(ReadOnlySpan<char> key)
    {
        if (key.Length >= Length)
        {
            ref int longest = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_longest, Packed(key), out _);
            longest = Math.Max(longest, key.Length);
        }
    }

    /// <summary>The length of the longest key with this beginning.</summary>
    public int Longest(ulong prefix) => _longest.TryGetValue(prefix, out int longest) ? longest : Length - 1;

    /// <summary>The first four characters as a number; 0 for fewer.</summary>
    public static ulong Packed(ReadOnlySpan<char> key) => key.Length < Length ? 0 : key[0] | ((ulong)key[1] << 16) | ((ulong)key[2] << 32) | ((ulong)key[3] << 48);
}
