using System.Collections.Immutable;

namespace Extractor.Training.Confidence.Refitting;

/// <summary>What a trial found.</summary>
/// <param name="Candidate">The way that was best.</param>
/// <param name="Weights">The new weights by that way, from all claims.</param>
/// <param name="Predictions">For each claim what was foretold by weights, and by a choice of the way, that its article had no part in.</param>
internal sealed record RefitOutcome(ConfidenceCandidate Candidate, float[] Weights, ImmutableArray<JudgedPrediction> Predictions);

/// <summary>
/// Tries the ways to new weights for one target. The way is chosen by cross-validation inside of what teaches, so that the held-back claims judge the choice too.
/// </summary>
/// <param name="folds">How many parts the articles are held back in.</param>
/// <param name="installed">The installed weights.</param>
internal sealed class RefitTrial(int folds, float[] installed)
{
    // A choice between a dozen ways is not made better by more, and takes time for each claim.
    private const int EnoughToChoose = 20_000;

    /// <summary>Runs the trial.</summary>
    public RefitOutcome Run(IReadOnlyList<LabelledClaim> claims)
    {
        JudgedPrediction[][] parts = new JudgedPrediction[folds][];
        Parallel.For(0, folds, held => parts[held] = HoldBack(claims, held));
        ConfidenceCandidate best = Choose(claims);
        return new RefitOutcome(best, best.Fit(claims, installed), [.. parts.SelectMany(p => p)]);
    }

    private JudgedPrediction[] HoldBack(IReadOnlyList<LabelledClaim> claims, int held)
    {
        LabelledClaim[] taught = [.. claims.Where(c => c.Fold != held)];
        float[] weights = Choose(taught).Fit(taught, installed);
        return [.. claims.Where(c => c.Fold == held).Select(c => new JudgedPrediction(c.Article, ConfidenceCandidate.Probability(installed, c.Features), ConfidenceCandidate.Probability(weights, c.Features), c.Right))];
    }

    private ConfidenceCandidate Choose(IReadOnlyList<LabelledClaim> claims)
    {
        int step = Math.Max(1, claims.Count / EnoughToChoose);
        LabelledClaim[] enough = step == 1 ? [.. claims] : [.. claims.Where(c => c.Article % step == 0)];
        return ConfidenceCandidate.All.MinBy(candidate => Loss(candidate, enough))!;
    }

    private double Loss(ConfidenceCandidate candidate, LabelledClaim[] claims)
    {
        double loss = 0;
        foreach (int held in claims.Select(c => c.Fold).Distinct().Order())
        {
            float[] weights = candidate.Fit(claims.Where(c => c.Fold != held), installed);
            loss += claims.Where(c => c.Fold == held).Sum(c => LogLoss.Of(ConfidenceCandidate.Probability(weights, c.Features), c.Right));
        }

        return loss;
    }
}
