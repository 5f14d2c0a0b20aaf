using Extractor.Claims.Ranking;

namespace Extractor.Training.Claims;

/// <summary>
/// Trains the weights of a slot that is chosen for all claims of an article together: a conditional random field along the claims, by AdaGrad on the
/// log-likelihood of what the annotation allows, with a penalty on the squares of the weights.
/// </summary>
internal sealed class ChainRankerTrainer
{
    private readonly FeatureWeights _weights;
    private readonly float[] _pairs = new float[PairFeatures.Codes];

    private ChainRankerTrainer(FeatureWeights weights) => _weights = weights;

    /// <summary>The weights that are not zero.</summary>
    public static List<KeyValuePair<uint, float>> Weights(IReadOnlyList<ChainExample> chains, int seed, int passes)
    {
        chains = [.. chains.Where(c => c.Steps.Count > 0)];
        FeatureWeights weights = new(chains.SelectMany(c => c.Steps.SelectMany(s => s.Candidates).SelectMany(k => k.Features.Hashes.ToArray().Select(f => (f, c.Article)))));
        weights.Know(PairHashes());
        ChainRankerTrainer trainer = new(weights);
        Random random = new(seed);
        int[] order = [.. Enumerable.Range(0, chains.Count)];
        for (int pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            foreach (int i in order)
            {
                trainer.Learn(chains[i]);
            }
        }

        return weights.Learned();
    }

    private static IEnumerable<uint> PairHashes()
    {
        uint[] features = new uint[PairFeatures.Count];
        for (int code = 0; code < PairFeatures.Codes; code++)
        {
            PairFeatures.Fill(code, features);
            foreach (uint feature in features)
            {
                yield return feature;
            }
        }
    }

    private void Learn(ChainExample chain)
    {
        Span<uint> features = stackalloc uint[PairFeatures.Count];
        for (int code = 0; code < _pairs.Length; code++)
        {
            PairFeatures.Fill(code, features);
            _pairs[code] = (float)_weights.Score(features, chain.IsForeign);
        }

        double[][] scores = [.. chain.Steps.Select(s => s.Candidates.Select(c => _weights.Score(c.Features.Hashes, chain.IsForeign)).ToArray())];
        double[] expected = new double[_pairs.Length];
        double[] observed = new double[_pairs.Length];
        double[][] free = chain.Lattice.Marginals(scores, _pairs, null, expected);
        double[][] right = chain.Lattice.Marginals(scores, _pairs, chain.Allowed, observed);
        for (int i = 0; i < chain.Steps.Count; i++)
        {
            for (int k = 0; k < free[i].Length; k++)
            {
                _weights.Step(chain.Steps[i].Candidates[k].Features.Hashes, right[i][k] - free[i][k], chain.IsForeign);
            }
        }

        for (int code = 0; code < _pairs.Length; code++)
        {
            PairFeatures.Fill(code, features);
            _weights.Step(features, observed[code] - expected[code], chain.IsForeign);
        }
    }
}
