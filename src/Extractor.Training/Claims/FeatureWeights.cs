namespace Extractor.Training.Claims;

/// <summary>Weights of hashed features while they are learned: each has a step of its own (Duchi, Hazan and Singer 2011) and is drawn back to nothing.</summary>
internal sealed class FeatureWeights
{
    private const double Rate = 0.15;
    private const double Penalty = 0.3;
    private const int LeastArticles = 2;

    private readonly Dictionary<uint, int> _index = [];
    private readonly List<double> _weights = [];
    private readonly List<double> _squares = [];

    /// <param name="seen">Features, and the articles they were seen in: what only one article has says more of that article than of the language.</param>
    public FeatureWeights(IEnumerable<(uint Feature, int Article)> seen) =>
        Know(seen.Distinct().GroupBy(s => s.Feature).Where(g => g.Count() >= LeastArticles).Select(g => g.Key));

    /// <summary>Features that are learned wherever they are seen.</summary>
    public void Know(IEnumerable<uint> features)
    {
        foreach (uint feature in features)
        {
            if (_index.TryAdd(feature, _weights.Count))
            {
                _weights.Add(0);
                _squares.Add(0);
            }
        }
    }

    /// <summary>The sum of the weights of features; unknown ones weigh nothing.</summary>
    public double Score(IEnumerable<uint> features) => features.Sum(f => _index.TryGetValue(f, out int index) ? _weights[index] : 0);

    /// <summary>The same for a span.</summary>
    public double Score(ReadOnlySpan<uint> features)
    {
        double sum = 0;
        foreach (uint feature in features)
        {
            sum += _index.TryGetValue(feature, out int index) ? _weights[index] : 0;
        }

        return sum;
    }

    /// <summary>Moves the weights of features that hold along the gradient of the log-likelihood.</summary>
    public void Step(IReadOnlyList<uint> features, double gradient)
    {
        for (int i = 0; i < features.Count && Matters(gradient); i++)
        {
            Step(features[i], gradient);
        }
    }

    /// <summary>The same for a span.</summary>
    public void Step(ReadOnlySpan<uint> features, double gradient)
    {
        for (int i = 0; i < features.Length && Matters(gradient); i++)
        {
            Step(features[i], gradient);
        }
    }

    /// <summary>The weights that are not zero.</summary>
    public List<KeyValuePair<uint, float>> Learned() => [.. _index.Select(f => KeyValuePair.Create(f.Key, (float)_weights[f.Value])).Where(w => Math.Abs(w.Value) > 1e-3f)];

    private static bool Matters(double gradient) => Math.Abs(gradient) >= 1e-6;

    private void Step(uint feature, double gradient)
    {
        if (_index.TryGetValue(feature, out int index))
        {
            double slope = gradient - (Penalty * _weights[index]);
            _squares[index] += slope * slope;
            _weights[index] += Rate * slope / Math.Sqrt(_squares[index] + 1e-3);
        }
    }
}
