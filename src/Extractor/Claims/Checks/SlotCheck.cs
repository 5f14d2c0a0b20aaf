using Extractor.Quantities;

namespace Extractor.Claims.Checks;

/// <summary>Slots that a reviewer should look at: a count of nothing named, a place that only the article as a whole gives.</summary>
internal static class SlotCheck
{
    public static void Run(CheckedClaims claims, FlagList flags)
    {
        for (int i = 0; i < claims.Count; i++)
        {
            if (claims[i].Unit is null && claims[i].Quantity.Kind == QuantityKind.Count)
            {
                flags.Add(i, FlagNames.UnitUnknown);
            }

            if (claims[i].Place is { Evidence: Evidence.Article })
            {
                flags.Add(i, FlagNames.UngroundedPlace);
            }
        }
    }
}
