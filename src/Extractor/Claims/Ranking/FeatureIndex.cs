using System.Numerics;

namespace Extractor.Claims.Ranking;

/// <summary>The numbers of features in a flat table with open addressing: candidates ask for every feature they have, and most are not in it. Immutable and thread-safe.</summary>
internal sealed class FeatureIndex
{
    // The feature in the lower half, its number + 1 in the upper one; a free slot is 0.
    private readonly ulong[] _slots;
    private readonly int _shift;

    /// <param name="features">The features, each once; their places are their numbers.</param>
    public FeatureIndex(IReadOnlyList<uint> features)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, features.Count * 4));
        _slots = new ulong[size];
        _shift = 32 - BitOperations.Log2((uint)size);
        for (int i = 0; i < features.Count; i++)
        {
            int slot = Begin(features[i]);
            while (_slots[slot] != 0)
            {
                slot = Next(slot);
            }

            _slots[slot] = ((ulong)(i + 1) << 32) | features[i];
        }
    }

    /// <summary>The number of a feature, or -1.</summary>
    public int Find(uint feature)
    {
        for (int slot = Begin(feature); _slots[slot] is var entry and not 0; slot = Next(slot))
        {
            if ((uint)entry == feature)
            {
                return (int)(entry >> 32) - 1;
            }
        }

        return -1;
    }

    private int Begin(uint feature) => (int)((feature * 0x9E3779B1) >> _shift);

    private int Next(int slot) => (slot + 1) & (_slots.Length - 1);
}
