namespace Extractor.Training.Confidence.Refitting;

/// <summary>
/// Logistic regression with a normal prior around given weights, by Newton's method with halved steps where a whole one goes too far. The sum is strictly convex, so
/// there is one answer; the same examples in the same order give the same bits.
/// </summary>
internal static class RidgeRegression
{
    private const int Steps = 50;
    private const double Enough = 1e-8;

    /// <summary>Fits the weights that make the examples likely without leaving the prior by more than they are worth.</summary>
    /// <param name="examples">Features and what is to be foretold.</param>
    /// <param name="prior">Where the weights are without examples.</param>
    /// <param name="strengths">For each weight, how many units of information the prior is worth; all greater than zero.</param>
    public static double[] Fit(IReadOnlyList<LabelledExample> examples, ReadOnlySpan<double> prior, ReadOnlySpan<double> strengths)
    {
        double[] weights = prior.ToArray();
        double loss = Loss(examples, weights, prior, strengths);
        for (int step = 0; step < Steps; step++)
        {
            double[] direction = Direction(examples, weights, prior, strengths);
            double size = 1;
            double[] next = Moved(weights, direction, size);
            double better = Loss(examples, next, prior, strengths);
            while (better > loss && size > 1e-6)
            {
                size /= 2;
                next = Moved(weights, direction, size);
                better = Loss(examples, next, prior, strengths);
            }

            if (better >= loss)
            {
                break;
            }

            bool done = loss - better < Enough * (1 + Math.Abs(loss));
            (weights, loss) = (next, better);
            if (done)
            {
                break;
            }
        }

        return weights;
    }

    private static double[] Moved(double[] weights, double[] direction, double size) => [.. weights.Select((w, i) => w + (size * direction[i]))];

    private static double Loss(IReadOnlyList<LabelledExample> examples, double[] weights, ReadOnlySpan<double> prior, ReadOnlySpan<double> strengths)
    {
        double loss = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            double moved = weights[i] - prior[i];
            loss += 0.5 * strengths[i] * moved * moved;
        }

        foreach (LabelledExample example in examples)
        {
            double score = example.Features.Score(weights);
            score = example.Right ? score : -score;
            loss += (score > 0 ? Math.Log(1 + Math.Exp(-score)) : Math.Log(1 + Math.Exp(score)) - score);
        }

        return loss;
    }

    private static double[] Direction(IReadOnlyList<LabelledExample> examples, double[] weights, ReadOnlySpan<double> prior, ReadOnlySpan<double> strengths)
    {
        int count = weights.Length;
        double[] slope = new double[count];
        double[,] curve = new double[count, count];
        for (int i = 0; i < count; i++)
        {
            slope[i] = -strengths[i] * (weights[i] - prior[i]);
            curve[i, i] = strengths[i];
        }

        foreach (LabelledExample example in examples)
        {
            double probability = 1 / (1 + Math.Exp(-example.Features.Score(weights)));
            Add(example.Features, ((example.Right ? 1 : 0) - probability), probability * (1 - probability), slope, curve);
        }

        return LinearSystem.Solve(curve, slope);
    }

    private static void Add(SparseVector features, double error, double information, double[] slope, double[,] curve)
    {
        (int[] places, double[] values) = features;
        for (int i = 0; i < places.Length; i++)
        {
            slope[places[i]] += error * values[i];
            double own = information * values[i];
            for (int j = 0; j <= i; j++)
            {
                curve[places[i], places[j]] += own * values[j];
            }
        }
    }
}
