namespace Extractor.Training.Claims;

/// <summary>
/// Weights of hashed features while they are learned: each has a step of its own (Duchi, Hazan and Singer 2011) and is drawn back to nothing. Examples of a
/// foreign kind of text double each feature by one of their own, which takes up what is told otherwise there and is not kept (Daumé 2007).
/// </summary>
internal sealed class FeatureWeights
{
    private const double Rate = 0.15;
    private const double Penalty = 0.3;
    private const int LeastArticles = 2;

    private readonly Dictionary<uint, int> _index = [];
    private readonly List<double> _weights = [];
    private readonly List<double> _squares = [];
    private readonly HashSet<uint> _private = [];

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

            if (_private.Add(Private(feature)) && _index.TryAdd(Private(feature), _weights.Count))
            {
                _weights.Add(0);
                _squares.Add(0);
            }
        }
    }

    /// <summary>The sum of the weights of features; unknown ones weigh nothing.</summary>
    public double Score(IEnumerable<uint> features, bool foreign) => features.Sum(f => Of(f) + (foreign ? Of(Private(f)) : 0));

    /// <summary>The same for a span.</summary>
    public double Score(ReadOnlySpan<uint> features, bool foreign)
    {
        double sum = 0;
        foreach (uint feature in features)
        {
            sum += Of(feature) + (foreign ? Of(Private(feature)) : 0);
        }

        return sum;
    }

    /// <summary>Moves the weights of features that hold along the gradient of the log-likelihood.</summary>
    public void Step(IReadOnlyList<uint> features, double gradient, bool foreign)
    {
        for (int i = 0; i < features.Count && Matters(gradient); i++)
        {
            Step(features[i], gradient, foreign);
        }
    }

    /// <summary>The same for a span.</summary>
    public void Step(ReadOnlySpan<uint> features, double gradient, bool foreign)
    {
        for (int i = 0; i < features.Length && Matters(gradient); i++)
        {
            Step(features[i], gradient, foreign);
        }
    }

    /// <summary>The weights that are not zero, without those of foreign text alone.</summary>
    public List<KeyValuePair<uint, float>> Learned() => [.. _index.Where(f => !_private.Contains(f.Key)).Select(f => KeyValuePair.Create(f.Key, (float)_weights[f.Value])).Where(w => Math.Abs(w.Value) > 1e-3f)];

    private static bool Matters(double gradient) => Math.Abs(gradient) >= 1e-6;

    private static uint Private(uint feature) => System.Numerics.BitOperations.RotateLeft(feature, 13) ^ 0x9E3779B1;

    private double Of(uint feature) => _index.TryGetValue(feature, out int index) ? _weights[index] : 0;

    private void Step(uint feature, double gradient, bool foreign)
    {
        Step(feature, gradient);
        if (foreign)
        {
            Step(Private(feature), gradient);
        }
    }

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
