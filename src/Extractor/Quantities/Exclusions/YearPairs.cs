using Extractor.Quantities.Numbers;
using Extractor.Quantities.Readings;

namespace Extractor.Quantities.Exclusions;

/// <summary>Years in company that shows them to be years: <c>ruled from 1293 to 1527</c>, <c>in 1538-9</c>, <c>the 2008 and 2012 cycles</c>, <c>a reversal of 1991 reforms</c>.</summary>
internal static class YearPairs
{
    public static bool Covers(QuantityScene scene, NumberMention number)
    {
        if (!number.IsPlainInteger(scene.Tokens) || Exclusion.IsAmount(scene, number))
        {
            return false;
        }

        int first = number.Tokens.First;
        return IsTail(scene, number) || (IsYear(scene, first) && (IsSpan(scene, first) || IsListed(scene, first) || IsKnown(scene, number)));
    }

    private static bool IsYear(QuantityScene scene, int token) => scene.Range.Contains(token) && scene.Tokens.Form(token) is ['1', _, _, _] or ['2', '0', _, _] && int.TryParse(scene.Tokens.Form(token), out _);

    // "died in 1563-3", "1538-39": the second year is cut short.
    private static bool IsTail(QuantityScene scene, NumberMention number) =>
        scene.Tokens.Form(number.Tokens.First).Length <= 2 && scene.IsHyphen(number.Tokens.First - 1) && IsYear(scene, number.Tokens.First - 2);

    // "from 1293 to 1527", "between 1261 and 1265": the smaller first, and nothing counted behind.
    private static bool IsSpan(QuantityScene scene, int token)
    {
        bool opens = scene.IsAny(token - 1, "from", "between") && scene.IsAny(token + 1, "to", "and", "until") && IsYear(scene, token + 2);
        bool closes = scene.IsAny(token - 1, "to", "and", "until") && IsYear(scene, token - 2) && scene.IsAny(token - 3, "from", "between");
        int last = opens ? token + 2 : token;
        bool round = scene.Tokens.Form(token).EndsWith("000", StringComparison.Ordinal);
        return (opens || closes) && !round && !(scene.Range.Contains(last + 1) && scene.Syntax.Xpos(last + 1) is "NNS" or "JJ") && scene.Tokens.Form(last - 2).SequenceCompareTo(scene.Tokens.Form(last)) < 0;
    }

    // "the 2008 and 2012 cycles".
    private static bool IsListed(QuantityScene scene, int token) =>
        scene.IsAny(token - 1, "and", "or") && IsYear(scene, token - 2) && scene.IsAny(token - 3, "the", "both", "in", "its", "his", "her", "their");

    // "The 1991 law … a reversal of 1991 reforms": the article names the year elsewhere, and a count would rarely be just that number.
    private static bool IsKnown(QuantityScene scene, NumberMention number) => number.Value is > 1900 and < 2060 && number.Value % 100 != 0 && scene.Topics.Years.Contains((int)number.Value);
}
