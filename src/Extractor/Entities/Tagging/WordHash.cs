namespace Extractor.Entities.Tagging;

/// <summary>Hashes of a word and its parts. The same on every machine and in every run.</summary>
internal static class WordHash
{
    private const uint Seed = 0x811C9DC5;
    private const uint Prime = 16777619;
    private const int Longest = 40;

    /// <summary>Sets the hashes of a word; digits count as one another, and a word longer than forty characters as its beginning.</summary>
    public static void Fill(ReadOnlySpan<char> form, ref NameWord word)
    {
        form = form.Length > Longest ? form[..Longest] : form;
        Span<char> lower = stackalloc char[Longest];
        uint hash = Seed;
        uint shape = Seed;
        char last = '\0';
        bool capital = false;
        for (int i = 0; i < form.Length; i++)
        {
            char c = Folded(form[i]);
            bool upper = char.IsUpper(c);
            capital |= upper;
            char small = upper ? char.ToLowerInvariant(c) : c;
            lower[i] = small;
            hash = (hash ^ small) * Prime;
            char kind = upper ? 'X' : char.IsLetter(c) ? 'x' : c;
            shape = kind == last ? shape : (shape ^ kind) * Prime;
            last = kind;
        }

        word.Lower = hash;
        word.Capital = capital;
        word.Shape = (shape ^ (uint)Math.Min(form.Length, 4)) * Prime;
        if (capital)
        {
            ReadOnlySpan<char> whole = lower[..form.Length];
            word.Prefix3 = Of(whole[..Math.Min(3, whole.Length)]);
            word.Prefix4 = Of(whole[..Math.Min(4, whole.Length)]);
            word.Suffix2 = Of(whole[^Math.Min(2, whole.Length)..]);
            word.Suffix3 = Of(whole[^Math.Min(3, whole.Length)..]);
            word.Suffix4 = Of(whole[^Math.Min(4, whole.Length)..]);
        }
    }

    /// <summary>Hash of characters as they are (FNV-1a).</summary>
    public static uint Of(ReadOnlySpan<char> chars)
    {
        uint hash = Seed;
        foreach (char c in chars)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
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
