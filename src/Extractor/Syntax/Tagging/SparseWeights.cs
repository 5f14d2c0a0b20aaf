namespace Extractor.Syntax.Tagging;

/// <summary>
/// The weights of a linear classifier over hashed features: for each feature the few classes it speaks for or against. Immutable, thread-safe.
/// </summary>
internal sealed class SparseWeights
{
    private readonly uint[] _keys;
    private readonly int[] _rows;
    private readonly byte[] _classes;
    private readonly short[] _weights;
    private readonly int _mask;

    private SparseWeights(uint[] keys, int[] rows, byte[] classes, short[] weights)
    {
        _classes = classes;
        _weights = weights;
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2));
        _mask = size - 1;
        _keys = new uint[size];
        _rows = new int[size * 2];
        for (int i = 0; i < keys.Length; i++)
        {
            int slot = (int)keys[i] & _mask;
            while (_keys[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _keys[slot] = keys[i];
            _rows[slot * 2] = rows[i];
            _rows[(slot * 2) + 1] = rows[i + 1];
        }
    }

    /// <summary>Adds the weights of the features to the scores of the classes.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        foreach (uint feature in features)
        {
            int slot = (int)feature & _mask;
            while (_keys[slot] != feature)
            {
                if (_keys[slot] == 0)
                {
                    slot = -1;
                    break;
                }

                slot = (slot + 1) & _mask;
            }

            if (slot < 0)
            {
                continue;
            }

            for (int i = _rows[slot * 2]; i < _rows[(slot * 2) + 1]; i++)
            {
                scores[_classes[i]] += _weights[i];
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
        return new SparseWeights(keys, rows, classes, weights);
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
}
