using System.Numerics.Tensors;

namespace Extractor.Training.Confidence;

/// <summary>Fits a logistic regression with a penalty on the squares of its weights, by AdaGrad over all examples at once. The same examples give the same weights.</summary>
internal static class LogisticTrainer
{
    private const int Steps = 600;
    private const float Rate = 0.1f;
    private const float Penalty = 1e-3f;

    /// <summary>Fits the weights.</summary>
    /// <param name="examples">Features and what is to be foretold.</param>
    /// <param name="count">How many features there are.</param>
    public static float[] Fit(IReadOnlyList<(float[] Features, bool Right)> examples, int count)
    {
        float[] weights = new float[count];
        float[] squares = new float[count];
        float[] slope = new float[count];
        for (int step = 0; step < Steps && examples.Count > 0; step++)
        {
            Array.Clear(slope);
            foreach ((float[] features, bool right) in examples)
            {
                float error = (right ? 1 : 0) - (1 / (1 + MathF.Exp(-TensorPrimitives.Dot<float>(features, weights))));
                TensorPrimitives.MultiplyAdd(features, error / examples.Count, slope, slope);
            }

            for (int i = 0; i < count; i++)
            {
                float own = slope[i] - (Penalty * weights[i]);
                squares[i] += own * own;
                weights[i] += Rate * own / (MathF.Sqrt(squares[i]) + 1e-6f);
            }
        }

        return weights;
    }
}
