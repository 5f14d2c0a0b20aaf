namespace Extractor.Tokens;

/// <summary>Where a contraction is cut: <c>do|n't</c>, <c>France|'s</c>, <c>they|'re</c>, <c>can|not</c>, <c>gon|na</c>.</summary>
internal static class Contractions
{
    private static readonly string[] Clitics = ["s", "S", "re", "RE", "ve", "VE", "ll", "LL", "d", "D", "m", "M"];
    private static readonly string[] Whole = ["cannot", "gonna", "gotta", "wanna"];

    /// <summary>The index of the cut, or <paramref name="start"/> when the word stays whole.</summary>
    public static int Cut(string text, int start, int end)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        if (word.Length < 3)
        {
            return start;
        }

        foreach (string whole in Whole)
        {
            if (word.Equals(whole, StringComparison.OrdinalIgnoreCase))
            {
                return start + 3;
            }
        }

        int apostrophe = word.LastIndexOfAny('\'', '’');
        if (apostrophe <= 0)
        {
            return start;
        }

        ReadOnlySpan<char> tail = word[(apostrophe + 1)..];
        if (tail is "t" or "T" && word[apostrophe - 1] is 'n' or 'N' && apostrophe >= 2)
        {
            return start + apostrophe - 1;
        }

        foreach (string clitic in Clitics)
        {
            if (tail.SequenceEqual(clitic))
            {
                return start + apostrophe;
            }
        }

        return start;
    }
}
