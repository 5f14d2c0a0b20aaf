using Extractor.Quantities.Numbers;
using Extractor.Quantities.Readings;

namespace Extractor.Quantities.Exclusions;

/// <summary>Numbers in turns of speech that count nothing: <c>six-figure</c>, <c>a four-way race</c>, <c>seven- and eight-figure donations</c>, <c>the lower half</c>; footnote marks.</summary>
internal static class WaysOfSpeaking
{
    private const int ListReach = 30;

    private static readonly string[] Nouns = ["figure", "digit", "way", "dimensional", "fold", "something", "pronged", "handed", "faced", "sided", "tier", "speed", "word"];

    public static bool Covers(QuantityScene scene, NumberMention number)
    {
        int at = number.Tokens.End;
        bool compound = scene.IsHyphen(at) && scene.IsAny(at + 1, Nouns) && !scene.IsAny(at + 1, "fold");
        bool hanging = scene.Is(at, "-") && scene.IsAny(at + 1, "and", "or", "to") && scene.Range.Contains(at + 4) && scene.IsAny(at + 4, Nouns);
        bool baker = scene.Is(number.Tokens.First, "dozen") && scene.Range.Contains(number.Tokens.First - 1) && scene.Syntax.Xpos(number.Tokens.First - 1) == "POS";
        return compound || hanging || baker || IsFootnote(scene, number) || IsListMark(scene, number);
    }

    // "It 1) explains why, 2) warns that": a small number before a closing bracket that none opened.
    private static bool IsListMark(QuantityScene scene, NumberMention number)
    {
        if (!scene.Is(number.Tokens.End, ")") || !number.IsPlainInteger(scene.Tokens) || number.Value > 20)
        {
            return false;
        }

        for (int i = number.Tokens.First - 1; i >= Math.Max(scene.Range.First, number.Tokens.First - ListReach); i--)
        {
            if (scene.IsAny(i, "(", ")"))
            {
                return scene.Is(i, ")");
            }
        }

        return true;
    }

    // "of the operation.[2]": a small number in square brackets.
    private static bool IsFootnote(QuantityScene scene, NumberMention number) =>
        scene.Is(number.Tokens.First - 1, "[") && scene.Is(number.Tokens.End, "]") && number.IsPlainInteger(scene.Tokens) && number.Value < 1000;
}
