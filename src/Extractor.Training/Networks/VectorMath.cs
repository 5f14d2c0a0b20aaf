using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Extractor.Training.Networks;

/// <summary>Products of vectors and matrices in single precision. Lengths of outputs are multiples of 16; a matrix has a row of outputs for each input.</summary>
internal static class VectorMath
{
    private const int Step = 16;

    /// <summary>Adds the product of a vector and a matrix: <c>sums += inputs · weights</c>.</summary>
    public static void AddProduct(ReadOnlySpan<float> inputs, ReadOnlySpan<float> weights, Span<float> sums)
    {
        int outputs = sums.Length;
        int at = 0;
        for (; at + (4 * Step) <= outputs; at += 4 * Step)
        {
            AddFour(inputs, ref MemoryMarshal.GetReference(weights[at..]), outputs, sums.Slice(at, 4 * Step));
        }

        for (; at < outputs; at += Step)
        {
            ref float first = ref MemoryMarshal.GetReference(weights[at..]);
            Vector512<float> sum = Load(sums, at);
            for (int i = 0; i < inputs.Length; i++)
            {
                if (inputs[i] != 0)
                {
                    sum = Vector512.FusedMultiplyAdd(Vector512.Create(inputs[i]), Vector512.LoadUnsafe(ref first, (nuint)(i * outputs)), sum);
                }
            }

            Store(sum, sums, at);
        }
    }

    /// <summary>
    /// The way back of <see cref="AddProduct"/>: adds to the gradient of the inputs and to that of the weights.
    /// </summary>
    /// <param name="inputs">The inputs as they were.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="sumGradient">The gradient of the sums.</param>
    /// <param name="inputGradient">Receives the gradient of the inputs; empty where nobody asks.</param>
    /// <param name="weightGradient">Receives the gradient of the weights.</param>
    public static void Backward(ReadOnlySpan<float> inputs, ReadOnlySpan<float> weights, ReadOnlySpan<float> sumGradient, Span<float> inputGradient, Span<float> weightGradient)
    {
        int outputs = sumGradient.Length;
        for (int i = 0; i < inputs.Length; i++)
        {
            if (inputGradient.Length > 0)
            {
                inputGradient[i] += Dot(weights.Slice(i * outputs, outputs), sumGradient);
            }

            if (inputs[i] != 0)
            {
                AddScaled(inputs[i], sumGradient, weightGradient.Slice(i * outputs, outputs));
            }
        }
    }

    /// <summary>The scalar product.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        Vector512<float> sum = Vector512<float>.Zero;
        for (int i = 0; i < a.Length; i += Step)
        {
            sum = Vector512.FusedMultiplyAdd(Load(a, i), Load(b, i), sum);
        }

        return Vector512.Sum(sum);
    }

    /// <summary>Adds a multiple: <c>sums += factor · vector</c>.</summary>
    public static void AddScaled(float factor, ReadOnlySpan<float> vector, Span<float> sums)
    {
        Vector512<float> factors = Vector512.Create(factor);
        for (int i = 0; i < vector.Length; i += Step)
        {
            Store(Vector512.FusedMultiplyAdd(factors, Load(vector, i), Load(sums, i)), sums, i);
        }
    }

    /// <summary>Adds a vector.</summary>
    public static void Add(ReadOnlySpan<float> vector, Span<float> sums)
    {
        for (int i = 0; i < vector.Length; i += Step)
        {
            Store(Load(vector, i) + Load(sums, i), sums, i);
        }
    }

    /// <summary>Turns scores into probabilities; a score of minus infinity is impossible.</summary>
    public static void Softmax(Span<float> scores)
    {
        float most = System.Numerics.Tensors.TensorPrimitives.Max<float>(scores);
        float sum = 0;
        foreach (ref float score in scores)
        {
            score = float.IsNegativeInfinity(score) ? 0 : MathF.Exp(score - most);
            sum += score;
        }

        foreach (ref float score in scores)
        {
            score /= sum;
        }
    }

    private static void AddFour(ReadOnlySpan<float> inputs, ref float weights, int outputs, Span<float> sums)
    {
        Vector512<float> a = Load(sums, 0);
        Vector512<float> b = Load(sums, Step);
        Vector512<float> c = Load(sums, 2 * Step);
        Vector512<float> d = Load(sums, 3 * Step);
        for (int i = 0; i < inputs.Length; i++)
        {
            if (inputs[i] == 0)
            {
                continue;
            }

            Vector512<float> input = Vector512.Create(inputs[i]);
            nuint row = (nuint)(i * outputs);
            a = Vector512.FusedMultiplyAdd(input, Vector512.LoadUnsafe(ref weights, row), a);
            b = Vector512.FusedMultiplyAdd(input, Vector512.LoadUnsafe(ref weights, row + Step), b);
            c = Vector512.FusedMultiplyAdd(input, Vector512.LoadUnsafe(ref weights, row + (2 * Step)), c);
            d = Vector512.FusedMultiplyAdd(input, Vector512.LoadUnsafe(ref weights, row + (3 * Step)), d);
        }

        Store(a, sums, 0);
        Store(b, sums, Step);
        Store(c, sums, 2 * Step);
        Store(d, sums, 3 * Step);
    }

    private static Vector512<float> Load(ReadOnlySpan<float> vector, int at) => Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(vector), (nuint)at);

    private static void Store(Vector512<float> value, Span<float> vector, int at) => value.StoreUnsafe(ref MemoryMarshal.GetReference(vector), (nuint)at);
}
