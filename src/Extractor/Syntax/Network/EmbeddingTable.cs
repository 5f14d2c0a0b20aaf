namespace Extractor.Syntax.Network;

/// <summary>Vectors of 8-bit numbers, each row with a scale of its own. Immutable, thread-safe.</summary>
internal sealed class EmbeddingTable
{
    // A scale is in units of 1/2^12 of an activation's unit, so that rows of small numbers keep their detail.
    private const int ScaleBits = 12;

    private readonly byte[] _numbers;
    private readonly short[] _scales;
    private readonly int _width;

    private EmbeddingTable(byte[] numbers, short[] scales, int width)
    {
        _numbers = numbers;
        _scales = scales;
        _width = width;
    }

    /// <summary>Adds a row to a vector of activations, in units of 1/2^12 of theirs.</summary>
    public void Add(int row, Span<int> vector)
    {
        ReadOnlySpan<byte> numbers = _numbers.AsSpan(row * _width, _width);
        int scale = _scales[row];
        for (int i = 0; i < numbers.Length; i++)
        {
            vector[i] += (sbyte)numbers[i] * scale;
        }
    }

    /// <summary>Rounds the sum of rows to activations.</summary>
    public static void Round(ReadOnlySpan<int> sums, Span<short> vector)
    {
        for (int i = 0; i < vector.Length; i++)
        {
            vector[i] = (short)Math.Clamp((sums[i] + (1 << (ScaleBits - 1))) >> ScaleBits, short.MinValue, short.MaxValue);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static EmbeddingTable Read(BinaryReader reader, int rows, int width) => new(reader.ReadBytes(rows * width), NetworkReader.Shorts(reader, rows), width);

    /// <summary>Writes rows of numbers, rounded to 8 bits beside their scales.</summary>
    public static void Write(BinaryWriter writer, ReadOnlySpan<float> weights, int width)
    {
        short[] scales = new short[weights.Length / width];
        for (int row = 0; row < scales.Length; row++)
        {
            ReadOnlySpan<float> numbers = weights.Slice(row * width, width);
            float largest = System.Numerics.Tensors.TensorPrimitives.MaxMagnitude(numbers);
            scales[row] = (short)Math.Clamp(MathF.Ceiling(MathF.Abs(largest) / 127 * FixedPoint.Activation * (1 << ScaleBits)), 1, short.MaxValue);
            float unit = scales[row] / (float)(FixedPoint.Activation << ScaleBits);
            foreach (float number in numbers)
            {
                writer.Write((sbyte)Math.Clamp(MathF.Round(number / unit), -127, 127));
            }
        }

        foreach (short scale in scales)
        {
            writer.Write(scale);
        }
    }
}
