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
    /// True when the gap is worth a look: after a mark that ends sentences, or before a word that does not begin in lower case. Nearly all gaps of
    /// running text are not. Two kinds are never: a word put in brackets by an editor ("comes [during] January", "10%, Buick said"), and an abbreviation
    /// before a lower-case word ("the U.S. government").
    /// </summary>
    public bool IsCandidate(string text, int start, int blockEnd)
    {
        bool lower = char.IsLower(text[Next]);
        if (!HasMark(text))
        {
            return !lower && !text.AsSpan(Core, End - Core).ContainsAny(']', '}', '%');
        }

        return !lower || !IsAbbreviation(text, start, blockEnd);
    }

    /// <summary>True when an emoticon follows: it belongs to the sentence before it ("Thanks! :)").</summary>
    public bool IsBeforeEmoticon(string text)
    {
        ReadOnlySpan<char> next = text.AsSpan(Next, NextEnd - Next);
        return next.Length is 2 or 3 && next[0] is ':' or ';' && next[^1] is ')' or '(' or 'D' or 'P' && (next.Length == 2 || next[1] == '-');
    }

    /// <summary>True between the sign of a degree and its scale, however many blanks archives put there: <c>19.8 ° C</c>.</summary>
    public bool IsBeforeScale(string text) =>
        End == Before + 1 && text[Before] is '°' or 'º' or '˚' && text[Next] is 'C' or 'F' && (Next + 1 >= text.Length || !char.IsLetter(text[Next + 1]) || text.AsSpan(Next).StartsWith("Celsius") || text.AsSpan(Next).StartsWith("Fahrenheit"));

    /// <summary>True between a sign of money and its number: <c>₦ 30 billion</c>, <c>GH¢ 35</c>, <c>B/. 30</c>.</summary>
    public bool IsBehindMoneySign(string text) => char.IsAsciiDigit(text[Next])
        && (char.GetUnicodeCategory(text[End - 1]) == System.Globalization.UnicodeCategory.CurrencySymbol || text.AsSpan(Before, End - Before) is "B/." or "S/.");

    private bool IsAbbreviation(string text, int start, int blockEnd)
    {
        int word = Before;
        while (word < Core && !char.IsLetterOrDigit(text[word]))
        {
            word++;
        }

        return End == Core + 1 && text[Core] == '.'
            && (text.AsSpan(word, Core - word).Contains('.') || AbbreviationTable.KindAt(text, Math.Max(start, word), Core, blockEnd) != AbbreviationKind.None);
    }

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
