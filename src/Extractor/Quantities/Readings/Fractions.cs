namespace Extractor.Quantities.Readings;

/// <summary>What a fraction is a fraction of, where it is no share of a whole: a unit, a point of a price, or a piece that is counted.</summary>
internal static class Fractions
{
    /// <summary>Skips what stands between a fraction and its unit: <c>half an hour</c>, <c>1/16 of a US pint</c>. The token itself where nothing does.</summary>
    public static int SkipToUnit(QuantityScene scene, int at)
    {
        int article = scene.Is(at, "of") ? at + 1 : at;
        if (!scene.IsAny(article, "a", "an"))
        {
            return at;
        }

        return scene.IsAny(article + 1, "US", "U.S.", "UK") ? article + 2 : article + 1;
    }

    /// <summary>True for the fraction of a point of a price, which markets write in digits: <c>The bond rose 23/32</c>, <c>the stock advanced 7/8 to 38 1/8</c>.</summary>
    public static bool IsOfPoint(QuantityScene scene, NumberGroup number)
    {
        bool digits = number.First.Tokens.Count == 1 && char.IsAsciiDigit(scene.Tokens.Form(number.First.Tokens.First)[0]) && !scene.Is(number.End, "of");
        return digits && (scene.Topics.IsMarket || IsMoved(scene, number.Start - 1));
    }

    /// <summary>True where a piece is counted by the fraction: <c>1/2 cup of sugar</c>, <c>one-half share of common</c>.</summary>
    public static bool IsOfPiece(QuantityScene scene, NumberGroup number) =>
        scene.IsAny(number.End, "cup", "cups") || (scene.Is(number.First.Tokens.First, "one") && scene.Is(number.End, "share"));

    private static bool IsMoved(QuantityScene scene, int before) => scene.IsAny(before, "up", "down", "off") || (scene.Range.Contains(before) && scene.Syntax.LemmaAs(before, "VBD")
        is "rise" or "fall" or "gain" or "advance" or "add" or "lose" or "slip" or "drop" or "jump" or "climb" or "ease" or "shed" or "decline" or "surge");
}
