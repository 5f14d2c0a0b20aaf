using System.Collections.Immutable;
using Extractor.Records;

namespace Extractor.Cli.Extract.Batch;

/// <summary>
/// Leaves out claims below a confidence. The claims that stay keep their ids, so that they can be found in a full run; what pointed at one
/// that is gone (<c>part_of</c>, <c>contradicts:c4</c>) goes with it.
/// </summary>
internal static class ConfidenceFilter
{
    /// <summary>The record with the claims that stay.</summary>
    public static ArticleRecord Apply(ArticleRecord record, double minConfidence)
    {
        if (record.Claims.All(c => c.Confidence >= minConfidence))
        {
            return record;
        }

        HashSet<string> gone = [.. record.Claims.Where(c => c.Confidence < minConfidence).Select(c => c.Id)];
        return record with { Claims = [.. record.Claims.Where(c => !gone.Contains(c.Id)).Select(c => Without(c, gone))] };
    }

    private static RecordClaim Without(RecordClaim claim, HashSet<string> gone) => claim with
    {
        PartOf = claim.PartOf is { } whole && gone.Contains(whole) ? null : claim.PartOf,
        Flags = Without(claim.Flags, gone),
    };

    private static ImmutableArray<string> Without(ImmutableArray<string> flags, HashSet<string> gone) =>
        flags.RemoveAll(flag => flag.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon && gone.Contains(flag[(colon + 1)..]));
}
