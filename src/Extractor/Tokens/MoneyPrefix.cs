using System.Collections.Frozen;

namespace Extractor.Tokens;

/// <summary>Cuts letters that are a sign of money off the digits they stand against: <c>RM|120</c>.</summary>
internal static class MoneyPrefix
{
    private const int LongestPrefix = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = Models.EmbeddedTable
        .Lines("Tokens.money-prefixes.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The end of the sign within the word, or <paramref name="start"/> when the word is none followed by digits.</summary>
    public static int End(string text, int start, int end)
    {
        int letters = start;
        while (letters < end && letters - start <= LongestPrefix && char.IsAsciiLetter(text[letters]))
        {
            letters++;
        }

        bool digits = letters > start && letters < end && char.IsAsciiDigit(text[letters]);
        ReadOnlySpan<char> sign = text.AsSpan(start, letters - start);
        return digits && (Prefixes.Contains(sign) || FollowsDollar(text, start, sign)) ? letters : start;
    }

    // "$US113 trillion", "$A82,615": the country's letters behind the sign.
    private static bool FollowsDollar(string text, int start, ReadOnlySpan<char> letters) =>
        start > 0 && text[start - 1] == '$' && letters is "US" or "A" or "AU" or "NZ" or "HK" or "C" or "CA" or "S" or "NT";
}
