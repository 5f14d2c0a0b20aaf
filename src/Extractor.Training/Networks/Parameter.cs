namespace Extractor.Training.Networks;

/// <summary>A matrix of weights that is learned, with what the optimizer remembers of it and its average over the training.</summary>
internal sealed class Parameter
{
    /// <param name="rows">Rows.</param>
    /// <param name="columns">Columns, a multiple of 16.</param>
    /// <param name="scale">The weights begin between minus and plus this.</param>
    /// <param name="random">Where they are drawn from.</param>
    /// <param name="sparse">True when a sentence touches few of its rows, as those of embeddings.</param>
    public Parameter(int rows, int columns, float scale, Random random, bool sparse = false)
    {
        Rows = rows;
        Columns = columns;
        IsSparse = sparse;
        Weights = new float[rows * columns];
        Average = new float[rows * columns];
        FirstMoment = new float[rows * columns];
        SecondMoment = new float[rows * columns];
        for (int i = 0; i < Weights.Length; i++)
        {
            Weights[i] = (float)((random.NextDouble() * 2) - 1) * scale;
        }
    }

    public int Rows { get; }

    public int Columns { get; }

    public bool IsSparse { get; }

    /// <summary>The weights, row by row.</summary>
    public float[] Weights { get; }

    /// <summary>A running average of the weights, which reads better than the last ones (Polyak and Juditsky 1992).</summary>
    public float[] Average { get; }

    /// <summary>Running mean of the gradient.</summary>
    public float[] FirstMoment { get; }

    /// <summary>Running mean of its square.</summary>
    public float[] SecondMoment { get; }

    /// <summary>The weights of a row.</summary>
    public Span<float> Row(int row) => Weights.AsSpan(row * Columns, Columns);

    /// <summary>Moves the average towards the weights.</summary>
    public void TakeAverage(float share)
    {
        for (int i = 0; i < Weights.Length; i++)
        {
            Average[i] += (Weights[i] - Average[i]) * share;
        }
    }
}
