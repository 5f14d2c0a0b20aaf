using System.Buffers.Binary;
using Extractor.Models;

namespace Extractor.Sentences.Boundaries;

/// <summary>The trained weights: a gap parts two sentences when the sum over its features is positive. Immutable and thread-safe.</summary>
internal sealed class BoundaryModel
{
    /// <summary>The number of weights is 2 to this power; features share them by hash.</summary>
    public const int Bits = 18;

    private readonly short[] _weights;

    /// <summary>Reads the weights.</summary>
    /// <exception cref="ModelException">The content has the wrong length.</exception>
    public BoundaryModel(ReadOnlySpan<byte> content)
    {
        if (content.Length != sizeof(short) << Bits)
        {
            throw new ModelException($"The model '{ModelSet.Sentences}' holds {content.Length} bytes; {sizeof(short) << Bits} are expected. Take the models that came with the program.");
        }

        _weights = new short[1 << Bits];
        for (int i = 0; i < _weights.Length; i++)
        {
            _weights[i] = BinaryPrimitives.ReadInt16LittleEndian(content[(i * sizeof(short))..]);
        }
    }

    /// <summary>The index of a feature's weight.</summary>
    public static int Index(uint feature) => (int)(feature >> (32 - Bits));

    /// <summary>True when the gap parts sentences.</summary>
    public bool Parts(ReadOnlySpan<uint> features)
    {
        int sum = 0;
        foreach (uint feature in features)
        {
            sum += _weights[Index(feature)];
        }

        return sum > 0;
    }
}
