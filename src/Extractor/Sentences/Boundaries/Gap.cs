namespace Extractor.Sentences.Boundaries;

/// <summary>White space between two words of a block, which may part two sentences.</summary>
/// <param name="Before">Where the word before it begins.</param>
/// <param name="Core">Where the marks at the end of that word begin.</param>
/// <param name="End">Where that word ends.</param>
/// <param name="Next">Where the word after it begins.</param>
/// <param name="NextEnd">Where that word ends.</param>
internal readonly record struct Gap(int Before, int Core, int End, int Next, int NextEnd)
{
    // Words longer than this are cut for looking at, so that text without spaces costs no more than other text.
    private const int LongestWord = 24;

    /// <summary>True when marks end the word before: <c>word.</c>, <c>word?"</c>.</summary>
    public bool HasMark(string text) => text.AsSpan(Core, End - Core).ContainsAny('.', '!', '?') || text.AsSpan(Core, End - Core).Contains('…');

    /// <summary>
    /// True when the gap is worth a look: after a mark that ends sentences, or before a word that does not begin in lower case, or after
    /// another mark. Nearly all gaps of running text are not.
    /// </summary>
    public bool IsCandidate(string text) => Core < End || !char.IsLower(text[Next]);

    /// <summary>The gap that begins at the white space at <paramref name="index"/> of a block.</summary>
    public static Gap At(string text, int start, int index, int blockEnd)
    {
        int before = index;
        int limit = Math.Max(start, index - LongestWord);
        while (before > limit && !char.IsWhiteSpace(text[before - 1]))
        {
            before--;
        }

        int core = index;
        while (core > before && !char.IsLetterOrDigit(text[core - 1]))
        {
            core--;
        }

        int next = index;
        while (next < blockEnd && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        int nextEnd = next;
        limit = Math.Min(blockEnd, next + LongestWord);
        while (nextEnd < limit && !char.IsWhiteSpace(text[nextEnd]))
        {
            nextEnd++;
        }

        return new Gap(before, core, index, next, nextEnd);
    }
}
