using System.Collections.Frozen;

namespace Extractor.Tokens;

/// <summary>The hyphens that Universal Dependencies English keeps within a token: those after a bound prefix.</summary>
internal static class Affixes
{
    private const int LongestPrefix = 7;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = new[]
    {
        "e", "co", "non", "pre", "re", "post", "semi", "multi", "mid", "anti", "pro", "ex", "sub", "un", "de", "pan", "neo", "bi", "mini", "cross", "over", "counter", "psycho", "socio", "inter", "intra", "micro",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when the hyphen at <paramref name="hyphen"/> follows a bound prefix that begins its word, and a letter comes after it.</summary>
    public static bool KeepsHyphen(string text, int hyphen, int end)
    {
        if (hyphen + 1 >= end || !char.IsLetter(text[hyphen + 1]))
        {
            return false;
        }

        int start = hyphen;
        while (start > 0 && hyphen - start <= LongestPrefix && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        bool begins = start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '\'' or '’');
        return begins && Prefixes.Contains(text.AsSpan(start, hyphen - start));
    }
}
