namespace Extractor.Tokens;

/// <summary>Where a contraction is cut: <c>do|n't</c>, <c>France|'s</c>, <c>they|'re</c>, <c>can|not</c>, <c>gon|na</c>.</summary>
internal static class Contractions
{
    private static readonly string[] Clitics = ["s", "S", "re", "RE", "ve", "VE", "ll", "LL", "d", "D", "m", "M"];
    private static readonly string[] Whole = ["cannot", "gonna", "gotta", "wanna", "gimme", "lemme"];

    // Written without their apostrophe; only those that are no words of their own (so not "its", "were", "ill").
    private static readonly string[] Bare = ["dont", "didnt", "doesnt", "isnt", "wasnt", "arent", "havent", "hasnt", "couldnt", "wouldnt", "shouldnt", "cant", "wont"];

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

        foreach (string bare in Bare)
        {
            if (word.Length == bare.Length && word[0] is >= 'a' and <= 'z' or 'D' or 'C' && word[1..].SequenceEqual(bare.AsSpan(1)) && char.ToLowerInvariant(word[0]) == bare[0])
            {
                return end - 2;
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
