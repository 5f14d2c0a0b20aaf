namespace Extractor.Review.Learning;

/// <summary>Which decisions taught, and which did not.</summary>
/// <param name="Articles">Articles with claims that teach.</param>
/// <param name="Claims">Claims that teach: decided one by one, each counted once.</param>
/// <param name="CompleteArticles">Articles all of whose claims teach.</param>
/// <param name="BulkClaims">Claims that were only accepted in bulk: nobody looked at them one by one.</param>
/// <param name="UnsettledClaims">Claims with decisions that are no last word: disputed, waiting for a second reviewer, or made on an extraction that has changed since.</param>
/// <param name="ClaimsWithoutText">Decided claims of articles that were imported without their text, and so cannot be extracted again.</param>
public sealed record DecisionCounts(int Articles, int Claims, int CompleteArticles, int BulkClaims, int UnsettledClaims, int ClaimsWithoutText)
{
    /// <summary>Decided claims that today's models no longer find.</summary>
    public int LostClaims { get; init; }

    /// <summary>Those that are right as a whole.</summary>
    public int RightClaims { get; init; }
}
