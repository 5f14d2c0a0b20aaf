namespace Extractor.Claims.Ranking;

/// <summary>Chooses a slot of all claims of an article together, each time the candidate that is likeliest by itself. Immutable and thread-safe.</summary>
internal sealed class ChainRanker
{
    private readonly RankerWeights _weights;
    private readonly float[] _pairs;

    /// <param name="weights">The weights of the features of candidates and of pairs.</param>
    public ChainRanker(RankerWeights weights)
    {
        _weights = weights;
        _pairs = new float[PairFeatures.Codes];
        Span<uint> features = stackalloc uint[PairFeatures.Count];
        for (int code = 0; code < _pairs.Length; code++)
        {
            PairFeatures.Fill(code, features);
            foreach (uint feature in features)
            {
                _pairs[code] += weights.Of(feature);
            }
        }
    }

    /// <summary>The candidates chosen, each with its likelihood.</summary>
    public IReadOnlyList<Candidate> Choose(IReadOnlyList<SlotStep> steps)
    {
        if (steps.Count == 0)
        {
            return [];
        }

        double[][] scores = [.. steps.Select(step => step.Candidates.Select(c => (double)_weights.Score(c.Features)).ToArray())];
        double[][] marginals = new SlotLattice(steps).Marginals(scores, _pairs);
        return [.. steps.Select((step, i) => Likeliest(step.Candidates, marginals[i]))];
    }

    private static Candidate Likeliest(IReadOnlyList<Candidate> candidates, double[] likelihoods)
    {
        int best = 0;
        for (int k = 1; k < likelihoods.Length; k++)
        {
            best = likelihoods[k] > likelihoods[best] ? k : best;
        }

        return candidates[best] with { Likelihood = likelihoods[best] };
    }
}
