namespace Extractor.Tokens;

/// <summary>The abbreviations written with a stroke, which stay whole: <c>w/o</c>, <c>n/a</c>.</summary>
internal static class SlashWords
{
    private static readonly string[] Words = ["w/o", "w/", "b/c", "n/a", "c/o", "a/c"];

    /// <summary>The end of the abbreviation at <paramref name="start"/>; <paramref name="start"/> when there is none.</summary>
    public static int End(string text, int start, int end)
    {
        if (start + 1 >= end || text[start + 1] != '/')
        {
            return start;
        }

        ReadOnlySpan<char> rest = text.AsSpan(start, end - start);
        foreach (string word in Words)
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (rest.Length == word.Length || !char.IsLetterOrDigit(rest[word.Length])))
            {
                return start + word.Length;
            }
        }

        return start;
    }
}
