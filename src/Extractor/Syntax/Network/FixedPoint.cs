using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Extractor.Syntax.Network;

/// <summary>
/// The numbers of the network: activations in units of 1/<see cref="Activation"/>, weights in units of 1/<see cref="Weight"/>, both 16 bits; their
/// products, 32 bits, in units of both. Vectors have a multiple of 16 elements.
/// </summary>
internal static class FixedPoint
{
    /// <summary>Units of an activation in one.</summary>
    public const int Activation = 512;

    /// <summary>Units of a weight in one.</summary>
    public const int Weight = 1 << WeightBits;

    private const int WeightBits = 10;

    /// <summary>Turns sums of products into activations, rounded and saturated.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void ToActivations(ReadOnlySpan<int> sums, Span<short> activations)
    {
        for (int i = 0; i < activations.Length; i += 16)
        {
            Rounded(sums, i).StoreUnsafe(ref MemoryMarshal.GetReference(activations), (nuint)i);
        }
    }

    /// <summary>A residual step: what was there before, and the sums of products where they are positive.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddRectified(ReadOnlySpan<int> sums, ReadOnlySpan<short> before, Span<short> after)
    {
        for (int i = 0; i < after.Length; i += 16)
        {
            Vector256<short> positive = Vector256.Max(Rounded(sums, i), Vector256<short>.Zero);
            Vector256.AddSaturate(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(before), (nuint)i), positive).StoreUnsafe(ref MemoryMarshal.GetReference(after), (nuint)i);
        }
    }

    /// <summary>A residual step from rows that were multiplied before: the sum of four rows, where it is positive, is added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddRectified(ReadOnlySpan<short> bias, ReadOnlySpan<short> left, ReadOnlySpan<short> middle, ReadOnlySpan<short> right, ReadOnlySpan<short> before, Span<short> after)
    {
        for (int i = 0; i < after.Length; i += 16)
        {
            Vector256<short> sum = Vector256.AddSaturate(Vector256.AddSaturate(At(bias, i), At(left, i)), Vector256.AddSaturate(At(middle, i), At(right, i)));
            Vector256.AddSaturate(At(before, i), Vector256.Max(sum, Vector256<short>.Zero)).StoreUnsafe(ref MemoryMarshal.GetReference(after), (nuint)i);
        }
    }

    /// <summary>Adds rows of a table, each given by where it begins, to a vector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddRows(short[] table, ReadOnlySpan<int> rows, Span<short> vector)
    {
        ref short first = ref MemoryMarshal.GetArrayDataReference(table);
        for (int i = 0; i < vector.Length; i += 32)
        {
            Vector256<short> low = At(vector, i);
            Vector256<short> high = At(vector, i + 16);
            foreach (int row in rows)
            {
                low = Vector256.AddSaturate(low, Vector256.LoadUnsafe(ref first, (nuint)(row + i)));
                high = Vector256.AddSaturate(high, Vector256.LoadUnsafe(ref first, (nuint)(row + i + 16)));
            }

            low.StoreUnsafe(ref MemoryMarshal.GetReference(vector), (nuint)i);
            high.StoreUnsafe(ref MemoryMarshal.GetReference(vector), (nuint)(i + 16));
        }
    }

    /// <summary>Keeps what is positive.</summary>
    public static void Rectify(Span<short> vector) => TensorPrimitives.Max<short>(vector, 0, vector);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> At(ReadOnlySpan<short> vector, int i) => Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(vector), (nuint)i);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Rounded(ReadOnlySpan<int> sums, int i)
    {
        ref int sum = ref MemoryMarshal.GetReference(sums);
        Vector256<int> half = Vector256.Create(Weight / 2);
        Vector256<int> low = Vector256.ShiftRightArithmetic(Vector256.LoadUnsafe(ref sum, (nuint)i) + half, WeightBits);
        Vector256<int> high = Vector256.ShiftRightArithmetic(Vector256.LoadUnsafe(ref sum, (nuint)i + 8) + half, WeightBits);
        return Vector256.NarrowWithSaturation(low, high);
    }
}
