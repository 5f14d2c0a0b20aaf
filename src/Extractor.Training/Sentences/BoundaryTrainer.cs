using System.Buffers.Binary;
using Extractor.Sentences.Boundaries;

namespace Extractor.Training.Sentences;

/// <summary>An averaged perceptron with a margin over the gaps of a treebank.</summary>
internal sealed class BoundaryTrainer
{
    // Gaps without a mark that part nothing are learned with a wider margin, so that such a cut is made only when sure: in news, which has its full stops,
    // a false cut costs a claim.
    private const int Margin = 4;
    private const int MarginWithoutMark = 8;
    private const double Scale = 128;

    private readonly List<uint[]> _features = [];
    private readonly List<(bool Parts, bool Marked)> _gold = [];
    private readonly int[] _weights = new int[1 << BoundaryModel.Bits];
    private readonly long[] _sums = new long[1 << BoundaryModel.Bits];
    private long _step = 1;

    /// <summary>How many gaps were added.</summary>
    public int Count => _gold.Count;

    /// <summary>Adds a gap.</summary>
    /// <param name="features">Its features.</param>
    /// <param name="parts">Whether it parts sentences.</param>
    /// <param name="marked">Whether a mark stands before it.</param>
    public void Add(ReadOnlySpan<uint> features, bool parts, bool marked)
    {
        _features.Add(features.ToArray());
        _gold.Add((parts, marked));
    }

    /// <summary>Reads all gaps once, in an order drawn from <paramref name="random"/>.</summary>
    /// <returns>The share that was right before it was learned from.</returns>
    public double Pass(Random random)
    {
        int[] order = [.. Enumerable.Range(0, Count)];
        random.Shuffle(order);
        int right = 0;
        foreach (int i in order)
        {
            int sum = 0;
            foreach (uint feature in _features[i])
            {
                sum += _weights[BoundaryModel.Index(feature)];
            }

            (bool parts, bool marked) = _gold[i];
            right += sum > 0 == parts ? 1 : 0;
            int margin = !parts && !marked ? MarginWithoutMark : Margin;
            if ((parts ? sum : -sum) <= margin)
            {
                Learn(_features[i], parts ? 1 : -1);
            }

            _step++;
        }

        return (double)right / Math.Max(1, Count);
    }

    /// <summary>The averaged weights as the model stores them.</summary>
    public byte[] Averaged()
    {
        byte[] content = new byte[_weights.Length * sizeof(short)];
        for (int i = 0; i < _weights.Length; i++)
        {
            double average = _weights[i] - ((double)_sums[i] / _step);
            short value = (short)Math.Clamp(Math.Round(average * Scale), short.MinValue, short.MaxValue);
            BinaryPrimitives.WriteInt16LittleEndian(content.AsSpan(i * sizeof(short)), value);
        }

        return content;
    }

    private void Learn(uint[] features, int step)
    {
        foreach (uint feature in features)
        {
            int index = BoundaryModel.Index(feature);
            _weights[index] += step;
            _sums[index] += step * _step;
        }
    }
}
