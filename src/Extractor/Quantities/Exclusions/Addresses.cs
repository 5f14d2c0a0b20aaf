using System.Collections.Frozen;
using Extractor.Quantities.Numbers;
using Extractor.Quantities.Readings;

namespace Extractor.Quantities.Exclusions;

/// <summary>House numbers: <c>358 El Brillo Way</c>, <c>9 E 71st St</c>, <c>16-18 Industrial Avenue</c>.</summary>
internal static class Addresses
{
    private const int LongestStreet = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Streets = new[]
    {
        "Street", "St", "St.", "Road", "Rd", "Rd.", "Avenue", "Ave", "Ave.", "Way", "Drive", "Dr.", "Lane", "Boulevard", "Blvd", "Blvd.", "Square", "Terrace", "Crescent", "Close", "Court", "Place", "Parade",
        "Highway", "Parkway", "Row", "Mews", "Broadway",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when capitalized words up to one that names a street follow the number.</summary>
    public static bool Covers(QuantityScene scene, NumberMention number)
    {
        if (number.Form != NumberForm.Digits || number.Scaled || number.Value is null or >= 100_000)
        {
            return false;
        }

        int at = number.Tokens.End;
        at = scene.IsHyphen(at) && at + 1 < scene.Range.End && char.IsAsciiDigit(scene.Tokens.Form(at + 1)[0]) ? at + 2 : at;
        for (int i = at; i < Math.Min(scene.Range.End, at + LongestStreet); i++)
        {
            // "22 Ave Foch", "5 Rue Royale": in the languages of the Romans the street comes first.
            if ((i > at && Streets.Contains(scene.Tokens.Form(i))) || (i == at && scene.Tokens.Form(i) is "Ave" or "Avenue" or "Rue" or "Via" or "Calle" or "Piazza" or "Plaza" && scene.IsCapital(i + 1)))
            {
                return true;
            }

            bool part = char.IsUpper(scene.Tokens.Form(i)[0]) || (i > at && char.IsAsciiDigit(scene.Tokens.Form(i)[0]));
            if (!part)
            {
                break;
            }
        }

        return false;
    }
}
