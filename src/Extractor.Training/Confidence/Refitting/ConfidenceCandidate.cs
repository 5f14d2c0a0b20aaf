using System.Globalization;
using Extractor.Confidence;

namespace Extractor.Training.Confidence.Refitting;

/// <summary>A way to new weights from decisions and the installed weights.</summary>
/// <param name="Strength">How many units of information the installed weight of each feature is worth; null to keep their proportions and fit only a slope and an intercept.</param>
internal sealed record ConfidenceCandidate(double? Strength)
{
    // The share of right claims is what differs most between reviewers and annotators: the intercept follows the decisions freely.
    private const double FreeStrength = 0.01;

    // The slope of a recalibration: a few dozen decisions outweigh it.
    private const double SlopeStrength = 1;

    private static readonly double[] Strengths = [100, 30, 10, 3, 1];

    /// <summary>All ways, the one that changes least first: of equally good ones the first is taken.</summary>
    public static IReadOnlyList<ConfidenceCandidate> All { get; } = [new((double?)null), .. Strengths.Select(s => new ConfidenceCandidate(s))];

    /// <summary>The name in reports.</summary>
    public string Name => Strength is { } strength ? string.Create(CultureInfo.InvariantCulture, $"refit with prior {strength:0.##}") : "recalibration";

    /// <summary>The probability by weights, as the Confidence stage gives it.</summary>
    public static double Probability(float[] weights, float[] features) => new ConfidenceWeights([weights], []).Probability(ConfidenceTarget.Whole, features);

    /// <summary>Fits new weights.</summary>
    /// <param name="claims">The decided claims that teach.</param>
    /// <param name="installed">The weights that are installed.</param>
    public float[] Fit(IEnumerable<LabelledClaim> claims, float[] installed)
    {
        List<LabelledExample> examples = [.. claims.Select(c => new LabelledExample(c.Sparse, c.Right))];
        return Strength is { } strength ? Refit(examples, installed, strength) : Recalibrate(examples, installed);
    }

    private static float[] Refit(List<LabelledExample> examples, float[] installed, double strength)
    {
        double[] strengths = [.. installed.Select((_, i) => i == 0 ? FreeStrength : strength)];
        return [.. RidgeRegression.Fit(examples, [.. installed.Select(w => (double)w)], strengths).Select(w => (float)w)];
    }

    // Platt's scaling: the first feature is one in every claim, so that slope and intercept are weights of the model again.
    private static float[] Recalibrate(List<LabelledExample> examples, float[] installed)
    {
        double[] weights = [.. installed.Select(w => (double)w)];
        List<LabelledExample> scores = [.. examples.Select(e => e with { Features = new SparseVector([0, 1], [1, e.Features.Score(weights)]) })];
        double[] line = RidgeRegression.Fit(scores, [0, 1], [FreeStrength, SlopeStrength]);
        return [.. installed.Select((w, i) => (float)((line[1] * w) + (i == 0 ? line[0] : 0)))];
    }
}
