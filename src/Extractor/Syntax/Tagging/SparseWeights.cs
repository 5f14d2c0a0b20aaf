namespace Extractor.Syntax.Tagging;

/// <summary>
/// The weights of a linear classifier over hashed features: for each feature the few classes it speaks for or against. Immutable, thread-safe.
/// </summary>
internal sealed class SparseWeights
{
    // A row that speaks of more classes than this is kept whole and added at one stroke.
    private const int DenseRow = 32;

    // One bit for each feature, by its highest bits: most features of a text were never seen in training, and this small table says so at once.
    private const int SeenBits = 21;

    private readonly ulong[] _seen = new ulong[1 << (SeenBits - 6)];
    private readonly Slot[] _slots;
    private readonly uint[] _entries;
    private readonly int[][] _dense;
    private readonly int _mask;

    private SparseWeights(uint[] keys, int[] rows, uint[] entries)
    {
        _entries = entries;
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 5 / 4));
        _mask = size - 1;
        _slots = new Slot[size];
        int classes = entries.Length == 0 ? 0 : (int)(entries.Max() >> 16) + 1;
        List<int[]> dense = [];
        for (int i = 0; i < keys.Length; i++)
        {
            int slot = (int)keys[i] & _mask;
            while (_slots[slot].Key != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = rows[i + 1] - rows[i] > DenseRow ? new Slot(keys[i], dense.Count, -1) : new Slot(keys[i], rows[i], rows[i + 1]);
            if (rows[i + 1] - rows[i] > DenseRow)
            {
                dense.Add(Dense(entries.AsSpan(rows[i], rows[i + 1] - rows[i]), classes));
            }

            uint bit = keys[i] >> (32 - SeenBits);
            _seen[bit >> 6] |= 1UL << (int)(bit & 63);
        }

        _dense = [.. dense];
    }

    /// <summary>Adds the weights of the features to the scores of the classes.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        foreach (uint feature in features)
        {
            uint bit = feature >> (32 - SeenBits);
            if ((_seen[bit >> 6] & (1UL << (int)(bit & 63))) == 0)
            {
                continue;
            }

            int at = (int)feature & _mask;
            while (_slots[at].Key != feature && _slots[at].Key != 0)
            {
                at = (at + 1) & _mask;
            }

            ref readonly Slot slot = ref _slots[at];
            if (slot.End < 0)
            {
                int[] row = _dense[slot.First];
                System.Numerics.Tensors.TensorPrimitives.Add<int>(scores[..row.Length], row, scores);
                continue;
            }

            foreach (uint entry in _entries.AsSpan(slot.First, slot.End - slot.First))
            {
                scores[(int)(entry >> 16)] += (short)entry;
            }
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static SparseWeights Read(BinaryReader reader)
    {
        int features = reader.ReadInt32();
        int count = reader.ReadInt32();
        uint[] keys = new uint[features];
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(keys.AsSpan()));
        int[] rows = new int[features + 1];
        for (int i = 0; i < features; i++)
        {
            rows[i + 1] = rows[i] + reader.ReadByte();
        }

        byte[] classes = reader.ReadBytes(count);
        short[] weights = new short[count];
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan()));
        uint[] entries = new uint[count];
        for (int i = 0; i < count; i++)
        {
            entries[i] = ((uint)classes[i] << 16) | (ushort)weights[i];
        }

        return new SparseWeights(keys, rows, entries);
    }

    /// <summary>Writes features in the order of their hashes, each with its classes in order, little-endian.</summary>
    public static void Write(BinaryWriter writer, SortedDictionary<uint, List<(byte Class, short Weight)>> features)
    {
        writer.Write(features.Count);
        writer.Write(features.Values.Sum(row => row.Count));
        foreach (uint key in features.Keys)
        {
            writer.Write(key);
        }

        foreach (var row in features.Values)
        {
            writer.Write((byte)row.Count);
        }

        foreach (var row in features.Values)
        {
            row.ForEach(entry => writer.Write(entry.Class));
        }

        foreach (var row in features.Values)
        {
            row.ForEach(entry => writer.Write(entry.Weight));
        }
    }

    private static int[] Dense(ReadOnlySpan<uint> entries, int classes)
    {
        int[] row = new int[classes];
        foreach (uint entry in entries)
        {
            row[entry >> 16] = (short)entry;
        }

        return row;
    }

    private readonly record struct Slot(uint Key, int First, int End);
}
