using System.Collections.Immutable;
using System.Globalization;
using Extractor.Training.Confidence.Refitting;
using Extractor.Training.Evaluation.Claims;

namespace Extractor.Review.Learning.Trials;

/// <summary>A trial of one target: the report, and the new weights when they are better.</summary>
internal sealed record TargetVerdict(TargetReport Report, float[]? Weights, ImmutableArray<JudgedPrediction> Predictions);

/// <summary>Tries new weights for a target, and judges whether they are better than the installed ones.</summary>
internal static class TargetTrial
{
    /// <summary>Tries a target.</summary>
    /// <param name="target">Its name.</param>
    /// <param name="trial">Tries the weights.</param>
    /// <param name="claims">The decided claims that say something about it.</param>
    /// <param name="options">How many are enough.</param>
    public static TargetVerdict Run(string target, RefitTrial trial, IReadOnlyList<LabelledClaim> claims, LearningOptions options)
    {
        int right = claims.Count(c => c.Right);
        if (claims.Count < options.MinDecisions || Math.Min(right, claims.Count - right) < options.MinOfEach)
        {
            string few = $"too few to try: {claims.Count} decided, {right} of them right; there have to be {options.MinDecisions}, {options.MinOfEach} of them right and {options.MinOfEach} wrong";
            return new TargetVerdict(new TargetReport(target, claims.Count, right, false, few), null, []);
        }

        RefitOutcome outcome = trial.Run(claims);
        TargetReport report = Judge(new TargetReport(target, claims.Count, right, false, string.Empty) { Way = outcome.Candidate.Name }, outcome.Predictions);
        return new TargetVerdict(report, report.Replaced ? outcome.Weights : null, outcome.Predictions);
    }

    private static TargetReport Judge(TargetReport report, ImmutableArray<JudgedPrediction> predictions)
    {
        ArticleBootstrap bootstrap = new(predictions);
        Interval loss = bootstrap.LossDifference();
        Interval auroc = bootstrap.Auroc();
        ModelFigures before = Figures(predictions, p => p.Before);
        ModelFigures after = Figures(predictions, p => p.After);
        string? against = Against(loss, auroc, before, after);
        return report with
        {
            Before = before,
            After = after,
            LossChange = new FigureInterval(loss.Low, loss.High),
            AurocAfter = new FigureInterval(auroc.Low, auroc.High),
            Replaced = against is null,
            Reason = against ?? "the log loss is lower beyond chance, the calibration error not higher, and right ones are told from wrong ones",
        };
    }

    // What speaks against the new weights; null for nothing.
    private static string? Against(Interval loss, Interval auroc, ModelFigures before, ModelFigures after)
    {
        if (loss.High >= 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"the change of the log loss, {loss.Low:+0.000;-0.000} to {loss.High:+0.000;-0.000}, may be chance");
        }

        // Who decides by the coin has a share of acceptances too, and a model that gives every claim this share would be calibrated.
        if (auroc.Low <= 0.5)
        {
            return string.Create(CultureInfo.InvariantCulture, $"the decisions have nothing to do with the claims as far as can be seen: AUROC {auroc.Low:F3} to {auroc.High:F3}");
        }

        return after.CalibrationError > before.CalibrationError
            ? string.Create(CultureInfo.InvariantCulture, $"the calibration error rises from {before.CalibrationError:F3} to {after.CalibrationError:F3}")
            : null;
    }

    private static ModelFigures Figures(ImmutableArray<JudgedPrediction> predictions, Func<JudgedPrediction, double> confidence)
    {
        ConfidenceFigures figures = ConfidenceFigures.Of(predictions.Select(p => (confidence(p), p.Right)));
        return new ModelFigures(
            predictions.Average(p => LogLoss.Of(confidence(p), p.Right)),
            predictions.Average(p => Math.Pow(confidence(p) - (p.Right ? 1 : 0), 2)),
            figures.CalibrationError,
            figures.Auroc,
            figures.ErrorsInLowestFifth);
    }
}
