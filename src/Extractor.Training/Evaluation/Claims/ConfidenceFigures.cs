namespace Extractor.Training.Evaluation.Claims;

/// <summary>How good the confidence of claims is.</summary>
/// <param name="CalibrationError">Expected calibration error over ten bins of equal size, from 0 to 1; 0 is best.</param>
/// <param name="Auroc">Chance that a right claim is surer than a wrong one, from 0 to 1; null when all are right or all wrong.</param>
/// <param name="ErrorsInLowestFifth">Share of all wrong claims among the least sure fifth; null when none is wrong.</param>
public readonly record struct ConfidenceFigures(double CalibrationError, double? Auroc, double? ErrorsInLowestFifth)
{
    private const int Bins = 10;

    /// <summary>Measures.</summary>
    /// <param name="claims">For each claim its confidence and whether it is right as a whole.</param>
    public static ConfidenceFigures Of(IEnumerable<(double Confidence, bool Right)> claims)
    {
        (double Confidence, bool Right)[] sorted = [.. claims.OrderBy(c => c.Confidence)];
        double error = 0;
        for (int bin = 0; bin < Bins; bin++)
        {
            var part = sorted[(int)((long)bin * sorted.Length / Bins)..(int)((long)(bin + 1) * sorted.Length / Bins)];
            error += part.Length == 0 ? 0 : (double)part.Length / sorted.Length * Math.Abs(part.Average(c => c.Confidence) - part.Average(c => c.Right ? 1.0 : 0.0));
        }

        int wrong = sorted.Count(c => !c.Right);
        return new ConfidenceFigures(error, AreaUnderCurve(sorted), wrong == 0 ? null : (double)sorted[..(sorted.Length / 5)].Count(c => !c.Right) / wrong);
    }

    // By ranks; equals share theirs.
    private static double? AreaUnderCurve((double Confidence, bool Right)[] sorted)
    {
        long right = sorted.Count(c => c.Right);
        long wrong = sorted.Length - right;
        double wins = 0;
        long below = 0;
        for (int i = 0; i < sorted.Length;)
        {
            int end = i;
            while (end < sorted.Length && sorted[end].Confidence == sorted[i].Confidence)
            {
                end++;
            }

            int rightHere = sorted[i..end].Count(c => c.Right);
            int wrongHere = end - i - rightHere;
            wins += rightHere * (below + (wrongHere / 2.0));
            below += wrongHere;
            i = end;
        }

        return right == 0 || wrong == 0 ? null : wins / (right * (double)wrong);
    }
}
