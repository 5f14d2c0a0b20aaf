using System.Numerics;

namespace Extractor.Claims.Ranking;

/// <summary>
/// The trained weights of a ranker: the candidate with the largest sum over its features is taken. One flat table with open addressing, so that reading it takes
/// no longer than filling it and a feature costs one look. Weights are multiples of 1/1024, which halves the model. Immutable and thread-safe.
/// </summary>
internal sealed class RankerWeights
{
    private const int Batch = 64;
    private const float Grain = 1024;

    // The feature in the lower half, the bits of its weight in the upper one; an empty slot is 0, since no weight is.
    private readonly ulong[] _slots;
    private readonly int _shift;

    public RankerWeights(IReadOnlyCollection<KeyValuePair<uint, float>> weights)
        : this(weights.Count)
    {
        foreach ((uint feature, float weight) in weights)
        {
            Put(feature, Grains(weight));
        }
    }

    private RankerWeights(int count)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, count * 2));
        _slots = new ulong[size];
        _shift = 32 - BitOperations.Log2((uint)size);
    }

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
                entries[2 * i] = _slots[Begin(added[i])];
                entries[(2 * i) + 1] = _slots[Begin(features.WithKind(added[i]))];
            }

            for (int i = 0; i < count; i++)
            {
                sum += Weight(entries[2 * i], added[i]);
                sum += entries[(2 * i) + 1] == 0 ? 0 : Weight(entries[(2 * i) + 1], features.WithKind(added[i]));
            }
        }

        return sum;
    }

    /// <summary>The weight of one feature.</summary>
    public float Of(uint feature) => Weight(_slots[Begin(feature)], feature);

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
        ulong[] entries = [.. _slots.Where(e => e != 0).OrderBy(e => (uint)e)];
        writer.Write(entries.Length);
        uint before = 0;
        foreach (ulong entry in entries)
        {
            writer.Write7BitEncodedInt(unchecked((int)((uint)entry - before)));
            writer.Write(Grains(Weight(entry)));
            before = (uint)entry;
        }
    }

    // The weight of a feature by what its own slot holds.
    private float Weight(ulong entry, uint feature) => entry == 0 ? 0 : (uint)entry == feature ? Weight(entry) : Behind(feature);

    // The weight of a feature whose own slot holds another.
    private float Behind(uint feature)
    {
        for (int slot = (Begin(feature) + 1) & (_slots.Length - 1); _slots[slot] is var entry and not 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if ((uint)entry == feature)
            {
                return Weight(entry);
            }
        }

        return 0;
    }

    private static float Weight(ulong entry) => BitConverter.UInt32BitsToSingle((uint)(entry >> 32));

    private int Begin(uint feature) => (int)((feature * 0x9E3779B1) >> _shift);

    private static short Grains(float weight) => (short)Math.Clamp(MathF.Round(weight * Grain), short.MinValue, short.MaxValue);

    private void Put(uint feature, short grains)
    {
        if (grains == 0)
        {
            return;
        }

        int slot = Begin(feature);
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = ((ulong)BitConverter.SingleToUInt32Bits(grains / Grain) << 32) | feature;
    }
}
