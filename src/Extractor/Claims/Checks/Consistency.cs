using Extractor.Quantities;

namespace Extractor.Claims.Checks;

/// <summary>Flags claims that can't all be true, or that lack what a reviewer would ask for. Stateless.</summary>
internal static class Consistency
{
    /// <summary>Returns the claims with their flags: each in the order of the checks, so the same claims always get the same list.</summary>
    public static Claim[] Flag(QuantityArticle article, Claim[] claims)
    {
        FlagList flags = new(claims);
        CheckedClaims seen = new(article, claims);
        SlotCheck.Run(seen, flags);
        WholeCheck.Run(seen, flags);
        GroupCheck.Run(seen, flags);
        PartsCheck.Run(seen, flags);
        ChangeCheck.Run(seen, flags);
        ContradictionCheck.Run(seen, flags);
        OutlierCheck.Run(seen, flags);
        return claims;
    }
}
