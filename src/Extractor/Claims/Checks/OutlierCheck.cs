using Extractor.Quantities;

namespace Extractor.Claims.Checks;

/// <summary>
/// A number that lies orders of magnitude from the article's other numbers for the same thing, unit and event, where those agree: a slip of the keyboard, or
/// a million read as a thousand.
/// </summary>
internal static class OutlierCheck
{
    // Fewer than four numbers do not show what is usual.
    private const int LeastOthers = 4;

    // The others lie within a factor of 30 of their median; the outlier at least a factor of 1000 away.
    private const double Usual = 1.5;
    private const double Unusual = 3;

    public static void Run(CheckedClaims claims, FlagList flags)
    {
        Dictionary<(QuantityKind, string, string, string?), List<(double Size, int Claim)>> groups = [];
        for (int i = 0; i < claims.Count; i++)
        {
            Claim claim = claims[i];
            bool compared = claim.Quantity.Kind is QuantityKind.Count or QuantityKind.Money or QuantityKind.Measure && claim.PartOf < 0 && claim.Role is not ChangeRole.By;
            if (compared && claim.Quantity.Value.First is > 0 and var value && claims.UnitOf(i) is { } unit && ItemKeys.Of(claims, i) is { } item)
            {
                (QuantityKind, string, string, string?) key = (claim.Quantity.Kind, unit, item, claim.Event?.Lemma);
                if (!groups.TryGetValue(key, out List<(double, int)>? group))
                {
                    groups[key] = group = [];
                }

                group.Add((Math.Log10((double)value), i));
            }
        }

        foreach (List<(double, int)> group in groups.Values)
        {
            Compare(group, flags);
        }
    }

    private static void Compare(List<(double Size, int Claim)> group, FlagList flags)
    {
        if (group.Count <= LeastOthers)
        {
            return;
        }

        group.Sort();
        double median = group[group.Count / 2].Size;
        List<(double Size, int Claim)> far = group.FindAll(c => Math.Abs(c.Size - median) > Usual);
        if (far is [var only] && Math.Abs(only.Size - median) >= Unusual)
        {
            flags.Add(only.Claim, FlagNames.Outlier);
        }
    }
}
