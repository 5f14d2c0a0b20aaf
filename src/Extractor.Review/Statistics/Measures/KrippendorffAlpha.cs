namespace Extractor.Review.Statistics.Measures;

/// <summary>Krippendorff's alpha for nominal data: 1 for full agreement, 0 for what chance would give.</summary>
/// <remarks>Klaus Krippendorff, Computing Krippendorff's Alpha-Reliability (2011): from the matrix of coincidences, so that units may have any number of values.</remarks>
internal static class KrippendorffAlpha
{
    /// <summary>Alpha, and how many units there are that two or more observers judged.</summary>
    /// <param name="units">For each unit the values that its observers gave it, from 0.</param>
    /// <returns>Null with fewer than two such units, and when all values are the same, where there is nothing to agree about.</returns>
    public static (double? Alpha, long Units) Nominal(IEnumerable<IReadOnlyList<int>> units)
    {
        Dictionary<int, double> totals = [];
        double disagreement = 0;
        double values = 0;
        long pairable = 0;
        foreach (IReadOnlyList<int> unit in units.Where(u => u.Count > 1))
        {
            pairable++;
            values += unit.Count;
            double same = 0;
            foreach (IGrouping<int, int> value in unit.GroupBy(v => v))
            {
                double count = value.Count();
                totals[value.Key] = totals.GetValueOrDefault(value.Key) + count;
                same += count * (count - 1);
            }

            disagreement += ((unit.Count * (unit.Count - 1.0)) - same) / (unit.Count - 1);
        }

        double expected = (values * values) - totals.Values.Sum(t => t * t);
        return pairable < 2 || expected == 0 ? (null, pairable) : (1 - ((values - 1) * disagreement / expected), pairable);
    }
}
