using Extractor.Quantities.Numbers;
using Extractor.Quantities.Readings;

namespace Extractor.Quantities.Exclusions;

/// <summary>Numbers in turns of speech that count nothing: <c>six-figure</c>, <c>a four-way race</c>, <c>seven- and eight-figure donations</c>, <c>the lower half</c>; footnote marks.</summary>
internal static class WaysOfSpeaking
{
    private static readonly string[] Nouns = ["figure", "digit", "way", "dimensional", "fold", "something", "pronged", "handed", "faced", "sided", "tier", "speed", "word", "star", "dash", "iron", "wheeler", "bagger", "wheel", "finger"];

    public static bool Covers(QuantityScene scene, NumberMention number)
    {
        int at = number.Tokens.End;
        bool compound = scene.IsHyphen(at) && scene.IsAny(at + 1, Nouns) && !scene.IsAny(at + 1, "fold");
        bool hanging = scene.Is(at, "-") && scene.IsAny(at + 1, "and", "or", "to") && scene.Range.Contains(at + 4) && scene.IsAny(at + 4, Nouns);
        bool baker = scene.Is(number.Tokens.First, "dozen") && scene.Range.Contains(number.Tokens.First - 1) && scene.Syntax.Xpos(number.Tokens.First - 1) == "POS";
        return compound || hanging || baker || IsFootnote(scene, number) || IsShape(scene, number) || IsTitle(scene, number);
    }

    // "2 D animation", "a 4 x 100 m relay", "the 2 + 2 talks".
    private static bool IsShape(QuantityScene scene, NumberMention number)
    {
        int first = number.Tokens.First;
        int next = number.Tokens.End;
        bool plane = scene.IsAny(next, "D") && number.Value is 2 or 3;
        bool relay = scene.IsAny(next, "x", "×") && scene.IsNumberAt(next + 1) && scene.IsAny(next + 3, "relay") | scene.IsAny(next + 4, "relay") | scene.IsAny(next + 5, "relay");
        bool sum = number.Value < 20 && ((scene.Is(next, "+") && scene.IsNumberAt(next + 1)) || (scene.Is(first - 1, "+") && scene.IsNumberAt(first - 2)));
        return number.IsPlainInteger(scene.Tokens) && (plane || relay || sum);
    }

    // "Custodian of the Two Holy Mosques", "the Standard & Poor's 500", "60 Minutes" between quotation marks.
    private static bool IsTitle(QuantityScene scene, NumberMention number) =>
        (scene.Is(number.Tokens.End, "Holy") && scene.IsCapital(number.Tokens.First) && scene.IsAny(number.Tokens.End + 1, "Mosques", "Mosque"))
        || (scene.Is(number.Tokens.First, "500") && scene.IsAny(number.Tokens.First - 1, "'s", "’s") && scene.Is(number.Tokens.First - 2, "Poor"))
        || (scene.IsAny(number.Tokens.First - 1, "\"", "''", "“", "``", "‘") && scene.IsCapital(number.Tokens.End) && scene.IsAny(number.Tokens.End, "Minutes", "Days", "Hours"));

    // "of the operation.[2]": a small number in square brackets.
    private static bool IsFootnote(QuantityScene scene, NumberMention number) =>
        scene.Is(number.Tokens.First - 1, "[") && scene.Is(number.Tokens.End, "]") && number.IsPlainInteger(scene.Tokens) && number.Value < 1000;
}
