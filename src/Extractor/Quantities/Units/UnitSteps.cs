namespace Extractor.Quantities.Units;

/// <summary>How many of a smaller unit make the larger one before it, where people say both in one breath: <c>2 hours 32 minutes</c>, <c>6ft 2in</c>.</summary>
internal static class UnitSteps
{
    private static readonly string[][] Chains =
    [
        ["week", "day", "hour", "minute", "second"],
        ["year", "month"],
        ["year", "week"],
        ["year", "day"],
        ["month", "day"],
        ["month", "week"],
        ["foot", "inch"],
        ["yard", "foot"],
        ["mile", "yard"],
        ["pound", "ounce"],
        ["meter", "centimeter"],
        ["kilometer", "meter"],
        ["kilogram", "gram"],
        ["degree", "arcminute", "arcsecond"],
    ];

    private static readonly decimal[][] Factors = [[7, 24, 60, 60], [12], [52], [365], [30], [4], [12], [3], [1760], [16], [100], [1000], [1000], [60, 60]];

    /// <summary>The factor from the larger unit to the smaller; null when the two are not said together.</summary>
    public static decimal? Between(string larger, string smaller)
    {
        for (int chain = 0; chain < Chains.Length; chain++)
        {
            int from = Array.IndexOf(Chains[chain], larger);
            int to = Array.IndexOf(Chains[chain], smaller);
            if (from >= 0 && to > from)
            {
                decimal factor = 1;
                for (int step = from; step < to; step++)
                {
                    factor *= Factors[chain][step];
                }

                return factor;
            }
        }

        return null;
    }
}
