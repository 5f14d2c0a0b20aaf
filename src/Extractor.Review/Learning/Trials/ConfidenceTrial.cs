using System.Collections.Immutable;
using Extractor.Training.Confidence;
using Extractor.Training.Confidence.Refitting;

namespace Extractor.Review.Learning.Trials;

/// <summary>Tries every probability of the model.</summary>
/// <param name="installed">The installed model.</param>
/// <param name="options">How many claims are enough.</param>
internal sealed class ConfidenceTrial(ConfidenceModelFile installed, LearningOptions options)
{
    private static readonly string[] Targets = ["whole", "item", "event", "place", "time", "source"];

    /// <summary>Runs the trials; the verdicts stand in the order of the model's targets.</summary>
    /// <param name="decided">The decided claims.</param>
    /// <param name="folds">The part that each article is held back with.</param>
    public ImmutableArray<TargetVerdict> Run(IReadOnlyList<JudgedClaim> decided, int[] folds) =>
        Together([.. Targets.Select((target, i) =>
        {
            List<LabelledClaim> claims = [.. decided.Where(c => Says(c, target)).Select(c => new LabelledClaim(c.Article, folds[c.Article], c.Features, IsRight(c, target)))];
            return TargetTrial.Run(target, new RefitTrial(ArticleFolds.Count, installed.Weights[i]), claims, options);
        })]);

    /// <summary>
    /// The model with the weights that are better; null when those of the whole claim are not. The means stay: reviewers see the doubtful claims first, and what lowers a
    /// confidence is told against the mean of all.
    /// </summary>
    public ConfidenceModelFile? Better(ImmutableArray<TargetVerdict> verdicts) => verdicts[0].Weights is null ? null : installed with { Weights = [.. verdicts.Select((v, i) => v.Weights ?? installed.Weights[i])] };

    // Decisions that say nothing about whole claims are not trusted with their slots.
    private static ImmutableArray<TargetVerdict> Together(ImmutableArray<TargetVerdict> verdicts) => verdicts[0].Report.Replaced ? verdicts : [.. verdicts.Select(v => v.Report.Replaced
        ? v with { Weights = null, Report = v.Report with { Replaced = false, Reason = "better, but kept with the weights of the whole claim" } }
        : v)];

    // Nobody says which slots of a rejected claim are right.
    private static bool Says(JudgedClaim claim, string target) => target == "whole" || (claim.Right is not null && claim.Filled.Contains(Slot(target)));

    private static bool IsRight(JudgedClaim claim, string target) => claim.Right?.Contains(Slot(target)) ?? false;

    private static string Slot(string target) => target == "event" ? "event_lemma" : target;
}
