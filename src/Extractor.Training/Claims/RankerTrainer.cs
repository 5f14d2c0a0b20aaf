using Extractor.Claims.Ranking;

namespace Extractor.Training.Claims;

/// <summary>
/// Trains the weights of a ranker: a log-linear model over the candidates of each slot, by AdaGrad on the log-likelihood of the right ones together,
/// with a penalty on the squares of the weights.
/// </summary>
internal sealed class RankerTrainer
{
    private const double Rate = 0.15;
    private const double Penalty = 0.03;
    private const int LeastArticles = 2;

    private readonly Dictionary<uint, int> _index = [];
    private readonly double[] _weights;
    private readonly double[] _squares;

    // What only one article has says more of that article than of the language.
    private RankerTrainer(IReadOnlyList<RankingExample> examples)
    {
        IEnumerable<(uint Feature, int Article)> seen = examples.SelectMany(e => e.Candidates.SelectMany(c => c.Features.Hashes.Select(f => (f, e.Article)))).Distinct();
        foreach (IGrouping<uint, (uint Feature, int Article)> feature in seen.GroupBy(s => s.Feature).Where(g => g.Count() >= LeastArticles))
        {
            _index.Add(feature.Key, _index.Count);
        }

        _weights = new double[_index.Count];
        _squares = new double[_index.Count];
    }

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

        return [.. trainer._index.Select(f => KeyValuePair.Create(f.Key, (float)trainer._weights[f.Value])).Where(w => Math.Abs(w.Value) > 1e-3f)];
    }

    private void Learn(RankingExample example)
    {
        double[] all = new double[example.Candidates.Count];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = Score(example.Candidates[i].Features);
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
            Step(example.Candidates[i].Features, observed - expected);
        }
    }

    private double Score(FeatureSet features)
    {
        double sum = 0;
        foreach (uint feature in features.Hashes)
        {
            sum += _index.TryGetValue(feature, out int index) ? _weights[index] : 0;
        }

        return sum;
    }

    private void Step(FeatureSet features, double gradient)
    {
        if (Math.Abs(gradient) < 1e-6)
        {
            return;
        }

        foreach (uint feature in features.Hashes)
        {
            if (!_index.TryGetValue(feature, out int index))
            {
                continue;
            }

            double slope = gradient - (Penalty * _weights[index]);
            _squares[index] += slope * slope;
            _weights[index] += Rate * slope / Math.Sqrt(_squares[index] + 1e-3);
        }
    }
}
