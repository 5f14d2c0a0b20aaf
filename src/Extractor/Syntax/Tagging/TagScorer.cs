using System.Numerics.Tensors;
using Extractor.Syntax.Network;

namespace Extractor.Syntax.Tagging;

/// <summary>Chooses the class of a word by its vector in context. Immutable, thread-safe.</summary>
internal sealed class TagScorer
{
    private readonly ShortMatrix _weights;
    private readonly int[] _bias;
    private readonly int _classes;

    private TagScorer(ShortMatrix weights, int[] bias, int classes)
    {
        _weights = weights;
        _bias = bias;
        _classes = classes;
    }

    /// <summary>How many sums a choice takes.</summary>
    public int Outputs => _bias.Length;

    /// <summary>Reads a scorer.</summary>
    public static TagScorer Read(BinaryReader reader, int width, int classes)
    {
        int outputs = (classes + ShortMatrix.OutputStep - 1) / ShortMatrix.OutputStep * ShortMatrix.OutputStep;
        return new TagScorer(new ShortMatrix(NetworkReader.Shorts(reader, width * outputs), width), NetworkReader.Ints(reader, outputs), classes);
    }

    /// <summary>Chooses the classes of the words of a sentence, four words at a time.</summary>
    /// <param name="vectors">Their vectors, with room for four more.</param>
    /// <param name="tags">Receives the classes, with room for four more.</param>
    /// <param name="count">How many words there are.</param>
    /// <param name="sums">Room for four times <see cref="Outputs"/> sums.</param>
    public void Choose(ReadOnlySpan<short> vectors, Span<byte> tags, int count, Span<int> sums)
    {
        int width = _weights.Inputs;
        int outputs = Outputs;
        for (int word = 0; word < count; word += 4)
        {
            for (int i = 0; i < 4; i++)
            {
                _bias.CopyTo(sums[(i * outputs)..]);
            }

            _weights.AddFourProducts(vectors[(word * width)..], width, sums);
            for (int i = 0; i < 4; i++)
            {
                tags[word + i] = (byte)TensorPrimitives.IndexOfMax<int>(sums.Slice(i * outputs, _classes));
            }
        }
    }
}
