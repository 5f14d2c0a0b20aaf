using Extractor.Syntax.Tagging;
using Extractor.Training.Treebanks;

namespace Extractor.Training.Syntax;

/// <summary>
/// Trains the tagger: an averaged perceptron (Collins 2002) over the hashed features of <c>TagFeatures</c>, reading each sentence with its own
/// predictions as the tags before. The same sentences and seed give the same weights.
/// </summary>
internal sealed class TaggerTrainer
{
    private const float Scale = 32;

    private readonly TagClasses _classes;
    private readonly Dictionary<uint, int> _rows = [];
    private readonly List<float[]> _weights = [];
    private readonly List<float[]> _totals = [];
    private readonly List<int[]> _stamps = [];
    private int _time;

    public TaggerTrainer(IEnumerable<TreebankWord[]> sentences)
    {
        _classes = new TagClasses([.. sentences.SelectMany(s => s).GroupBy(w => (w.Xpos, w.Upos)).OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key.Xpos, StringComparer.Ordinal).ThenBy(g => g.Key.Upos).Where(g => g.Count() >= 3).Select(g => g.Key).Take(255)]);
    }

    public TagClasses Classes => _classes;

    /// <summary>Goes through the sentences once in an order drawn from the random numbers; returns the share of words tagged right.</summary>
    public double Pass(IReadOnlyList<TreebankWord[]> sentences, Random random)
    {
        int[] order = [.. Enumerable.Range(0, sentences.Count)];
        random.Shuffle(order);
        int right = 0;
        int words = 0;
        foreach (int index in order)
        {
            right += Learn(sentences[index]);
            words += sentences[index].Length;
        }

        return right / (double)words;
    }

    /// <summary>The averaged weights, rounded to sixteen bits, without those that say next to nothing.</summary>
    public SortedDictionary<uint, List<(byte Class, short Weight)>> Averaged()
    {
        SortedDictionary<uint, List<(byte, short)>> result = [];
        foreach ((uint key, int row) in _rows)
        {
            List<(byte, short)> entries = [];
            for (int c = 0; c < _classes.Count; c++)
            {
                float total = _totals[row][c] + ((_time - _stamps[row][c]) * _weights[row][c]);
                int weight = (int)MathF.Round(total / _time * Scale);
                if (Math.Abs(weight) >= 2)
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

    private int Learn(TreebankWord[] sentence)
    {
        WordShape[] words = [WordShape.Edge, WordShape.Edge, .. sentence.Select(w => WordShape.Of(w.Form)), WordShape.Edge, WordShape.Edge];
        uint[] features = new uint[TagFeatures.Count];
        int[] rows = new int[TagFeatures.Count];
        float[] scores = new float[_classes.Count];
        int right = 0;
        int tag1 = -1;
        int tag2 = -1;
        for (int i = 0; i < sentence.Length; i++)
        {
            TagFeatures.Fill(words, i + 2, tag1, tag2, features);
            int gold = _classes.IndexOf(sentence[i].Xpos, sentence[i].Upos);
            int guess = Guess(features, rows, scores);
            _time++;
            if (gold >= 0 && guess != gold)
            {
                Update(features, rows, gold, guess);
            }

            right += guess == gold ? 1 : 0;
            tag2 = tag1;
            tag1 = guess;
        }

        return right;
    }

    private int Guess(uint[] features, int[] rows, float[] scores)
    {
        Array.Clear(scores);
        for (int f = 0; f < features.Length; f++)
        {
            rows[f] = _rows.TryGetValue(features[f], out int row) ? row : -1;
            if (rows[f] >= 0)
            {
                System.Numerics.Tensors.TensorPrimitives.Add(scores, _weights[rows[f]], scores);
            }
        }

        return System.Numerics.Tensors.TensorPrimitives.IndexOfMax<float>(scores);
    }

    private void Update(uint[] features, int[] rows, int gold, int guess)
    {
        for (int f = 0; f < features.Length; f++)
        {
            int row = rows[f];
            if (row < 0)
            {
                row = _weights.Count;
                _rows[features[f]] = row;
                _weights.Add(new float[_classes.Count]);
                _totals.Add(new float[_classes.Count]);
                _stamps.Add(new int[_classes.Count]);
            }

            Move(row, gold, 1);
            Move(row, guess, -1);
        }
    }

    private void Move(int row, int tagClass, float by)
    {
        _totals[row][tagClass] += (_time - _stamps[row][tagClass]) * _weights[row][tagClass];
        _stamps[row][tagClass] = _time;
        _weights[row][tagClass] += by;
    }
}
