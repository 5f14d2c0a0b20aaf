using System.Numerics;

namespace Extractor.Claims.Ranking;

/// <summary>
/// What is known of features, in one flat table with open addressing: filling it takes no longer than reading, and a feature costs one look. Values are never 0, which
/// stands for nothing known. Thread-safe once filled.
/// </summary>
internal sealed class FeatureTable
{
    // The feature in the lower half, its value in the upper one; a free slot is 0.
    private readonly ulong[] _slots;
    private readonly int _shift;

    /// <param name="count">The most features it will hold.</param>
    public FeatureTable(int count)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, count * 2));
        _slots = new ulong[size];
        _shift = 32 - BitOperations.Log2((uint)size);
    }

    /// <summary>The features with their values, in the order of their hashes.</summary>
    public IEnumerable<(uint Feature, uint Value)> Entries => _slots.Where(e => e != 0).Select(e => ((uint)e, (uint)(e >> 32))).OrderBy(e => e.Item1);

    /// <summary>Adds a feature that is not there yet.</summary>
    public void Add(uint feature, uint value)
    {
        int slot = Begin(feature);
        while (_slots[slot] != 0)
        {
            slot = Next(slot);
        }

        _slots[slot] = ((ulong)value << 32) | feature;
    }

    /// <summary>What stands where a feature is looked for first, so that many can be looked up before any is read.</summary>
    public ulong First(uint feature) => _slots[Begin(feature)];

    /// <summary>The value of a feature, or 0.</summary>
    public uint Find(uint feature) => Find(feature, First(feature));

    /// <summary>The value of a feature, or 0.</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="first">What stands where it is looked for first.</param>
    public uint Find(uint feature, ulong first) => first == 0 || (uint)first == feature ? (uint)(first >> 32) : Behind(feature);

    // The value of a feature whose own slot holds another.
    private uint Behind(uint feature)
    {
        for (int slot = Next(Begin(feature)); _slots[slot] is var entry and not 0; slot = Next(slot))
        {
            if ((uint)entry == feature)
            {
                return (uint)(entry >> 32);
            }
        }

        return 0;
    }

    private int Begin(uint feature) => (int)((feature * 0x9E3779B1) >> _shift);

    private int Next(int slot) => (slot + 1) & (_slots.Length - 1);
}
