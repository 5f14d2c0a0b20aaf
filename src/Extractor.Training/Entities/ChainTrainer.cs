using System.Numerics.Tensors;
using Extractor.Entities.Tagging;

namespace Extractor.Training.Entities;

/// <summary>A chain to learn from: for each token its features by number, and the labels that its annotation allows.</summary>
internal sealed record TrainingChain(int[][] Features, ushort[] Allowed);

/// <summary>
/// Trains a linear-chain conditional random field by stochastic gradient ascent with a step of its own for each weight (Duchi, Hazan and Singer 2011).
/// Where the annotation leaves a token open, the likelihood sums over what it allows. Single-threaded, so the same order gives the same weights.
/// </summary>
internal sealed class ChainTrainer
{
    private const int Lanes = ChainWeights.Lanes;
    private const float Rate = 0.1f;
    private const float Decay = 2e-5f;
    private const float Dropped = 0.4f;
    private const float Never = -1e4f;

    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _transitions = new float[Lanes * Lanes];
    private readonly float[] _transitionSquares = new float[Lanes * Lanes];
    private readonly float[] _gains = new float[Lanes * Lanes];
    private float[] _scores = [];
    private float[] _forward = [];
    private float[] _backward = [];
    private float[] _slopes = [];

    public ChainTrainer(int features)
    {
        _weights = new float[features * Lanes];
        _squares = new float[features * Lanes];
        for (int i = 0; i < _transitions.Length; i++)
        {
            _transitions[i] = NameLabels.MayFollow(i / Lanes, i % Lanes) ? 0 : Never;
        }
    }

    /// <summary>The weights: sixteen lanes a feature.</summary>
    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>The weights of pairs of labels.</summary>
    public ReadOnlySpan<float> Transitions => _transitions;

    /// <summary>Goes through the chains once in a drawn order; returns the mean log-likelihood of a token.</summary>
    public double Pass(IReadOnlyList<TrainingChain> chains, Random random)
    {
        int[] order = [.. Enumerable.Range(0, chains.Count)];
        random.Shuffle(order);
        double sum = 0;
        long tokens = 0;
        foreach (int index in order)
        {
            sum += Learn(Thinned(chains[index], random));
            tokens += chains[index].Allowed.Length;
        }

        return sum / tokens;
    }

    // Half of the features is left out of each look, so that no weight relies on another; the sums grow back by what is missing.
    private static TrainingChain Thinned(TrainingChain chain, Random random)
    {
        int[][] features = new int[chain.Features.Length][];
        Span<int> kept = stackalloc int[NameFeatures.Most * 2];
        for (int i = 0; i < features.Length; i++)
        {
            int count = 0;
            foreach (int feature in chain.Features[i])
            {
                if (random.NextSingle() >= Dropped)
                {
                    kept[count++] = feature;
                }
            }

            features[i] = kept[..count].ToArray();
        }

        return chain with { Features = features };
    }

    private double Learn(TrainingChain chain)
    {
        int n = chain.Allowed.Length;
        Reserve(n);
        Score(chain);
        Array.Clear(_gains);
        Array.Clear(_slopes, 0, n * Lanes);
        double constrained = Accumulate(chain.Allowed, n, 1);
        if (double.IsNegativeInfinity(constrained))
        {
            return 0;
        }

        double free = Accumulate(null, n, -1);
        Update(chain);
        return constrained - free;
    }

    private void Reserve(int tokens)
    {
        if (_scores.Length < tokens * Lanes)
        {
            int size = tokens * 2 * Lanes;
            (_scores, _forward, _backward, _slopes) = (new float[size], new float[size], new float[size], new float[size]);
        }
    }

    private void Score(TrainingChain chain)
    {
        for (int i = 0; i < chain.Features.Length; i++)
        {
            Span<float> row = _scores.AsSpan(i * Lanes, Lanes);
            row.Clear();
            foreach (int feature in chain.Features[i])
            {
                TensorPrimitives.Add(row, _weights.AsSpan(feature * Lanes, Lanes), row);
            }

            TensorPrimitives.Multiply(row, 1 / (1 - Dropped), row);
            row[NameLabels.Count..].Fill(Never);
        }
    }

    // Forward and backward sums in the linear domain, each row scaled to add up to one; the scale is the likelihood.
    private double Accumulate(ushort[]? allowed, int n, float sign)
    {
        Span<float> links = stackalloc float[Lanes * Lanes];
        Span<float> emissions = stackalloc float[Lanes];
        TensorPrimitives.Exp(_transitions, links);
        double log = Forward(allowed, n, links, emissions);
        if (double.IsNegativeInfinity(log))
        {
            return log;
        }

        Span<float> after = stackalloc float[Lanes];
        Span<float> back = stackalloc float[Lanes];
        back.Fill(1);
        for (int i = n - 1; i >= 0; i--)
        {
            Span<float> forward = _forward.AsSpan(i * Lanes, Lanes);
            float total = TensorPrimitives.Dot(forward, back);
            TensorPrimitives.Multiply(forward, back, after);
            TensorPrimitives.MultiplyAdd(after, sign / total, _slopes.AsSpan(i * Lanes, Lanes), _slopes.AsSpan(i * Lanes, Lanes));
            Emissions(i, allowed, emissions);
            TensorPrimitives.Multiply(emissions, back, after);
            Link(i, links, after, sign, back);
        }

        return log;
    }

