using Extractor.Claims;

namespace Extractor.Confidence;

/// <summary>The door of the Confidence stage.</summary>
public sealed class ConfidenceEstimator
{
    public ScoredArticle Estimate(ClaimArticle claims) => new(claims, []);
}
