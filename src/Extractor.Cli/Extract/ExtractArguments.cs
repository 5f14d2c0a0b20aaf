namespace Extractor.Cli.Extract;

/// <summary>What was typed behind <c>extract</c>, and nothing else: no default is filled in and nothing is looked up.</summary>
internal sealed record ExtractArguments
{
    public required string[] Inputs { get; init; }

    public string? Output { get; init; }

    public string? Threads { get; init; }

    public string? Published { get; init; }

    public bool NoText { get; init; }

    public string? MinConfidence { get; init; }

    public bool FailFast { get; init; }

    public string? Failures { get; init; }

    public string? Report { get; init; }

    public string? Run { get; init; }

    public bool RunRestart { get; init; }

    public string? ShardSize { get; init; }

    public bool Gzip { get; init; }

    public string? MaxArticleBytes { get; init; }

    public string? Language { get; init; }

    public string? Duplicates { get; init; }

    public string? ArticleTime { get; init; }

    public bool Quiet { get; init; }

    public string? Models { get; init; }
}
