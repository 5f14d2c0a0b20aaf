using Extractor.Confidence;

namespace Extractor.Training.Confidence.Refitting;

/// <summary>What the claims of an article look like to the Confidence stage.</summary>
internal static class ClaimFeatures
{
    /// <summary>The features of every claim, in the order of the article's record.</summary>
    public static float[][] Of(ScoredArticle scored)
    {
        ConfidenceFeatures article = new(scored.Claims);
        float[][] features = new float[scored.Claims.Claims.Length][];
        for (int i = 0; i < features.Length; i++)
        {
            features[i] = new float[ConfidenceFeatures.Count];
            article.Fill(i, features[i]);
        }

        return features;
    }
}
