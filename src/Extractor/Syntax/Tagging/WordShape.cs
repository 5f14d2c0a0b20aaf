using Extractor.Models;

namespace Extractor.Syntax.Tagging;

/// <summary>What the tagger knows of one word before it looks at the words around it, as hashes. Computed once a token.</summary>
internal readonly struct WordShape
{
    private WordShape(uint form, uint lower, uint suffix1, uint suffix2, uint suffix3, uint suffix4, uint suffix5, uint prefix, uint prefix2, uint shape)
    {
        Suffix5 = suffix5;
        Prefix2 = prefix2;
        Form = form;
        Lower = lower;
        Suffix1 = suffix1;
        Suffix2 = suffix2;
        Suffix3 = suffix3;
        Suffix4 = suffix4;
        Prefix = prefix;
        Shape = shape;
    }

    /// <summary>Stands before the first and after the last word of a sentence.</summary>
    public static WordShape Edge { get; } = new(1, 2, 3, 4, 5, 6, 9, 7, 10, 8) { Usual = 11 };

    public uint Form { get; }

    public uint Lower { get; }

    public uint Suffix1 { get; }

    public uint Suffix2 { get; }

    public uint Suffix3 { get; }

    public uint Suffix4 { get; }

    public uint Suffix5 { get; }

    public uint Prefix { get; }

    public uint Prefix2 { get; }

    /// <summary>The class the word has most often in training; for others a number made from its ending and shape. See <see cref="TagLexicon"/>.</summary>
    public uint Usual { get; init; }

    /// <summary>Capitals, digits and marks: <c>Xx</c>, <c>X</c>, <c>x</c>, <c>0,0</c> …, runs collapsed.</summary>
    public uint Shape { get; }

    /// <summary>Describes a word. Digits count as one another, so that 1,853 and 7,204 are one word to the tagger.</summary>
    public static WordShape Of(ReadOnlySpan<char> word)
    {
        // A word longer than this is no word of English; its head and tail say enough.
        const int Longest = 40;
        Span<char> lower = stackalloc char[Longest];
        if (word.Length > Longest)
        {
            word = word[..Longest];
        }

        lower = lower[..word.Length];
        uint form = Fnv1a.Seed;
        uint shape = Fnv1a.Seed;
        char last = '\0';
        for (int i = 0; i < word.Length; i++)
        {
            char c = Fold(word[i]);
            lower[i] = char.ToLowerInvariant(c);
            form = (form ^ c) * Fnv1a.Prime;
            char kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : c == '0' ? '0' : c;
            if (kind != last)
            {
                shape = (shape ^ kind) * Fnv1a.Prime;
                last = kind;
            }
        }

        shape = (shape ^ (uint)Math.Min(word.Length, 4)) * Fnv1a.Prime;
        return new WordShape(form, Fnv1a.Hash(lower), Tail(lower, 1), Tail(lower, 2), Tail(lower, 3), Tail(lower, 4), Tail(lower, 5), Fnv1a.Hash(lower[..Math.Min(3, lower.Length)]), Fnv1a.Hash(lower[..Math.Min(2, lower.Length)]), shape);
    }

    private static char Fold(char c) => char.IsAsciiDigit(c) ? '0' : c switch { '’' or '‘' => '\'', '“' or '”' => '"', '–' or '‑' => '-', _ => c };

    private static uint Tail(ReadOnlySpan<char> lower, int length) => Fnv1a.Hash(lower[^Math.Min(length, lower.Length)..]) ^ ((uint)length * 0x9E3779B9);
}
