using Extractor.Claims;
using Extractor.Models;

namespace Extractor.Confidence;

/// <summary>
/// The door of the Confidence stage: estimates by logistic regression, from what every stage before says of a claim, how probable it is that a reviewer
/// accepts the claim and each of its slots. Fitted on annotated articles that the linkers had not seen. Thread-safe.
/// </summary>
public sealed class ConfidenceEstimator
{
    private readonly ConfidenceWeights _weights;

    /// <summary>Reads the estimator from its model.</summary>
    /// <exception cref="ModelException">The model is missing or damaged.</exception>
    public ConfidenceEstimator(ModelSet models)
        : this(ConfidenceWeights.Read((models ?? throw new ArgumentNullException(nameof(models))).Content(ModelSet.Confidence)))
    {
    }

    internal ConfidenceEstimator(ConfidenceWeights weights) => _weights = weights;

    /// <summary>Estimates how sure every claim and slot is.</summary>
    public ScoredArticle Estimate(ClaimArticle claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ClaimConfidence[] confidences = new ClaimConfidence[claims.Claims.Length];
        ConfidenceFeatures article = new(claims);
        float[] features = new float[ConfidenceFeatures.Count];
        for (int i = 0; i < confidences.Length; i++)
        {
            article.Fill(i, features);
            confidences[i] = Estimate(claims.Claims[i], features);
        }

        return new ScoredArticle(claims, [.. confidences]);
    }

    private ClaimConfidence Estimate(Claim claim, float[] features)
    {
        double? Slot(object? slot, ConfidenceTarget target) => slot is null ? null : _weights.Probability(target, features);
        return new ClaimConfidence(
            _weights.Probability(ConfidenceTarget.Whole, features),
            Slot(claim.Item, ConfidenceTarget.Item),
            Slot(claim.Event, ConfidenceTarget.Event),
            Slot(claim.Place, ConfidenceTarget.Place),
            Slot(claim.Time, ConfidenceTarget.Time),
            Slot(claim.Source, ConfidenceTarget.Source))
        {
            Reasons = _weights.Reasons(features),
        };
    }
}
