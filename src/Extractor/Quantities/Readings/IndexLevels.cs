using System.Collections.Frozen;

namespace Extractor.Quantities.Readings;

/// <summary>Tells the level of a share index, written as a whole number, from a count: <c>the Dax fell 0.4 per cent to 13176</c>.</summary>
internal static class IndexLevels
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Indexes = new[]
    {
        "index", "dax", "cac", "cac40", "ftse", "nasdaq", "dow", "nikkei", "sensex", "nifty", "kospi", "topix", "stoxx", "ibex", "asx", "bovespa", "industrials", "composite", "benchmark", "hang",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when a share of change stands right before <c>to</c> or <c>at</c> and the number, and the clause names an index.</summary>
    public static bool Covers(QuantityScene scene, NumberGroup number)
    {
        int preposition = number.Start - 1;
        if (number.IsPair || number.First.Value is null or < 100 || !scene.IsAny(preposition, "to", "at") || !HasShare(scene, preposition))
        {
            return false;
        }

        for (int i = preposition; i >= Math.Max(scene.Range.First, preposition - 14); i--)
        {
            if (Indexes.Contains(scene.Tokens.Form(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasShare(QuantityScene scene, int preposition)
    {
        for (int i = preposition - 1; i >= preposition - 3; i--)
        {
            if (scene.IsAny(i, "%", "percent", "cent", "points", "pc"))
            {
                return true;
            }
        }

        return false;
    }
}
