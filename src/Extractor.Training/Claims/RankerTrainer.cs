using Extractor.Claims.Ranking;

namespace Extractor.Training.Claims;

/// <summary>
/// Trains the weights of a ranker: a log-linear model over the candidates of each slot, by AdaGrad on the log-likelihood of the right ones together,
/// with a penalty on the squares of the weights.
/// </summary>
internal sealed class RankerTrainer
{
    private const double Rate = 0.15;
    private const double Penalty = 0.0015;

    private readonly Dictionary<uint, int> _index = [];
    private readonly List<double> _weights = [];
    private readonly List<double> _squares = [];

    /// <summary>Trains on examples, in an order drawn from a seed.</summary>
    public static RankerWeights Train(IReadOnlyList<RankingExample> examples, int seed, int passes) => new(Weights(examples, seed, passes));

    /// <summary>The weights that are not zero.</summary>
    public static List<KeyValuePair<uint, float>> Weights(IReadOnlyList<RankingExample> examples, int seed, int passes)
    {
        RankerTrainer trainer = new();
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
            sum += _weights[Index(feature)];
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
            int index = Index(feature);
            double slope = gradient - (Penalty * _weights[index]);
            _squares[index] += slope * slope;
            _weights[index] += Rate * slope / Math.Sqrt(_squares[index] + 1e-3);
        }
    }

    private int Index(uint feature)
    {
        if (!_index.TryGetValue(feature, out int index))
        {
            index = _weights.Count;
            _index.Add(feature, index);
            _weights.Add(0);
            _squares.Add(0);
        }

        return index;
    }
}
