namespace Extractor.Cli.Read;

/// <summary>What was typed behind <c>read</c>, and nothing else.</summary>
internal sealed record ReadArguments
{
    public required string[] Inputs { get; init; }

    public string? Output { get; init; }

    public string? Published { get; init; }

    public string? Failures { get; init; }

    public string? MaxArticleBytes { get; init; }

    public bool FailFast { get; init; }

    public bool Quiet { get; init; }
}
