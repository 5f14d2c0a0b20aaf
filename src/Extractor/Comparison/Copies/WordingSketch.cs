using Extractor.Models;

namespace Extractor.Comparison.Copies;

/// <summary>
/// A sample of the wording of a text: of the hashes of all runs of five words a fixed share is kept (FracMinHash, Irber et al. 2022), so that the share of
/// common hashes of two samples estimates that of their texts, whatever their lengths.
/// </summary>
internal static class WordingSketch
{
    /// <summary>The most hashes that are kept: of a long text the smallest.</summary>
    public const int Most = 256;

    private const int RunWords = 5;
    private const uint OneIn = 2;

    /// <summary>The kept hashes, in increasing order.</summary>
    public static uint[] Of(string text)
    {
        SortedSet<uint> kept = [];
        uint[] run = new uint[RunWords];
        int words = 0;
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inside = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                run[words++ % RunWords] = HashOf(text.AsSpan(start, i - start));
                start = -1;
                Keep(kept, run, words);
            }
        }

        return [.. kept];
    }

    private static void Keep(SortedSet<uint> kept, uint[] run, int words)
    {
        if (words < RunWords)
        {
            return;
        }

        ulong hash = 0;
        for (int i = 0; i < RunWords; i++)
        {
            hash = ((hash ^ run[(words + i) % RunWords]) * 0x9E3779B97F4A7C15UL) ^ (hash >> 29);
        }

        uint value = (uint)(hash >> 32);
        if (value % OneIn == 0 && kept.Add(value) && kept.Count > Most)
        {
            kept.Remove(kept.Max);
        }
    }

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[32];
        ReadOnlySpan<char> head = word[..Math.Min(word.Length, lower.Length)];
        head.ToLowerInvariant(lower);
        return Fnv1a.Hash(lower[..head.Length]);
    }
}
