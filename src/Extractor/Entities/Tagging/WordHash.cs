using Extractor.Models;

namespace Extractor.Entities.Tagging;

/// <summary>Hashes of a word and its parts. The same on every machine and in every run.</summary>
internal static class WordHash
{
    private const int Longest = 40;

    /// <summary>Sets the hashes of a word; digits count as one another, and a word longer than forty characters as its beginning.</summary>
    public static void Fill(ReadOnlySpan<char> form, ref NameWord word)
    {
        form = form.Length > Longest ? form[..Longest] : form;
        Span<char> lower = stackalloc char[Longest];
        uint hash = Fnv1a.Seed;
        uint shape = Fnv1a.Seed;
        char last = '\0';
        bool capital = false;
        for (int i = 0; i < form.Length; i++)
        {
            char c = Folded(form[i]);
            bool upper = char.IsUpper(c);
            capital |= upper;
            char small = upper ? char.ToLowerInvariant(c) : c;
            lower[i] = small;
            hash = (hash ^ small) * Fnv1a.Prime;
            char kind = upper ? 'X' : char.IsLetter(c) ? 'x' : c;
            shape = kind == last ? shape : (shape ^ kind) * Fnv1a.Prime;
            last = kind;
        }

        word.Lower = hash;
        word.Capital = capital;
        word.Shape = (shape ^ (uint)Math.Min(form.Length, 4)) * Fnv1a.Prime;
        if (capital)
        {
            ReadOnlySpan<char> whole = lower[..form.Length];
            word.Prefix3 = Fnv1a.Hash(whole[..Math.Min(3, whole.Length)]);
            word.Prefix4 = Fnv1a.Hash(whole[..Math.Min(4, whole.Length)]);
            word.Suffix2 = Fnv1a.Hash(whole[^Math.Min(2, whole.Length)..]);
            word.Suffix3 = Fnv1a.Hash(whole[^Math.Min(3, whole.Length)..]);
            word.Suffix4 = Fnv1a.Hash(whole[^Math.Min(4, whole.Length)..]);
        }
    }

    private static char Folded(char c) => c switch
    {
        >= 'A' and <= 'z' => c,
        >= '0' and <= '9' => '0',
        '’' or '‘' => '\'',
        '“' or '”' => '"',
        '–' or '‑' => '-',
        _ => c,
    };
}
