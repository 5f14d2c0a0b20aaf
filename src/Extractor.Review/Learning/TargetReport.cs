namespace Extractor.Review.Learning;

/// <summary>What came of one of the probabilities that the model gives: that of the whole claim, or of a slot.</summary>
/// <param name="Target"><c>whole</c>, <c>item</c>, <c>event</c>, <c>place</c>, <c>time</c> or <c>source</c>.</param>
/// <param name="Claims">Decided claims that say something about it.</param>
/// <param name="Right">How many of them are right.</param>
/// <param name="Replaced">Whether the new weights are better, by the rule of <see cref="Learner"/>.</param>
/// <param name="Reason">Why they replace the installed ones or don't, in words.</param>
public sealed record TargetReport(string Target, int Claims, int Right, bool Replaced, string Reason)
{
    /// <summary>The way to the new weights; null when there were too few claims to try.</summary>
    public string? Way { get; init; }

    /// <summary>The installed model.</summary>
    public ModelFigures? Before { get; init; }

    /// <summary>The new one.</summary>
    public ModelFigures? After { get; init; }

    /// <summary>How much the log loss changes; below zero is better.</summary>
    public FigureInterval? LossChange { get; init; }

    /// <summary>The AUROC of the new model.</summary>
    public FigureInterval? AurocAfter { get; init; }
}
