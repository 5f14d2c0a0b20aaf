using Extractor.Claims.Ranking;

namespace Extractor.Training.Claims;

/// <summary>
/// Trains the weights of a ranker: a log-linear model over the candidates of each slot, by AdaGrad on the log-likelihood of the right ones together,
/// with a penalty on the squares of the weights.
/// </summary>
internal sealed class RankerTrainer
{
    private readonly FeatureWeights _weights;

    private RankerTrainer(IReadOnlyList<RankingExample> examples) =>
        _weights = new FeatureWeights(examples.SelectMany(e => e.Candidates.SelectMany(c => c.Features.Hashes.ToArray().Select(f => (f, e.Article)))));

    /// <summary>Trains on examples, in an order drawn from a seed.</summary>
    public static RankerWeights Train(IReadOnlyList<RankingExample> examples, int seed, int passes) => new(Weights(examples, seed, passes));

    /// <summary>The weights that are not zero.</summary>
    public static List<KeyValuePair<uint, float>> Weights(IReadOnlyList<RankingExample> examples, int seed, int passes)
    {
        examples = [.. examples.Where(e => e.Teaches)];
        RankerTrainer trainer = new(examples);
        Random random = new(seed);
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        for (int pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            foreach (int i in order)
            {
                trainer.Learn(examples[i]);
            }
        }

        return trainer._weights.Learned();
    }

    private void Learn(RankingExample example)
    {
        double[] all = new double[example.Candidates.Count];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = _weights.Score(example.Candidates[i].Features.Hashes, example.IsForeign);
        }

        double top = all.Max();
        double sum = 0;
        double right = 0;
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = Math.Exp(all[i] - top);
            sum += all[i];
            right += example.Gold[i] ? all[i] : 0;
        }

        for (int i = 0; i < all.Length; i++)
        {
            double expected = all[i] / sum;
            double observed = example.Gold[i] ? all[i] / Math.Max(right, 1e-300) : 0;
            _weights.Step(example.Candidates[i].Features.Hashes, observed - expected, example.IsForeign);
        }
    }
}
