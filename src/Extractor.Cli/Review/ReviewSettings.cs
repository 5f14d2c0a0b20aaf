namespace Extractor.Cli.Review;

/// <summary>What was asked of <c>extractor review</c>.</summary>
internal sealed record ReviewSettings
{
    /// <summary>Where the page is when nothing else is asked for.</summary>
    public const string UsualUrl = "http://localhost:4747";

    /// <summary>Files of records to take in.</summary>
    public required IReadOnlyList<string> Records { get; init; }

    /// <summary>The store.</summary>
    public required string Store { get; init; }

    /// <summary>Where to listen; null for the usual address, or a free port when that is taken.</summary>
    public IReadOnlyList<string>? Urls { get; init; }

    /// <summary>The share of claims for two reviewers; null leaves it as it is.</summary>
    public double? Double { get; init; }

    /// <summary>The reviewer's name while there are no accounts; null to ask.</summary>
    public string? Reviewer { get; init; }

    /// <summary>True to open the browser.</summary>
    public bool Open { get; init; }
}
