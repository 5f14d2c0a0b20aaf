using System.Globalization;
using Extractor.Confidence;

namespace Extractor.Training.Confidence.Refitting;

/// <summary>A way to new weights from decisions and the installed weights.</summary>
/// <param name="Strength">How many units of information the installed weight of each feature is worth; null to keep their proportions and fit only a slope and an intercept.</param>
/// <param name="WithCorpus">Whether the claims of annotated articles teach beside the decisions.</param>
internal sealed record ConfidenceCandidate(double? Strength, bool WithCorpus)
{
    // The share of right claims is what differs most between reviewers and annotators: the intercept follows the decisions freely.
    private const double FreeStrength = 0.01;

    // The slope of a recalibration: a few dozen decisions outweigh it.
    private const double SlopeStrength = 1;

    private static readonly double[] Strengths = [100, 30, 10, 3, 1];

    /// <summary>The name in reports.</summary>
    public string Name
    {
        get
        {
            string way = Strength is { } strength ? string.Create(CultureInfo.InvariantCulture, $"refit with prior {strength:0.##}") : "recalibration";
            return WithCorpus ? way + ", with corpus" : way;
        }
    }

    /// <summary>All ways, the one that changes least first: of equally good ones the first is taken.</summary>
    /// <param name="withCorpus">Whether there are annotated articles.</param>
    public static IReadOnlyList<ConfidenceCandidate> All(bool withCorpus)
    {
        List<ConfidenceCandidate> all = [new(null, false), .. Strengths.Select(s => new ConfidenceCandidate(s, false))];
        return withCorpus ? [.. all, .. Strengths.Select(s => new ConfidenceCandidate(s, true))] : all;
    }

    /// <summary>The probability by weights, as the Confidence stage gives it.</summary>
    public static double Probability(float[] weights, float[] features) => new ConfidenceWeights([weights], []).Probability(ConfidenceTarget.Whole, features);

    /// <summary>Fits new weights.</summary>
    /// <param name="claims">The decided claims that teach.</param>
    /// <param name="corpus">The claims of annotated articles.</param>
    /// <param name="installed">The weights that are installed.</param>
    public float[] Fit(IEnumerable<LabelledClaim> claims, IReadOnlyList<WeightedExample> corpus, float[] installed)
    {
        List<WeightedExample> examples = [.. claims.Select(c => new WeightedExample(c.Sparse, c.Right, 1))];
        return Strength is { } strength ? Refit(WithCorpus ? [.. examples, .. corpus] : examples, installed, strength) : Recalibrate(examples, installed);
    }

    private static float[] Refit(List<WeightedExample> examples, float[] installed, double strength)
    {
        double[] strengths = [.. installed.Select((_, i) => i == 0 ? FreeStrength : strength)];
        return [.. RidgeRegression.Fit(examples, [.. installed.Select(w => (double)w)], strengths).Select(w => (float)w)];
    }

    // Platt's scaling: the first feature is one in every claim, so that slope and intercept are weights of the model again.
    private static float[] Recalibrate(List<WeightedExample> examples, float[] installed)
    {
        double[] weights = [.. installed.Select(w => (double)w)];
        List<WeightedExample> scores = [.. examples.Select(e => e with { Features = new SparseVector([0, 1], [1, e.Features.Score(weights)]) })];
        double[] line = RidgeRegression.Fit(scores, [0, 1], [FreeStrength, SlopeStrength]);
        return [.. installed.Select((w, i) => (float)((line[1] * w) + (i == 0 ? line[0] : 0)))];
    }
}
