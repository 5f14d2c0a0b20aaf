using Extractor.Quantities.Numbers;
using Extractor.Quantities.Readings;

namespace Extractor.Quantities.Exclusions;

/// <summary>
/// Spans that only place something in time and that the Entities stage left: <c>in the first 90 minutes</c>, <c>two years into the term</c>, <c>three
/// weeks after the vote</c>, <c>the previous 72 hours</c>. They belong to the time of other claims.
/// </summary>
internal static class TimePlacement
{
    public static bool Covers(QuantityScene scene, NumberMention number)
    {
        if (scene.Scope.TimeSpans || number.Form is not (NumberForm.Digits or NumberForm.Words or NumberForm.Fraction))
        {
            return false;
        }

        int at = number.Tokens.End;
        at = scene.Is(at, "-") && scene.Is(at + 1, "plus") ? at + 2 : at;
        bool placed = scene.IsAny(number.Tokens.First - 1, "first", "next", "previous", "past", "last", "following", "coming", "every", "preceding");
        return scene.IsTimeAfter(at) && !scene.IsHyphen(at - 1) && (placed || scene.IsAny(at + 1, "into", "after") || (scene.Is(at + 1, "since") && scene.IsAny(number.Tokens.First - 1, "the", "in")) || IsPeriod(scene, number, at));
    }

    // "For the nine months, net rose": the part of a business year that has passed.
    private static bool IsPeriod(QuantityScene scene, NumberMention number, int unit) =>
        scene.Is(unit, "months") && number.Value is 3 or 6 or 9 && scene.Is(number.Tokens.First - 1, "the") && scene.IsAny(number.Tokens.First - 2, "for", "in") && scene.IsAny(unit + 1, ",", "ended", "to", "through");
}
