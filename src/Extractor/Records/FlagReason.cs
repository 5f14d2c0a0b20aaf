using System.Collections.Immutable;

namespace Extractor.Records;

/// <summary>Says in words why a claim has a flag, with both numbers where another claim is concerned. What a flag means in general is in the record's JSON Schema.</summary>
public static class FlagReason
{
    /// <summary>The reason in English, without a full stop. A flag of a later program gives the flag itself.</summary>
    /// <param name="claims">The claims of the record.</param>
    /// <param name="claim">The claim that has the flag.</param>
    /// <param name="flag">The flag as it is written: a name, or a name, a colon and the id of another claim.</param>
    public static string Of(ImmutableArray<RecordClaim> claims, RecordClaim claim, string flag)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(flag);
        int colon = flag.IndexOf(':', StringComparison.Ordinal);
        string name = colon < 0 ? flag : flag[..colon];
        RecordClaim? other = colon < 0 ? null : claims.FirstOrDefault(c => c.Id == flag[(colon + 1)..]);
        string own = claim.Quantity.Text;
        return (name, other) switch
        {
            ("exceeds-whole", { } whole) => $"{own} is more than the {whole.Quantity.Text} of {whole.Id}, which should contain them",
            ("exceeded-by-part", { } part) => $"the {part.Quantity.Text} of {part.Id} should be contained in {own}, but are more",
            ("contradicts", { } rival) => $"{rival.Id} gives {rival.Quantity.Text} where this gives {own}{Sources(claim, rival)}",
            ("parts-differ-from-total", { } part) => $"the parts that are listed don't add up to the total: see {part.Quantity.Text} of {part.Id}",
            ("change-mismatch", { } change) => $"start, end and amount of the change don't fit together: see {change.Quantity.Text} of {change.Id}",
            ("share-over-whole", _) => $"{own} is more than all of it",
            ("outlier", _) => $"{own} is far from the article's other numbers of the same thing",
            ("ungrounded-place", _) => "the place comes from the article as a whole, not from this sentence",
            ("unit-unknown", _) => "nothing in the text names the unit",
            _ => flag,
        };
    }

    private static string Sources(RecordClaim claim, RecordClaim other) =>
        claim.Source is { } here && other.Source is { } there && here.Text != there.Text ? $"; the sources differ: {there.Text} and {here.Text}" : string.Empty;
}
