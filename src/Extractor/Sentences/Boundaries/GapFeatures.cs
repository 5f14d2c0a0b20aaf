using Extractor.Models;

namespace Extractor.Sentences.Boundaries;

/// <summary>
/// What is seen of a gap: the words and marks on both sides, their shapes, how long the sentence is already, how it began, and what the rules say.
/// Each feature is a hash; the model adds up their weights.
/// </summary>
internal static class GapFeatures
{
    /// <summary>How many features a gap has.</summary>
    public const int Count = 23;

    /// <summary>Fills in the features.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="start">Where the sentence before the gap began.</param>
    /// <param name="blockEnd">Where the block ends.</param>
    /// <param name="gap">The gap.</param>
    /// <param name="rule">Whether the rules part sentences here.</param>
    /// <param name="features">Receives <see cref="Count"/> hashes.</param>
    public static void Fill(string text, int start, int blockEnd, in Gap gap, bool rule, Span<uint> features)
    {
        ReadOnlySpan<char> word = text.AsSpan(gap.Before, gap.Core - gap.Before);
        ReadOnlySpan<char> mark = text.AsSpan(gap.Core, Math.Min(3, gap.End - gap.Core));
        ReadOnlySpan<char> next = text.AsSpan(gap.Next, gap.NextEnd - gap.Next);
        uint w = Fnv1a.Hash(word);
        uint n = Fnv1a.Hash(next);
        uint m = Fnv1a.Hash(mark) ^ (rule ? 0x5bd1e995u : 0);
        uint ws = Shape(word);
        uint ns = Shape(next);
        uint before = Previous(text, start, gap.Before);
        uint after = Following(text, gap.NextEnd, blockEnd, out uint afterShape);
        uint length = Length(gap.End - start);
        uint begin = Opening(text, start, gap.End);
        uint wide = gap.Next - gap.End > 1 ? text.AsSpan(gap.End, gap.Next - gap.End).Contains('\n') ? 2u : 1u : text[gap.End] == '\n' ? 3u : 0u;
        ReadOnlySpan<uint> values =
        [
            m, Mix(m, ns), Mix(m, ws, ns), Mix(m, w), Mix(m, n), Mix(w, n), Mix(m, w, ns),
            Mix(m, n, ws), Mix(m, ns, length), Mix(m, ns, begin), Mix(m, ns, ws, length), Mix(m, before, ws),
            Mix(m, ns, afterShape), Mix(m, n, after), Mix(m, begin, length, ns), Mix(before, w), Mix(m, ns, wide), Mix(m, n, begin),
            Mix(ws, ns, afterShape, begin), Mix(m, w, n),
            Mix(m, Lower(next), ns), Mix(m, Lower(word)), Mix(m, First(text, start, gap.End), ns),
        ];
        for (int i = 0; i < Count; i++)
        {
            features[i] = Finish(values[i] + ((uint)i * 0x9e3779b9u));
        }
    }

    private static uint Previous(string text, int start, int end)
    {
        int to = end;
        while (to > start && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        int from = to;
        while (from > start && to - from < 16 && !char.IsWhiteSpace(text[from - 1]))
        {
            from--;
        }

        return Fnv1a.Hash(text.AsSpan(from, to - from));
    }

    private static uint Following(string text, int start, int end, out uint shape)
    {
        int from = start;
        while (from < end && from - start < 8 && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        int to = from;
        while (to < end && to - from < 16 && !char.IsWhiteSpace(text[to]))
        {
            to++;
        }

        shape = Shape(text.AsSpan(from, to - from));
        return Fnv1a.Hash(text.AsSpan(from, to - from));
    }

    private static uint Length(int length) => length < 4 ? 0u : length < 8 ? 1u : length < 16 ? 2u : length < 30 ? 3u : length < 60 ? 4u : length < 120 ? 5u : length < 250 ? 6u : 7u;

    // How the sentence began tells how its author writes ("i think so. he…"), and an open bracket that it goes on.
    private static uint Opening(string text, int start, int end)
    {
        ReadOnlySpan<char> sentence = text.AsSpan(start, end - start).TrimStart();
        sentence = sentence[..Math.Min(sentence.Length, 200)];
        uint first = char.IsLower(sentence[0]) ? 1u : char.IsUpper(sentence[0]) ? sentence.Length > 1 && char.IsUpper(sentence[1]) ? 2u : 3u : char.IsDigit(sentence[0]) ? 4u : 5u;
        bool open = sentence.LastIndexOf('(') > sentence.LastIndexOf(')');
        return (first << 1) | (open ? 1u : 0u);
    }

    private static uint Shape(ReadOnlySpan<char> word)
    {
        uint shape = 0;
        uint last = 0;
        for (int i = 0; i < Math.Min(word.Length, 12); i++)
        {
            char c = word[i];
            uint kind = char.IsLower(c) ? 1u : char.IsUpper(c) ? 2u : char.IsDigit(c) ? 3u : c is '\'' or '’' ? 4u : (uint)(5 + (c & 0x3f));
            if (kind != last || i == 1)
            {
                shape = (shape * 71) + kind;
                last = kind;
            }
        }

        return shape;
    }

    private static uint Lower(ReadOnlySpan<char> word)
    {
        uint hash = Fnv1a.Seed;
        foreach (char c in word)
        {
            hash = char.IsLetter(c) ? (hash ^ char.ToLowerInvariant(c)) * Fnv1a.Prime : hash;
        }

        return hash;
    }

    // The word that the sentence began with: "Thanks, Sean", "From: …".
    private static uint First(string text, int start, int end)
    {
        int from = start;
        while (from < end && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        int to = from;
        while (to < end && to - from < 16 && !char.IsWhiteSpace(text[to]))
        {
            to++;
        }

        return Fnv1a.Hash(text.AsSpan(from, to - from));
    }

    private static uint Mix(uint a, uint b) => ((a * 0x85ebca6b) ^ (b + 0x27d4eb2f + (a << 6) + (a >> 2))) * 0xc2b2ae35;

    private static uint Mix(uint a, uint b, uint c) => Mix(Mix(a, b), c);

    private static uint Mix(uint a, uint b, uint c, uint d) => Mix(Mix(Mix(a, b), c), d);

    private static uint Finish(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x7feb352d;
        return hash ^ (hash >> 15);
    }
}
