using System.Collections.Frozen;

namespace Extractor.Tokens;

/// <summary>
/// Finds the end of a token that begins with a digit. <c>1,853</c>, <c>3.5</c>, <c>5:30</c>, <c>9/11</c>, <c>2016-07-20</c>, <c>19th</c>,
/// <c>1990s</c> and <c>5G</c> stay whole; a unit or scale written against the number (<c>12km</c>, <c>1.2bn</c>, <c>40C</c>, <c>2.15pm</c>) is cut off.
/// </summary>
internal static class NumberScanner
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Suffixes = Models.EmbeddedTable
        .Lines("Tokens.number-suffixes.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The end of the token that begins with the digit at <paramref name="start"/>.</summary>
    public static int End(string text, int start, int end)
    {
        int number = DigitsEnd(text, start, end);
        int word = number;
        while (word < end && (char.IsLetter(text[word]) || (word > number && (char.IsAsciiDigit(text[word]) || text[word] is '²' or '³'))))
        {
            word++;
        }

        if (word == number)
        {
            return IsGenitive(text, number, end) ? number + 2 : number;
        }

        // "in his 60s", "the 1990s": a decade, not seconds.
        if (word == number + 1 && text[number] == 's' && text[number - 1] == '0' && number - start is 2 or 4)
        {
            return word;
        }

        // "2p.m.": the suffix is an abbreviation with stops, which the word scanner will read.
        bool dotted = word + 1 < end && text[word] == '.' && char.IsLetter(text[word + 1]) && word == number + 1;
        return dotted || Suffixes.Contains(text.AsSpan(number, word - number)) ? number : word;
    }

    /// <summary>True for <c>80's</c> and <c>1980's</c>, which are not cut; <c>2016's</c> is a genitive.</summary>
    public static bool IsDecade(string text, int start, int end) =>
        end - start is 4 or 6 && text[end - 1] == 's' && text[end - 2] is '\'' or '’' && text[end - 3] == '0' && char.IsAsciiDigit(text[start]);

    // "2016's budget", "the 1980's".
    private static bool IsGenitive(string text, int number, int end) =>
        number + 1 < end && text[number] is '\'' or '’' && text[number + 1] is 's' or 'S' && (number + 2 >= end || !char.IsLetterOrDigit(text[number + 2]));

    private static int DigitsEnd(string text, int start, int end)
    {
        int i = Digits(text, start, end);
        while (i + 1 < end && char.IsAsciiDigit(text[i + 1]) && text[i] is ',' or '.' or ':' or '/' or '⁄')
        {
            i = Digits(text, i + 1, end);
        }

        return HyphenChain(text, start, i, end);
    }

    // "2016-07-20" and "713-853-3989" are one token: two hyphens or more between digit groups. "15-22" is a range and is cut.
    private static int HyphenChain(string text, int start, int i, int end)
    {
        int groups = 0;
        int last = i;
        while (last + 1 < end && text[last] == '-' && char.IsAsciiDigit(text[last + 1]))
        {
            last = Digits(text, last + 1, end);
            groups++;
        }

        // "853-3242": three digits and four are a telephone number.
        bool telephone = groups == 1 && i - start == 3 && last - i == 5;
        return telephone || (groups >= 2 && i - start <= 4) ? last : i;
    }

    private static int Digits(string text, int i, int end)
    {
        while (i < end && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i;
    }
}
