using Extractor.Quantities;

namespace Extractor.Claims.Checks;

/// <summary>Flags claims that can't all be true, or that lack what a reviewer would ask for.</summary>
internal static class Consistency
{
    /// <summary>Returns the claims with their flags.</summary>
    public static Claim[] Flag(Claim[] claims)
    {
        for (int i = 0; i < claims.Length; i++)
        {
            Claim claim = claims[i];
            if (claim.Unit is null && claim.Quantity.Kind == QuantityKind.Count)
            {
                Add(claims, i, new ClaimFlag("unit-unknown"));
            }

            if (claim.Place is { Evidence: Evidence.Article })
            {
                Add(claims, i, new ClaimFlag("ungrounded-place"));
            }

            if (claim.PartOf >= 0 && Exceeds(claim, claims[claim.PartOf]))
            {
                Add(claims, i, new ClaimFlag("exceeds-whole", claim.PartOf));
            }
        }

        return claims;
    }

    private static bool Exceeds(Claim part, Claim whole) =>
        part.Quantity.Kind == QuantityKind.Share ? part.Quantity.Value.First > 100
            : part.Quantity.Kind == whole.Quantity.Kind && part.Unit == whole.Unit && part.Quantity.Value.First > (whole.Quantity.Value.Second ?? whole.Quantity.Value.First);

    private static void Add(Claim[] claims, int index, ClaimFlag flag) => claims[index] = claims[index] with { Flags = claims[index].Flags.Add(flag) };
}
