using Extractor.Quantities.Numbers;
using Extractor.Quantities.Readings;

namespace Extractor.Quantities.Exclusions;

/// <summary>Numbers that count the points of a list: <c>5. Jane Roe (6.)</c>, <c>2 - Opening the market</c>, <c>It 1) explains why, 2) warns</c>.</summary>
internal static class ListMarks
{
    private const int Reach = 30;

    public static bool Covers(QuantityScene scene, NumberMention number) =>
        number.IsPlainInteger(scene.Tokens) && number.Value < 100 && (OpensPoint(scene, number) || IsRank(scene, number) || IsBracketed(scene, number));

    private static bool OpensPoint(QuantityScene scene, NumberMention number)
    {
        int first = number.Tokens.First;
        int next = number.Tokens.End;
        if (first != scene.Range.First && !(first == scene.Range.First + 1 && scene.IsAny(first - 1, "\"", "“", "‘", "(")))
        {
            return false;
        }

        bool stop = scene.Is(next, ".") && !scene.Tokens.SpaceAfter(first);
        bool dash = scene.IsAny(next, "-", "–") && scene.Tokens.SpaceAfter(first) && scene.Tokens.SpaceAfter(next) && scene.IsCapital(next + 1);
        return stop || dash;
    }

    // "Jane Roe (6.)", "(Last week: 2.)": the place on another list.
    private static bool IsRank(QuantityScene scene, NumberMention number) =>
        scene.Is(number.Tokens.End, ".") && (scene.Is(number.Tokens.End + 1, ")") || number.Tokens.End + 1 >= scene.Range.End) && (scene.Is(number.Tokens.First - 1, "(") || (scene.Is(number.Tokens.First - 1, ":") && scene.Is(number.Tokens.End + 1, ")")));

    // "It 1) explains why, 2) warns that": a small number before a closing bracket that none opened.
    private static bool IsBracketed(QuantityScene scene, NumberMention number)
    {
        if (!scene.Is(number.Tokens.End, ")") || number.Value > 20)
        {
            return false;
        }

        for (int i = number.Tokens.First - 1; i >= Math.Max(scene.Range.First, number.Tokens.First - Reach); i--)
        {
            if (scene.IsAny(i, "(", ")"))
            {
                return scene.Is(i, ")");
            }
        }

        return true;
    }
}
