namespace Extractor.Syntax.Network;

/// <summary>
/// One layer of the network that reads words in their context: each vector is joined with its neighbours', multiplied, and what is positive is added to
/// it. Immutable, thread-safe.
/// </summary>
internal sealed class ContextLayer
{
    private readonly int[] _bias;
    private readonly short[] _edges;

    private ContextLayer(ShortMatrix weights, int[] bias, short[] edges)
    {
        Weights = weights;
        _bias = bias;
        _edges = edges;
    }

    /// <summary>Three vectors in, one out.</summary>
    public ShortMatrix Weights { get; }

    /// <summary>What is added to the sums of products.</summary>
    public ReadOnlySpan<int> Bias => _bias;

    /// <summary>What stands before the first word.</summary>
    public ReadOnlySpan<short> Begin => _edges.AsSpan(0, _edges.Length / 2);

    /// <summary>What stands after the last word.</summary>
    public ReadOnlySpan<short> End => _edges.AsSpan(_edges.Length / 2);

    /// <summary>Reads a layer.</summary>
    public static ContextLayer Read(BinaryReader reader, int width) => new(
        new ShortMatrix(NetworkReader.Shorts(reader, 3 * width * width), 3 * width), NetworkReader.Ints(reader, width), NetworkReader.Shorts(reader, 2 * width));

    /// <summary>Applies the layer to the vectors of a sentence, four words at a time.</summary>
    /// <param name="before">The vectors, with room for one before the first, one after the last, and four more.</param>
    /// <param name="after">Receives the new vectors at the same places; what stands after the last is of no meaning.</param>
    /// <param name="count">How many words there are.</param>
    /// <param name="sums">Room for four vectors of sums.</param>
    public void Apply(Span<short> before, Span<short> after, int count, Span<int> sums)
    {
        int width = _bias.Length;
        Begin.CopyTo(before);
        End.CopyTo(before[((count + 1) * width)..]);
        for (int word = 0; word < count; word += 4)
        {
            for (int i = 0; i < 4; i++)
            {
                _bias.CopyTo(sums[(i * width)..]);
            }

            Weights.AddFourProducts(before[(word * width)..], width, sums);
            int at = (word + 1) * width;
            FixedPoint.AddRectified(sums, before.Slice(at, 4 * width), after.Slice(at, 4 * width));
        }
    }
}
