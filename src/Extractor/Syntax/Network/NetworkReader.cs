using System.Runtime.InteropServices;

namespace Extractor.Syntax.Network;

/// <summary>Reads arrays of numbers from a model, little-endian.</summary>
internal static class NetworkReader
{
    /// <summary>Reads 16-bit numbers.</summary>
    public static short[] Shorts(BinaryReader reader, int count)
    {
        short[] numbers = new short[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }

    /// <summary>Reads 32-bit numbers.</summary>
    public static int[] Ints(BinaryReader reader, int count)
    {
        int[] numbers = new int[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }
}
