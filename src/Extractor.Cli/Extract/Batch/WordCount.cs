namespace Extractor.Cli.Extract.Batch;

/// <summary>Counts words as <c>wc</c> does: runs of characters that are no white space.</summary>
internal static class WordCount
{
    /// <summary>The number of words of a text.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        int words = 0;
        bool within = false;
        foreach (char c in text)
        {
            bool word = !char.IsWhiteSpace(c);
            words += word && !within ? 1 : 0;
            within = word;
        }

        return words;
    }
}
