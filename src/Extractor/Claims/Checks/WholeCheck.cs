using Extractor.Quantities;

namespace Extractor.Claims.Checks;

/// <summary>A part that is larger than the whole it is linked to: <c>three of the two plants</c>; or more than 100 percent of it.</summary>
internal static class WholeCheck
{
    public static void Run(CheckedClaims claims, FlagList flags)
    {
        for (int i = 0; i < claims.Count; i++)
        {
            Claim part = claims[i];
            if (part.Quantity.Kind == QuantityKind.Share)
            {
                if (IsShareOfWhole(part) && claims.Interval(i) is { Low: > 100 })
                {
                    flags.Add(i, FlagNames.ShareOverWhole);
                }
            }
            else if (part.PartOf >= 0 && claims.AreComparable(i, part.PartOf) && claims.Interval(i) is { } size && claims.Interval(part.PartOf) is { } whole && size.IsAbove(whole))
            {
                flags.AddPair(i, FlagNames.ExceedsWhole, part.PartOf, FlagNames.ExceededByPart);
            }
        }
    }

    // "Rose 140 percent" and "120 percent more" are no shares of a whole; "120 percent of the voters" is.
    // Capacity, targets, averages and prices may be passed: only a share that is tied to counted members cannot.
    private static bool IsShareOfWhole(Claim claim) => claim.PartOf >= 0 && claim.Change is null && claim.Unit == "percent";
}
