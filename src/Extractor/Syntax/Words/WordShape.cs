using Extractor.Models;

namespace Extractor.Syntax.Words;

/// <summary>What a word looks like, as hashes: its lower-case form, its head and tail, and its pattern of capitals, digits and marks.</summary>
internal readonly record struct WordShape(uint Lower, uint Suffix2, uint Suffix3, uint Suffix4, uint Prefix, uint Shape)
{
    // A word longer than this is no word of English; its head says enough.
    private const int Longest = 40;

    /// <summary>Describes a word. Digits count as one another, so that 1,853 and 7,204 are one word.</summary>
    public static WordShape Of(ReadOnlySpan<char> word)
    {
        word = word.Length > Longest ? word[..Longest] : word;
        Span<char> lower = stackalloc char[Longest];
        lower = lower[..word.Length];
        uint shape = Fnv1a.Seed;
        char last = '\0';
        for (int i = 0; i < word.Length; i++)
        {
            char c = Fold(word[i]);
            lower[i] = char.ToLowerInvariant(c);
            char kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : c == '0' ? '0' : c;
            if (kind != last)
            {
                shape = (shape ^ kind) * Fnv1a.Prime;
                last = kind;
            }
        }

        shape = (shape ^ (uint)Math.Min(word.Length, 4)) * Fnv1a.Prime;
        return new WordShape(Fnv1a.Hash(lower), Tail(lower, 2), Tail(lower, 3), Tail(lower, 4), Fnv1a.Hash(lower[..Math.Min(3, lower.Length)]), shape);
    }

    private static char Fold(char c) => char.IsAsciiDigit(c) ? '0' : c switch { '’' or '‘' => '\'', '“' or '”' => '"', '–' or '‑' => '-', _ => c };

    private static uint Tail(ReadOnlySpan<char> lower, int length) => Fnv1a.Hash(lower[^Math.Min(length, lower.Length)..]) ^ ((uint)length * 0x9E3779B9);
}
