using Extractor.Quantities.Numbers;

namespace Extractor.Quantities.Readings;

/// <summary>Finds the later number whose unit holds for an earlier one: <c>four-, five- and six-cylinder engines</c>, <c>103 of the route's 162 kilometres</c>.</summary>
internal static class LaterNumbers
{
    private const int Longest = 4;

    /// <summary>The later number, or null.</summary>
    public static NumberMention? Find(QuantityScene scene, NumberGroup number) =>
        number.First.Form is NumberForm.Digits or NumberForm.Words ? Hanging(scene, number.End) ?? Endpoint(scene, number) ?? Side(scene, number.End) ?? Whole(scene, number) ?? Listed(scene, number) : null;

    private static NumberMention? Hanging(QuantityScene scene, int at)
    {
        for (int links = 0; links < Longest && scene.Is(at, "-") && scene.Tokens.SpaceAfter(at - 1) is false; links++)
        {
            int next = at + 1;
            next = scene.Is(next, ",") ? next + 1 : next;
            next = scene.IsAny(next, "and", "or") ? next + 1 : next;
            if (next == at + 1 || next >= scene.Range.End || scene.Numbers.At(next, scene.Range.End) is not { } later)
            {
                return null;
            }

            at = later.Tokens.End;
            if (scene.IsHyphen(at))
            {
                return later;
            }
        }

        return null;
    }

    // "30, 40 and 50 year tenures": a list of three or more plain numbers with the unit at its end; of two where one is for each.
    private static NumberMention? Listed(QuantityScene scene, NumberGroup number)
    {
        bool inside = scene.IsAny(number.Start - 1, ",") && scene.IsNumberAt(number.Start - 2);
        int commas = inside ? 1 : 0;
        int at = number.End;
        for (int links = 0; links < Longest && number.Start == number.First.Tokens.First && scene.IsAny(at, ",", "and", "or"); links++)
        {
            commas += scene.Is(at, ",") ? 1 : 0;
            bool last = scene.IsAny(at, "and", "or") || scene.IsAny(at + 1, "and", "or");
            int next = scene.Is(at, ",") && last ? at + 2 : at + 1;
            if (next >= scene.Range.End || scene.Numbers.At(next, scene.Range.End) is not { Value: not null, Scaled: false } later || later.Form != number.First.Form || MoneySigns.Start(scene, next) < next)
            {
                return null;
            }

            if (last)
            {
                return commas > 0 || scene.IsRespective(later.Tokens.End) ? later : null;
            }

            at = later.Tokens.End;
        }

        return null;
    }

    // "30 x 40 feet", "a 30-by-40-metre hall".
    private static NumberMention? Side(QuantityScene scene, int at)
    {
        at = scene.IsHyphen(at) ? at + 1 : at;
        int next = scene.IsHyphen(at + 1) ? at + 2 : at + 1;
        return scene.IsAny(at, "x", "×", "by") && next < scene.Range.End && scene.Numbers.At(next, scene.Range.End) is { Value: not null, Form: NumberForm.Digits or NumberForm.Words } later ? later : null;
    }

    // "went from 1,000 to 2,000 jobs", "from 0 to 60 mph".
    private static NumberMention? Endpoint(QuantityScene scene, NumberGroup number) =>
        scene.Is(number.Start - 1, "from") && scene.Is(number.End, "to") && number.End + 1 < scene.Range.End && scene.Numbers.At(number.End + 1, scene.Range.End) is { Value: not null, Form: NumberForm.Digits or NumberForm.Words } later
            ? later
            : null;

    // "280 million of the 1.5 billion shekels", "eight of my 12 hectares": the part is smaller than the whole.
    private static NumberMention? Whole(QuantityScene scene, NumberGroup number)
    {
        if (!scene.Is(number.End, "of"))
        {
            return null;
        }

        for (int i = number.End + 1; i < Math.Min(scene.Range.End, number.End + Longest + 1); i++)
        {
            if (scene.Numbers.At(i, scene.Range.End) is { Value: not null, Form: NumberForm.Digits or NumberForm.Words } later)
            {
                return i > number.End + 1 && number.First.Value < later.Value ? later : null;
            }
        }

        return null;
    }
}
