namespace Extractor.Training.Confidence.Refitting;

/// <summary>The features that are not zero: a third of them, so that sums over pairs of them take a tenth of the time.</summary>
/// <param name="Places">Which they are, ascending.</param>
/// <param name="Values">What they are.</param>
internal sealed record SparseVector(int[] Places, double[] Values)
{
    /// <summary>The features that are not zero.</summary>
    public static SparseVector Of(ReadOnlySpan<float> features)
    {
        List<int> places = [];
        List<double> values = [];
        for (int i = 0; i < features.Length; i++)
        {
            if (features[i] != 0)
            {
                places.Add(i);
                values.Add(features[i]);
            }
        }

        return new SparseVector([.. places], [.. values]);
    }

    /// <summary>Their sum by weights: the log-odds.</summary>
    public double Score(ReadOnlySpan<double> weights)
    {
        double sum = 0;
        for (int i = 0; i < Places.Length; i++)
        {
            sum += Values[i] * weights[Places[i]];
        }

        return sum;
    }
}
