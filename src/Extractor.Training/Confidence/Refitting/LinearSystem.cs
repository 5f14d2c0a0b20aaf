namespace Extractor.Training.Confidence.Refitting;

/// <summary>Solves systems of linear equations whose matrix is symmetric and positive definite.</summary>
internal static class LinearSystem
{
    /// <summary>Solves by Cholesky's decomposition, in cubic time.</summary>
    /// <param name="matrix">The matrix; only its lower half is read. It is overwritten.</param>
    /// <param name="right">The right side.</param>
    public static double[] Solve(double[,] matrix, ReadOnlySpan<double> right)
    {
        Decompose(matrix, right.Length);
        double[] solution = right.ToArray();
        for (int i = 0; i < solution.Length; i++)
        {
            for (int k = 0; k < i; k++)
            {
                solution[i] -= matrix[i, k] * solution[k];
            }

            solution[i] /= matrix[i, i];
        }

        for (int i = solution.Length - 1; i >= 0; i--)
        {
            for (int k = i + 1; k < solution.Length; k++)
            {
                solution[i] -= matrix[k, i] * solution[k];
            }

            solution[i] /= matrix[i, i];
        }

        return solution;
    }

    private static void Decompose(double[,] matrix, int size)
    {
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double sum = matrix[i, j];
                for (int k = 0; k < j; k++)
                {
                    sum -= matrix[i, k] * matrix[j, k];
                }

                matrix[i, j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / matrix[j, j];
            }
        }
    }
}
