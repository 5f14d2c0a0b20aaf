namespace Extractor.Training.Networks;

/// <summary>Adam (Kingma and Ba 2015); rows of sparse parameters that a batch does not touch stay as they are. Not thread-safe.</summary>
internal sealed class AdamOptimizer
{
    private const float Memory = 0.9f;
    private const float SquareMemory = 0.999f;
    private const float Smallest = 1e-8f;
    private int _steps;

    /// <summary>Takes a step.</summary>
    /// <param name="gradients">The gradients of a batch; they are cleared.</param>
    /// <param name="rate">The rate of learning.</param>
    /// <param name="scale">What the gradients are multiplied by.</param>
    public void Step(IEnumerable<Gradient> gradients, float rate, float scale)
    {
        _steps++;
        float corrected = rate * MathF.Sqrt(1 - MathF.Pow(SquareMemory, _steps)) / (1 - MathF.Pow(Memory, _steps));
        foreach (Gradient gradient in gradients)
        {
            if (!gradient.Parameter.IsSparse)
            {
                Update(gradient, 0, gradient.Sums.Length, corrected, scale);
            }

            foreach (int row in gradient.Touched)
            {
                Update(gradient, row * gradient.Parameter.Columns, gradient.Parameter.Columns, corrected, scale);
            }

            gradient.Clear();
        }
    }

    private static void Update(Gradient gradient, int first, int count, float rate, float scale)
    {
        Span<float> weights = gradient.Parameter.Weights.AsSpan(first, count);
        Span<float> means = gradient.Parameter.FirstMoment.AsSpan(first, count);
        Span<float> squares = gradient.Parameter.SecondMoment.AsSpan(first, count);
        ReadOnlySpan<float> sums = gradient.Sums.AsSpan(first, count);
        for (int i = 0; i < count; i++)
        {
            float slope = sums[i] * scale;
            means[i] = (means[i] * Memory) + (slope * (1 - Memory));
            squares[i] = (squares[i] * SquareMemory) + (slope * slope * (1 - SquareMemory));
            weights[i] -= rate * means[i] / (MathF.Sqrt(squares[i]) + Smallest);
        }
    }
}
