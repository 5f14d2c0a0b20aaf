using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Extractor.Syntax.Network;

/// <summary>
/// A matrix of 16-bit weights that is multiplied by vectors of 16-bit activations. Integers, so that every processor gives the same sums whatever the
/// width of its registers. Immutable, thread-safe.
/// </summary>
internal sealed class ShortMatrix
{
    /// <summary>The number of outputs is a multiple of this.</summary>
    public const int OutputStep = 32;

    private const int CacheLine = 64;

    // Two inputs at a time, because the processor multiplies and adds in pairs: for each pair of inputs and each output the two weights side by side.
    // The array stays where it is, and the weights begin at a line of the cache, so that no load touches two.
    private readonly short[] _pairs;
    private readonly int _begin;

    /// <param name="weights">Row by row: for each input the weights of all outputs.</param>
    /// <param name="inputs">How many inputs; even.</param>
    public ShortMatrix(ReadOnlySpan<short> weights, int inputs)
    {
        Inputs = inputs;
        Outputs = weights.Length / inputs;
        _pairs = GC.AllocateArray<short>(weights.Length + (CacheLine / sizeof(short)), pinned: true);
        _begin = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(_pairs, 0) & (CacheLine - 1)) / sizeof(short);
        for (int i = 0; i < inputs; i++)
        {
            for (int o = 0; o < Outputs; o++)
            {
                _pairs[_begin + ((i / 2) * 2 * Outputs) + (2 * o) + (i % 2)] = weights[(i * Outputs) + o];
            }
        }
    }

    /// <summary>How many inputs it takes.</summary>
    public int Inputs { get; }

    /// <summary>How many outputs it gives.</summary>
    public int Outputs { get; }

    /// <summary>Adds the product of a vector and the matrix to the sums of the outputs.</summary>
    public void AddProduct(ReadOnlySpan<short> inputs, Span<int> sums)
    {
        if (Avx512BW.IsSupported)
        {
            AddWide(inputs, sums);
        }
        else if (Avx2.IsSupported)
        {
            AddHalf(inputs, sums);
        }
        else
        {
            AddPlain(inputs, sums);
        }
    }

    /// <summary>Adds the products of four vectors at once, so that the weights are fetched once for all of them.</summary>
    /// <param name="inputs">The vectors.</param>
    /// <param name="step">How far one vector begins after the other.</param>
    /// <param name="sums">The sums of the outputs of the first vector, then of the second …</param>
    public void AddFourProducts(ReadOnlySpan<short> inputs, int step, Span<int> sums)
    {
        if (Avx512BW.IsSupported)
        {
            AddFourWide(inputs, step, sums);
        }
        else if (Avx2.IsSupported)
        {
            AddFourHalf(inputs, step, sums);
        }
        else
        {
            for (int i = 0; i < 4; i++)
            {
                AddPlain(inputs[(i * step)..], sums[(i * Outputs)..]);
            }
        }
    }

    /// <summary>The same for any processor; what the others are tested against.</summary>
    internal void AddPlain(ReadOnlySpan<short> inputs, Span<int> sums)
    {
        for (int pair = 0; pair < Inputs / 2; pair++)
        {
            int first = inputs[2 * pair];
            int second = inputs[(2 * pair) + 1];
            ReadOnlySpan<short> row = _pairs.AsSpan(_begin + (pair * 2 * Outputs), 2 * Outputs);
            for (int o = 0; o < Outputs; o++)
            {
                sums[o] += (first * row[2 * o]) + (second * row[(2 * o) + 1]);
            }
        }
    }

    // Compiled at once: the loops run hot from the first sentence on.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddWide(ReadOnlySpan<short> inputs, Span<int> sums)
    {
        ref int pairs = ref Unsafe.As<short, int>(ref MemoryMarshal.GetReference(inputs));
        ref int sum = ref MemoryMarshal.GetReference(sums[..Outputs]);
        ref short weights = ref _pairs[_begin];
        int count = inputs.Length >= Inputs ? Inputs / 2 : throw new ArgumentException("Too few inputs.", nameof(inputs));
        int at = 0;
        for (; at + 64 <= Outputs; at += 64)
        {
            AddWideBlock(ref pairs, count, ref Unsafe.Add(ref weights, 2 * at), ref Unsafe.Add(ref sum, at));
        }

        if (at < Outputs)
        {
            AddWideHalfBlock(ref pairs, count, ref Unsafe.Add(ref weights, 2 * at), ref Unsafe.Add(ref sum, at));
        }
    }

    // Four registers of sums, so that the processor needn't wait for the last addition.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddWideBlock(ref int pairs, int count, ref short weights, ref int sum)
    {
        Vector512<int> a = Vector512.LoadUnsafe(ref sum);
        Vector512<int> b = Vector512.LoadUnsafe(ref sum, 16);
        Vector512<int> c = Vector512.LoadUnsafe(ref sum, 32);
        Vector512<int> d = Vector512.LoadUnsafe(ref sum, 48);
        for (int i = 0; i < count; i++)
        {
            Vector512<short> x = Vector512.Create(Unsafe.Add(ref pairs, i)).AsInt16();
            a += Avx512BW.MultiplyAddAdjacent(x, Vector512.LoadUnsafe(ref weights));
            b += Avx512BW.MultiplyAddAdjacent(x, Vector512.LoadUnsafe(ref weights, 32));
            c += Avx512BW.MultiplyAddAdjacent(x, Vector512.LoadUnsafe(ref weights, 64));
            d += Avx512BW.MultiplyAddAdjacent(x, Vector512.LoadUnsafe(ref weights, 96));
            weights = ref Unsafe.Add(ref weights, 2 * Outputs);
        }

        a.StoreUnsafe(ref sum);
        b.StoreUnsafe(ref sum, 16);
        c.StoreUnsafe(ref sum, 32);
        d.StoreUnsafe(ref sum, 48);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddWideHalfBlock(ref int pairs, int count, ref short weights, ref int sum)
    {
        Vector512<int> a = Vector512.LoadUnsafe(ref sum);
        Vector512<int> b = Vector512.LoadUnsafe(ref sum, 16);
        for (int i = 0; i < count; i++)
        {
            Vector512<short> x = Vector512.Create(Unsafe.Add(ref pairs, i)).AsInt16();
            a += Avx512BW.MultiplyAddAdjacent(x, Vector512.LoadUnsafe(ref weights));
            b += Avx512BW.MultiplyAddAdjacent(x, Vector512.LoadUnsafe(ref weights, 32));
            weights = ref Unsafe.Add(ref weights, 2 * Outputs);
        }

        a.StoreUnsafe(ref sum);
        b.StoreUnsafe(ref sum, 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddHalf(ReadOnlySpan<short> inputs, Span<int> sums)
    {
        ref int pairs = ref Unsafe.As<short, int>(ref MemoryMarshal.GetReference(inputs));
        ref int sum = ref MemoryMarshal.GetReference(sums[..Outputs]);
        int count = inputs.Length >= Inputs ? Inputs / 2 : throw new ArgumentException("Too few inputs.", nameof(inputs));
        for (int at = 0; at < Outputs; at += 32)
        {
            ref short weights = ref _pairs[_begin + (2 * at)];
            Vector256<int> a = Vector256.LoadUnsafe(ref sum, (nuint)at);
            Vector256<int> b = Vector256.LoadUnsafe(ref sum, (nuint)at + 8);
            Vector256<int> c = Vector256.LoadUnsafe(ref sum, (nuint)at + 16);
            Vector256<int> d = Vector256.LoadUnsafe(ref sum, (nuint)at + 24);
            for (int i = 0; i < count; i++)
            {
                Vector256<short> x = Vector256.Create(Unsafe.Add(ref pairs, i)).AsInt16();
                a += Avx2.MultiplyAddAdjacent(x, Vector256.LoadUnsafe(ref weights));
                b += Avx2.MultiplyAddAdjacent(x, Vector256.LoadUnsafe(ref weights, 16));
                c += Avx2.MultiplyAddAdjacent(x, Vector256.LoadUnsafe(ref weights, 32));
                d += Avx2.MultiplyAddAdjacent(x, Vector256.LoadUnsafe(ref weights, 48));
                weights = ref Unsafe.Add(ref weights, 2 * Outputs);
            }

            a.StoreUnsafe(ref sum, (nuint)at);
            b.StoreUnsafe(ref sum, (nuint)at + 8);
            c.StoreUnsafe(ref sum, (nuint)at + 16);
            d.StoreUnsafe(ref sum, (nuint)at + 24);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddFourWide(ReadOnlySpan<short> inputs, int step, Span<int> sums)
    {
        ref short first = ref MemoryMarshal.GetReference(inputs[..((3 * step) + Inputs)]);
        ref int sum = ref MemoryMarshal.GetReference(sums[..(4 * Outputs)]);
        ref short weights = ref _pairs[_begin];
        for (int at = 0; at < Outputs; at += 32)
        {
            AddFourWideBlock(ref first, step, ref Unsafe.Add(ref weights, 2 * at), ref Unsafe.Add(ref sum, at));
        }
    }

    // Eight registers of sums: four vectors, each with two runs of outputs.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddFourWideBlock(ref short first, int step, ref short weights, ref int sum)
    {
        ref int pairs0 = ref Unsafe.As<short, int>(ref first);
        ref int pairs1 = ref Unsafe.As<short, int>(ref Unsafe.Add(ref first, step));
        ref int pairs2 = ref Unsafe.As<short, int>(ref Unsafe.Add(ref first, 2 * step));
        ref int pairs3 = ref Unsafe.As<short, int>(ref Unsafe.Add(ref first, 3 * step));
        ref int sum0 = ref sum;
        Vector512<int> low0 = Vector512.LoadUnsafe(ref sum0);
        Vector512<int> high0 = Vector512.LoadUnsafe(ref sum0, 16);
        ref int sum1 = ref Unsafe.Add(ref sum, Outputs);
        Vector512<int> low1 = Vector512.LoadUnsafe(ref sum1);
        Vector512<int> high1 = Vector512.LoadUnsafe(ref sum1, 16);
        ref int sum2 = ref Unsafe.Add(ref sum, 2 * Outputs);
        Vector512<int> low2 = Vector512.LoadUnsafe(ref sum2);
        Vector512<int> high2 = Vector512.LoadUnsafe(ref sum2, 16);
        ref int sum3 = ref Unsafe.Add(ref sum, 3 * Outputs);
        Vector512<int> low3 = Vector512.LoadUnsafe(ref sum3);
        Vector512<int> high3 = Vector512.LoadUnsafe(ref sum3, 16);
        for (int i = 0; i < Inputs / 2; i++)
        {
            Vector512<short> lowRow = Vector512.LoadUnsafe(ref weights);
            Vector512<short> highRow = Vector512.LoadUnsafe(ref weights, 32);
            Vector512<short> x0 = Vector512.Create(Unsafe.Add(ref pairs0, i)).AsInt16();
            low0 += Avx512BW.MultiplyAddAdjacent(x0, lowRow);
            high0 += Avx512BW.MultiplyAddAdjacent(x0, highRow);
            Vector512<short> x1 = Vector512.Create(Unsafe.Add(ref pairs1, i)).AsInt16();
            low1 += Avx512BW.MultiplyAddAdjacent(x1, lowRow);
            high1 += Avx512BW.MultiplyAddAdjacent(x1, highRow);
            Vector512<short> x2 = Vector512.Create(Unsafe.Add(ref pairs2, i)).AsInt16();
            low2 += Avx512BW.MultiplyAddAdjacent(x2, lowRow);
            high2 += Avx512BW.MultiplyAddAdjacent(x2, highRow);
            Vector512<short> x3 = Vector512.Create(Unsafe.Add(ref pairs3, i)).AsInt16();
            low3 += Avx512BW.MultiplyAddAdjacent(x3, lowRow);
            high3 += Avx512BW.MultiplyAddAdjacent(x3, highRow);
            weights = ref Unsafe.Add(ref weights, 2 * Outputs);
        }

        low0.StoreUnsafe(ref sum0);
        high0.StoreUnsafe(ref sum0, 16);
        low1.StoreUnsafe(ref sum1);
        high1.StoreUnsafe(ref sum1, 16);
        low2.StoreUnsafe(ref sum2);
        high2.StoreUnsafe(ref sum2, 16);
        low3.StoreUnsafe(ref sum3);
        high3.StoreUnsafe(ref sum3, 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddFourHalf(ReadOnlySpan<short> inputs, int step, Span<int> sums)
    {
        ref short first = ref MemoryMarshal.GetReference(inputs[..((3 * step) + Inputs)]);
        ref int sum = ref MemoryMarshal.GetReference(sums[..(4 * Outputs)]);
        ref short weights = ref _pairs[_begin];
        for (int at = 0; at < Outputs; at += 16)
        {
            AddFourHalfBlock(ref first, step, ref Unsafe.Add(ref weights, 2 * at), ref Unsafe.Add(ref sum, at));
        }
    }

    // Eight registers of sums: four vectors, each with two runs of outputs.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddFourHalfBlock(ref short first, int step, ref short weights, ref int sum)
    {
        ref int pairs0 = ref Unsafe.As<short, int>(ref first);
        ref int pairs1 = ref Unsafe.As<short, int>(ref Unsafe.Add(ref first, step));
        ref int pairs2 = ref Unsafe.As<short, int>(ref Unsafe.Add(ref first, 2 * step));
        ref int pairs3 = ref Unsafe.As<short, int>(ref Unsafe.Add(ref first, 3 * step));
        ref int sum0 = ref sum;
        Vector256<int> low0 = Vector256.LoadUnsafe(ref sum0);
        Vector256<int> high0 = Vector256.LoadUnsafe(ref sum0, 8);
        ref int sum1 = ref Unsafe.Add(ref sum, Outputs);
        Vector256<int> low1 = Vector256.LoadUnsafe(ref sum1);
        Vector256<int> high1 = Vector256.LoadUnsafe(ref sum1, 8);
        ref int sum2 = ref Unsafe.Add(ref sum, 2 * Outputs);
        Vector256<int> low2 = Vector256.LoadUnsafe(ref sum2);
        Vector256<int> high2 = Vector256.LoadUnsafe(ref sum2, 8);
        ref int sum3 = ref Unsafe.Add(ref sum, 3 * Outputs);
        Vector256<int> low3 = Vector256.LoadUnsafe(ref sum3);
        Vector256<int> high3 = Vector256.LoadUnsafe(ref sum3, 8);
        for (int i = 0; i < Inputs / 2; i++)
        {
            Vector256<short> lowRow = Vector256.LoadUnsafe(ref weights);
            Vector256<short> highRow = Vector256.LoadUnsafe(ref weights, 16);
            Vector256<short> x0 = Vector256.Create(Unsafe.Add(ref pairs0, i)).AsInt16();
            low0 += Avx2.MultiplyAddAdjacent(x0, lowRow);
            high0 += Avx2.MultiplyAddAdjacent(x0, highRow);
            Vector256<short> x1 = Vector256.Create(Unsafe.Add(ref pairs1, i)).AsInt16();
            low1 += Avx2.MultiplyAddAdjacent(x1, lowRow);
            high1 += Avx2.MultiplyAddAdjacent(x1, highRow);
            Vector256<short> x2 = Vector256.Create(Unsafe.Add(ref pairs2, i)).AsInt16();
            low2 += Avx2.MultiplyAddAdjacent(x2, lowRow);
            high2 += Avx2.MultiplyAddAdjacent(x2, highRow);
            Vector256<short> x3 = Vector256.Create(Unsafe.Add(ref pairs3, i)).AsInt16();
            low3 += Avx2.MultiplyAddAdjacent(x3, lowRow);
            high3 += Avx2.MultiplyAddAdjacent(x3, highRow);
            weights = ref Unsafe.Add(ref weights, 2 * Outputs);
        }

        low0.StoreUnsafe(ref sum0);
        high0.StoreUnsafe(ref sum0, 8);
        low1.StoreUnsafe(ref sum1);
        high1.StoreUnsafe(ref sum1, 8);
        low2.StoreUnsafe(ref sum2);
        high2.StoreUnsafe(ref sum2, 8);
        low3.StoreUnsafe(ref sum3);
        high3.StoreUnsafe(ref sum3, 8);
    }
}
