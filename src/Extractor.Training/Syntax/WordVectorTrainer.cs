using System.Globalization;
using Extractor.Training.Networks;

namespace Extractor.Training.Syntax;

/// <summary>
/// Learns the embeddings from plain text before the network does: the vector of each word, summed from its form and its looks, foretells its neighbours,
/// each place with weights of its own (skip-gram with negative sampling, Mikolov et al. 2013; sums of parts, Bojanowski et al. 2017; places apart, Ling et
/// al. 2015). The same text and seed give the same embeddings.
/// </summary>
internal sealed class WordVectorTrainer
{
    private const int Negatives = 5;
    private const float Rate = 0.05f;
    private const double Common = 1e-3;

    // How large the vectors are in the end: what the network begins with elsewhere.
    private const float Spread = 0.35f;

    private static readonly int[] Offsets = [-2, -1, 1, 2];

    private readonly Parameter[] _embeddings;
    private readonly int _width;
    private readonly int[] _counts;
    private readonly double _all;
    private readonly int[] _draw;
    private readonly float[][] _places;
    private readonly float[] _vector;
    private readonly float[] _gradient;
    private readonly Random _random;

    /// <param name="embeddings">The tables that learn.</param>
    /// <param name="counts">How often each known word stands in the text.</param>
    /// <param name="seed">Seed of the order and of the words drawn.</param>
    public WordVectorTrainer(Parameter[] embeddings, int[] counts, int seed)
    {
        _embeddings = embeddings;
        _width = embeddings[0].Columns;
        _counts = counts;
        _all = counts.Sum(c => (double)c);
        _draw = DrawTable(counts);
        _places = [.. Offsets.Select(_ => new float[counts.Length * _width])];
        _vector = new float[_width];
        _gradient = new float[_width];
        _random = new Random(seed);
    }

    /// <summary>Reads the sentences several times.</summary>
    /// <param name="sentences">For each word of each sentence its rows in the tables.</param>
    /// <param name="passes">How often.</param>
    /// <param name="log">Receives the loss.</param>
    public void Train(int[][][] sentences, int passes, TextWriter log)
    {
        long total = sentences.Sum(s => (long)s.Length) * passes;
        long done = 0;
        for (int pass = 1; pass <= passes; pass++)
        {
            int[] order = [.. Enumerable.Range(0, sentences.Length)];
            _random.Shuffle(order);
            (double Loss, long Count) sum = default;
            foreach (int index in order)
            {
                Learn(sentences[index], Rate * (1 - (done / (float)total)), ref sum);
                done += sentences[index].Length;
            }

            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"word vectors, pass {pass} of {passes}: loss {sum.Loss / sum.Count:F4}"));
        }

        Rescale(sentences);
    }

    private static int[] DrawTable(int[] counts)
    {
        int[] table = new int[1 << 20];
        double sum = counts.Sum(c => Math.Pow(c, 0.75));
        double reached = 0;
        int at = 0;
        for (int word = 1; word < counts.Length; word++)
        {
            reached += Math.Pow(counts[word], 0.75) / sum;
            for (; at < table.Length && at < reached * table.Length; at++)
            {
                table[at] = word;
            }
        }

        return table;
    }

    private void Learn(int[][] sentence, float rate, ref (double Loss, long Count) sum)
    {
        for (int i = 0; i < sentence.Length; i++)
        {
            // Now and then the form is left out, so that the looks learn to do without it.
            int first = _random.Next(5) == 0 ? 1 : 0;
            Sum(sentence[i], first);
            Array.Clear(_gradient);
            for (int place = 0; place < Offsets.Length; place++)
            {
                int at = i + Offsets[place];
                if (at >= 0 && at < sentence.Length && sentence[at][0] > 0 && Keeps(sentence[at][0]))
                {
                    Foretell(_places[place], sentence[at][0], rate, ref sum);
                }
            }

            for (int table = first; table < _embeddings.Length; table++)
            {
                VectorMath.Add(_gradient, _embeddings[table].Row(sentence[i][table]));
            }
        }
    }

    private void Sum(int[] rows, int first)
    {
        Array.Clear(_vector);
        for (int table = first; table < _embeddings.Length; table++)
        {
            VectorMath.Add(_embeddings[table].Row(rows[table]), _vector);
        }
    }

    // The commonest words say little; most of their places are passed over.
    private bool Keeps(int word)
    {
        double share = _counts[word] / _all;
        return share <= Common || _random.NextDouble() < Math.Sqrt(Common / share);
    }

    private void Foretell(float[] place, int word, float rate, ref (double Loss, long Count) sum)
    {
        for (int k = 0; k <= Negatives; k++)
        {
            int other = k == 0 ? word : _draw[_random.Next(_draw.Length)];
            if (k > 0 && other == word)
            {
                continue;
            }

            Span<float> target = place.AsSpan(other * _width, _width);
            float probability = 1 / (1 + MathF.Exp(-VectorMath.Dot(_vector, target)));
            float step = rate * ((k == 0 ? 1 : 0) - probability);
            VectorMath.AddScaled(step, target, _gradient);
            VectorMath.AddScaled(step, _vector, target);
            if (k == 0)
            {
                sum = (sum.Loss - Math.Log(probability + 1e-9), sum.Count + 1);
            }
        }
    }

    private void Rescale(int[][][] sentences)
    {
        double squares = 0;
        long count = 0;
        foreach (int[] rows in sentences.Take(2000).SelectMany(s => s))
        {
            Sum(rows, 0);
            squares += VectorMath.Dot(_vector, _vector);
            count += _width;
        }

        float factor = Spread / (float)Math.Sqrt(squares / count);
        foreach (Parameter table in _embeddings)
        {
            System.Numerics.Tensors.TensorPrimitives.Multiply(table.Weights, factor, table.Weights);
        }
    }
}
