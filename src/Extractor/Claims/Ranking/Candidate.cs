using Extractor.Articles;

namespace Extractor.Claims.Ranking;

/// <summary>Something that may fill a slot of a claim.</summary>
/// <param name="Span">Its place in the text; empty for the candidate that leaves the slot empty.</param>
/// <param name="Lemma">The lemma that it gives an event; null for items.</param>
/// <param name="Evidence">How surely it fills the slot if it is taken.</param>
/// <param name="Features">What speaks for and against it.</param>
internal sealed record Candidate(TextSpan Span, string? Lemma, Evidence Evidence, FeatureSet Features)
{
    /// <summary>True for the candidate that leaves the slot empty.</summary>
    public bool IsNone => Span.Length == 0;

    /// <summary>The candidate with the highest score; the first of equals.</summary>
    public static Candidate Best(IReadOnlyList<Candidate> candidates, RankerWeights weights)
    {
        Candidate best = candidates[0];
        float top = float.NegativeInfinity;
        foreach (Candidate candidate in candidates)
        {
            float score = weights.Score(candidate.Features);
            if (score > top)
            {
                (best, top) = (candidate, score);
            }
        }

        return best;
    }
}
