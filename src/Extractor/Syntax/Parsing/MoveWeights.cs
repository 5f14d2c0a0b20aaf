namespace Extractor.Syntax.Parsing;

/// <summary>The weights of the three moves for each hashed feature: four signed bytes in one number, so that a feature costs one look. Immutable, thread-safe.</summary>
internal sealed class MoveWeights(uint[] table)
{
    /// <summary>Adds up the scores of the moves.</summary>
    public (int Shift, int Left, int Right) Score(ReadOnlySpan<int> features)
    {
        int shift = 0;
        int left = 0;
        int right = 0;
        foreach (int feature in features)
        {
            uint packed = table[feature];
            shift += (sbyte)packed;
            left += (sbyte)(packed >> 8);
            right += (sbyte)(packed >> 16);
        }

        return (shift, left, right);
    }

    /// <summary>Packs three weights.</summary>
    public static uint Pack(sbyte shift, sbyte left, sbyte right) => (byte)shift | ((uint)(byte)left << 8) | ((uint)(byte)right << 16);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static MoveWeights Read(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        byte[][] moves = [reader.ReadBytes(count), reader.ReadBytes(count), reader.ReadBytes(count)];
        uint[] table = new uint[count];
        for (int i = 0; i < count; i++)
        {
            table[i] = Pack((sbyte)moves[0][i], (sbyte)moves[1][i], (sbyte)moves[2][i]);
        }

        return new MoveWeights(table);
    }

    /// <summary>Writes the weights move by move, which compresses best.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(table.Length);
        for (int move = 0; move < 3; move++)
        {
            byte[] bytes = new byte[table.Length];
            for (int i = 0; i < bytes.Length; i++)
            {
                bytes[i] = (byte)(table[i] >> (8 * move));
            }

            writer.Write(bytes);
        }
    }
}
