namespace Extractor.Claims.Ranking;

/// <summary>
/// The trained weights of a ranker: the candidate with the largest sum over its features is taken. Weights are multiples of 1/1024, which halves the model.
/// Immutable and thread-safe.
/// </summary>
internal sealed class RankerWeights
{
    private const int Batch = 64;
    private const float Grain = 1024;

    // The bits of the weights, none of which is 0.
    private readonly FeatureTable _table;

    public RankerWeights(IReadOnlyCollection<KeyValuePair<uint, float>> weights)
        : this(weights.Count)
    {
        foreach ((uint feature, float weight) in weights)
        {
            Put(feature, Grains(weight));
        }
    }

    private RankerWeights(int count) => _table = new FeatureTable(count);

    /// <summary>The sum of a candidate's weights; features never seen in training weigh nothing.</summary>
    public float Score(FeatureSet features)
    {
        // All slots are looked up before any is read, so that the processor waits for them together.
        Span<ulong> entries = stackalloc ulong[Batch * 2];
        float sum = 0;
        for (ReadOnlySpan<uint> added = features.Added; !added.IsEmpty; added = added[Math.Min(Batch, added.Length)..])
        {
            int count = Math.Min(Batch, added.Length);
            for (int i = 0; i < count; i++)
            {
                entries[2 * i] = _table.First(added[i]);
                entries[(2 * i) + 1] = _table.First(features.WithKind(added[i]));
            }

            for (int i = 0; i < count; i++)
            {
                sum += Weight(_table.Find(added[i], entries[2 * i]));
                sum += entries[(2 * i) + 1] == 0 ? 0 : Weight(_table.Find(features.WithKind(added[i]), entries[(2 * i) + 1]));
            }
        }

        return sum;
    }

    /// <summary>The weight of one feature.</summary>
    public float Of(uint feature) => Weight(_table.Find(feature));

    /// <summary>Reads weights from a model.</summary>
    /// <exception cref="EndOfStreamException">It ends too early.</exception>
    public static RankerWeights Read(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        RankerWeights weights = new(count);
        uint feature = 0;
        for (int i = 0; i < count; i++)
        {
            feature = unchecked(feature + (uint)reader.Read7BitEncodedInt());
            weights.Put(feature, reader.ReadInt16());
        }

        return weights;
    }

    /// <summary>Writes the weights, in the order of their hashes, each as its distance from the one before.</summary>
    public void Write(BinaryWriter writer)
    {
        (uint Feature, uint Value)[] entries = [.. _table.Entries];
        writer.Write(entries.Length);
        uint before = 0;
        foreach ((uint feature, uint value) in entries)
        {
            writer.Write7BitEncodedInt(unchecked((int)(feature - before)));
            writer.Write(Grains(Weight(value)));
            before = feature;
        }
    }

    private static float Weight(uint value) => BitConverter.UInt32BitsToSingle(value);

    private static short Grains(float weight) => (short)Math.Clamp(MathF.Round(weight * Grain), short.MinValue, short.MaxValue);

    private void Put(uint feature, short grains)
    {
        if (grains != 0)
        {
            _table.Add(feature, BitConverter.SingleToUInt32Bits(grains / Grain));
        }
    }
}
