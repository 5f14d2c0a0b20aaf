using System.Collections.Immutable;

namespace Extractor.Confidence;

/// <summary>
/// Names what made a claim's confidence lower than that of most claims: each feature of <see cref="ConfidenceFeatures"/> belongs to a ground, and a ground counts
/// with what its features take from the log-odds beside their mean.
/// </summary>
internal static class ConfidenceReasons
{
    private const int Most = 3;

    // In log-odds: less is no ground to name.
    private const float Least = 0.15f;

    /// <summary>The codes of the grounds, the heaviest first; at most three.</summary>
    /// <param name="features">The claim's features.</param>
    /// <param name="weights">Their weights for the claim as a whole.</param>
    /// <param name="means">Their means over the claims that taught the weights.</param>
    public static ImmutableArray<string> Of(ReadOnlySpan<float> features, ReadOnlySpan<float> weights, ReadOnlySpan<float> means)
    {
        Dictionary<string, float> losses = new(StringComparer.Ordinal);
        for (int i = 1; i < ConfidenceFeatures.Count; i++)
        {
            string ground = ConfidenceFeatures.Ground(i);
            losses[ground] = losses.GetValueOrDefault(ground) + (weights[i] * (features[i] - means[i]));
        }

        return [.. losses.Where(l => l.Value <= -Least).OrderBy(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal).Take(Most).Select(l => l.Key)];
    }
}
