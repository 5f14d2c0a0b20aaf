using Extractor.Quantities.Numbers;
using Extractor.Quantities.Readings;

namespace Extractor.Quantities.Exclusions;

/// <summary>Geographical coordinates: <c>59°10′25″N 18°10′05″E</c>, <c>59.173616°N</c>, <c>59.173616; 18.167988</c>.</summary>
internal static class Coordinates
{
    public static bool Covers(QuantityScene scene, NumberMention number)
    {
        int at = number.Tokens.End;
        bool degree = scene.Is(at, "°") && !scene.Tokens.SpaceAfter(at)
            && scene.Range.Contains(at + 1) && (char.IsAsciiDigit(scene.Tokens.Form(at + 1)[0]) || scene.IsAny(at + 1, "N", "S", "E", "W"));
        bool prime = scene.IsAny(at, "′", "″", "'", "’", "\"") && scene.Is(number.Tokens.First - 1, "°");
        bool second = scene.IsAny(number.Tokens.First - 1, "′", "'", "’") && scene.IsAny(at, "″", "\"", "”", "′");
        return degree || prime || second || (IsPrecise(scene, number) && (scene.IsAny(number.Tokens.First - 1, ";", "/", ",") || scene.Is(at, ";")));
    }

    private static bool IsPrecise(QuantityScene scene, NumberMention number)
    {
        ReadOnlySpan<char> form = scene.Tokens.Form(number.Tokens.First);
        int stop = form.IndexOf('.');
        return stop > 0 && form.Length - stop > 4 && number.Value < 181;
    }
}
