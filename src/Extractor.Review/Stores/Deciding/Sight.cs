using Extractor.Review.Decisions;
using Extractor.Review.Stores.Rows;

namespace Extractor.Review.Stores.Deciding;

/// <summary>Who sees which decisions.</summary>
internal static class Sight
{
    /// <summary>While a claim waits for a second, independent decision, nobody sees the first but the one who made it: an administrator may be the second.</summary>
    public static bool MaySee(ClaimRow claim, Decision decision, string reviewer) =>
        claim.NeedsTwo == 0 || claim.StatusName != ReviewStatus.Open || decision.Revision != claim.Revision || decision.Reviewer == reviewer;
}
