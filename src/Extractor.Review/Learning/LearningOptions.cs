using System.Collections.Immutable;

namespace Extractor.Review.Learning;

/// <summary>What to learn with, and what has to be there before anything is learned.</summary>
public sealed record LearningOptions
{
    /// <summary>
    /// The folder whose models are improved; null for the one the program came with. A folder without models is filled: those that the program came with are
    /// improved, and the whole set is written there.
    /// </summary>
    public string? ModelDirectory { get; init; }

    /// <summary>
    /// Files of annotated articles in the form of <c>corpus/claims.jsonl</c>, those of the kind that is reviewed last: the ones the models were trained on. With them the linkers
    /// are trained again, and the confidence may learn from their claims beside the decisions.
    /// </summary>
    public ImmutableArray<string> Corpora { get; init; } = [];

    /// <summary>True to find out what would be learned, and to change nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>The fewest decided claims to learn from.</summary>
    public int MinDecisions { get; init; } = 100;

    /// <summary>The fewest articles that they have to be from.</summary>
    public int MinArticles { get; init; } = 20;

    /// <summary>The fewest claims that were accepted unchanged, and the fewest that were not.</summary>
    public int MinOfEach { get; init; } = 10;

    /// <summary>The fewest decided claims, in articles whose claims are all decided, to train the linkers with.</summary>
    public int MinLinkerClaims { get; init; } = 300;
}
