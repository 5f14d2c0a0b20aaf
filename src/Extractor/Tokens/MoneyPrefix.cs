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
        bool coded = start > 0 && text[start - 1] == '-';
        ReadOnlySpan<char> sign = text.AsSpan(start, letters - start);
        return digits && !coded && (Prefixes.Contains(sign) || FollowsDollar(text, start, sign) || (sign is "N" or "K" or "P" or "PS" && IsAmount(text, letters))) ? letters : start;
    }

    // "N4.6bn", "N200 billion", "PS21,700" (the sign £ after a change of code page) are naira, kwacha, pula and pounds; "N95", "K9", "PS5" and "P2P" are none:
    // an amount is grouped, has decimals or a scale, or is round ("P500 a day").
    private static bool IsAmount(string text, int digit)
    {
        int i = digit;
        bool marked = false;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] is ',' or '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))))
        {
            marked |= !char.IsAsciiDigit(text[i]);
            i++;
        }

        ReadOnlySpan<char> rest = text.AsSpan(i, Math.Min(8, text.Length - i)).TrimStart(' ');
        bool worded = rest.StartsWith("million") || rest.StartsWith("billion") || rest.StartsWith("trillion");
        bool glued = i < text.Length && text[i] is 'm' or 'b' or 't' && (i + 1 >= text.Length || !char.IsLetter(text[i + 1]) || (text[i + 1] is 'n' && (i + 2 >= text.Length || !char.IsLetter(text[i + 2]))));
        bool round = i - digit >= 3 && text[i - 1] == '0';
        return marked || worded || glued || round;
    }

    // "$US113 trillion", "$A82,615": the country's letters behind the sign.
    private static bool FollowsDollar(string text, int start, ReadOnlySpan<char> letters) =>
        start > 0 && text[start - 1] == '$' && letters is "US" or "A" or "AU" or "NZ" or "HK" or "C" or "CA" or "S" or "NT";
}
