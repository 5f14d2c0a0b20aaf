using System.Numerics;

namespace Extractor.Entities.Places;

/// <summary>
/// The length of the longest key that begins with four given characters. Nearly every word begins no long name, so a look at this table spares
/// the look-ups of all longer runs of tokens. Every word is looked up, so it is one flat table with open addressing. Immutable once filled.
/// </summary>
internal sealed class PrefixLengths
{
    /// <summary>Keys shorter than this are always looked up.</summary>
    public const int Length = 4;

    private const int FirstSize = 1024;

    // A free slot has no length: keys have characters.
    private ulong[] _prefixes = new ulong[FirstSize];
    private int[] _longest = new int[FirstSize];
    private int _count;

    /// <summary>Notes a key.</summary>
    public void Add(ReadOnlySpan<char> key)
    {
        if (key.Length >= Length)
        {
            Note(Packed(key), key.Length);
        }
    }

    /// <summary>The length of the longest key with this beginning.</summary>
    public int Longest(ulong prefix) => _longest[Slot(prefix)] is > 0 and var longest ? longest : Length - 1;

    /// <summary>The first four characters as a number; 0 for fewer.</summary>
    public static ulong Packed(ReadOnlySpan<char> key) => key.Length < Length ? 0 : key[0] | ((ulong)key[1] << 16) | ((ulong)key[2] << 32) | ((ulong)key[3] << 48);

    private void Note(ulong prefix, int length)
    {
        int slot = Slot(prefix);
        if (_longest[slot] == 0)
        {
            _prefixes[slot] = prefix;
            _count++;
        }

        _longest[slot] = Math.Max(_longest[slot], length);
        if (_count * 2 > _longest.Length)
        {
            Grow();
        }
    }

    private void Grow()
    {
        (ulong[] prefixes, int[] lengths) = (_prefixes, _longest);
        (_prefixes, _longest, _count) = (new ulong[prefixes.Length * 2], new int[prefixes.Length * 2], 0);
        for (int i = 0; i < lengths.Length; i++)
        {
            if (lengths[i] > 0)
            {
                Note(prefixes[i], lengths[i]);
            }
        }
    }

    // The slot of a prefix, or the free one that it would get.
    private int Slot(ulong prefix)
    {
        int slot = (int)((prefix * 0x9E3779B97F4A7C15) >> (64 - BitOperations.Log2((uint)_longest.Length)));
        while (_longest[slot] > 0 && _prefixes[slot] != prefix)
        {
            slot = (slot + 1) & (_longest.Length - 1);
        }

        return slot;
    }
}
