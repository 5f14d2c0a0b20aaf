using System.Numerics.Tensors;

namespace Extractor.Training.Syntax;

/// <summary>A multi-class averaged perceptron (Collins 2002) over hashed features, with a row of weights for each feature that was ever updated.</summary>
internal sealed class SparsePerceptron(int classes, int features)
{
    private const float Scale = 32;

    private readonly Dictionary<uint, int> _rows = [];
    private readonly List<float[]> _weights = [];
    private readonly List<float[]> _totals = [];
    private readonly List<int[]> _stamps = [];
    private readonly List<int> _updates = [];
    private readonly int[] _found = new int[features];
    private readonly float[] _scores = new float[classes];
    private int _time;

    /// <summary>The best class, and one step of time.</summary>
    public int Guess(ReadOnlySpan<uint> keys)
    {
        _time++;
        Array.Clear(_scores);
        for (int f = 0; f < keys.Length; f++)
        {
            _found[f] = _rows.TryGetValue(keys[f], out int row) ? row : -1;
            if (_found[f] >= 0)
            {
                TensorPrimitives.Add<float>(_scores, _weights[_found[f]], _scores);
            }
        }

        return TensorPrimitives.IndexOfMax<float>(_scores);
    }

    /// <summary>Corrects the last guess.</summary>
    public void Update(ReadOnlySpan<uint> keys, int gold, int guess)
    {
        for (int f = 0; f < keys.Length; f++)
        {
            int row = _found[f];
            if (row < 0 && !_rows.TryGetValue(keys[f], out row))
            {
                row = _weights.Count;
                _rows[keys[f]] = row;
                _weights.Add(new float[classes]);
                _totals.Add(new float[classes]);
                _stamps.Add(new int[classes]);
                _updates.Add(0);
            }

            _updates[row]++;

            Move(row, gold, 1);
            Move(row, guess, -1);
        }
    }

    /// <summary>The averaged weights, rounded to sixteen bits, without those that say next to nothing.</summary>
    /// <param name="least">The least weight kept, of 32 to the unit.</param>
    /// <param name="updates">A feature that was corrected less often is dropped: it remembers one sentence and says nothing of the language.</param>
    public SortedDictionary<uint, List<(byte Class, short Weight)>> Averaged(int least = 2, int updates = 1)
    {
        SortedDictionary<uint, List<(byte, short)>> result = [];
        foreach ((uint key, int row) in _rows.Where(r => _updates[r.Value] >= updates))
        {
            List<(byte, short)> entries = [];
            for (int c = 0; c < classes; c++)
            {
                float total = _totals[row][c] + ((_time - _stamps[row][c]) * _weights[row][c]);
                int weight = (int)MathF.Round(total / _time * Scale);
                if (Math.Abs(weight) >= least)
                {
                    entries.Add(((byte)c, (short)Math.Clamp(weight, short.MinValue, short.MaxValue)));
                }
            }

            if (entries.Count > 0)
            {
                result[key] = entries;
            }
        }

        return result;
    }

    private void Move(int row, int tagClass, float by)
    {
        _totals[row][tagClass] += (_time - _stamps[row][tagClass]) * _weights[row][tagClass];
        _stamps[row][tagClass] = _time;
        _weights[row][tagClass] += by;
    }
}