    private double Forward(ushort[]? allowed, int n, ReadOnlySpan<float> links, Span<float> emissions)
    {
        double log = 0;
        for (int i = 0; i < n; i++)
        {
            Span<float> to = _forward.AsSpan(i * Lanes, Lanes);
            if (i == 0)
            {
                links[..Lanes].CopyTo(to);
            }
            else
            {
                to.Clear();
                for (int before = 0; before < NameLabels.Count; before++)
                {
                    TensorPrimitives.MultiplyAdd(links.Slice(before * Lanes, Lanes), _forward[((i - 1) * Lanes) + before], to, to);
                }
            }

            log += Emissions(i, allowed, emissions);
            TensorPrimitives.Multiply(to, emissions, to);
            float sum = TensorPrimitives.Sum<float>(to);
            if (sum < 1e-30f)
            {
                return double.NegativeInfinity;
            }

            log += Math.Log(sum);
            TensorPrimitives.Multiply(to, 1 / sum, to);
        }

        return log;
    }

    // Adds the expected links into token i and leaves the backward sums of the token before it, scaled.
    private void Link(int i, ReadOnlySpan<float> links, ReadOnlySpan<float> after, float sign, Span<float> back)
    {
        Span<float> row = stackalloc float[Lanes];
        float total = 0;
        for (int before = 0; before < NameLabels.Count; before++)
        {
            back[before] = TensorPrimitives.Dot(links.Slice(before * Lanes, Lanes), after);
            total += back[before] * (i == 0 ? before == 0 ? 1 : 0 : _forward[((i - 1) * Lanes) + before]);
        }

        back[NameLabels.Count..].Clear();
        for (int before = 0; before < (i == 0 ? 1 : NameLabels.Count); before++)
        {
            float weight = (i == 0 ? 1 : _forward[((i - 1) * Lanes) + before]) * sign / Math.Max(total, 1e-37f);
            TensorPrimitives.Multiply(links.Slice(before * Lanes, Lanes), after, row);
            Span<float> gains = _gains.AsSpan(before * Lanes, Lanes);
            TensorPrimitives.MultiplyAdd(row, weight, gains, gains);
        }

        float largest = Math.Max(TensorPrimitives.Max<float>(back), 1e-37f);
        TensorPrimitives.Multiply(back, 1 / largest, back);
    }

    private double Emissions(int i, ushort[]? allowed, Span<float> emissions)
    {
        ReadOnlySpan<float> row = _scores.AsSpan(i * Lanes, Lanes);
        float largest = TensorPrimitives.Max<float>(row[..NameLabels.Count]);
        TensorPrimitives.Subtract(row, largest, emissions);
        TensorPrimitives.Exp(emissions, emissions);
        for (int label = 0; label < Lanes; label++)
        {
            if (label >= NameLabels.Count || (allowed is not null && (allowed[i] & (1 << label)) == 0))
            {
                emissions[label] = 0;
            }
        }

        return largest;
    }

    private void Update(TrainingChain chain)
    {
        for (int i = 0; i < _gains.Length; i++)
        {
            if (_gains[i] != 0 && _transitions[i] > Never)
            {
                _transitionSquares[i] += _gains[i] * _gains[i];
                _transitions[i] += Rate * _gains[i] / (1e-3f + MathF.Sqrt(_transitionSquares[i]));
            }
        }

        for (int i = 0; i < chain.Features.Length; i++)
        {
            ReadOnlySpan<float> slope = _slopes.AsSpan(i * Lanes, Lanes);
            if (TensorPrimitives.MaxMagnitude(slope) is < 1e-3f and > -1e-3f)
            {
                continue;
            }

            foreach (int feature in chain.Features[i])
            {
                Step(feature * Lanes, slope);
            }
        }
    }

    private void Step(int at, ReadOnlySpan<float> slope)
    {
        System.Numerics.Vector<float> rate = new(Rate);
        System.Numerics.Vector<float> floor = new(1e-2f);
        System.Numerics.Vector<float> keep = new(1 - Decay);
        for (int lane = 0; lane < Lanes; lane += System.Numerics.Vector<float>.Count)
        {
            Span<float> weights = _weights.AsSpan(at + lane);
            Span<float> squares = _squares.AsSpan(at + lane);
            System.Numerics.Vector<float> gain = new(slope[lane..]);
            System.Numerics.Vector<float> square = new System.Numerics.Vector<float>(squares) + (gain * gain);
            square.CopyTo(squares);
            ((new System.Numerics.Vector<float>(weights) * keep) + (rate * gain / (floor + System.Numerics.Vector.SquareRoot(square)))).CopyTo(weights);
        }
    }
}
