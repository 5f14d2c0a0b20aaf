namespace Extractor.Cli.Export;

/// <summary>What was typed behind <c>export</c>.</summary>
internal sealed record ExportArguments
{
    public required string[] Records { get; init; }

    public string? Store { get; init; }

    public string? Format { get; init; }

    public string? Output { get; init; }

    public string? Configuration { get; init; }

    public bool Accepted { get; init; }

    public bool Reviewed { get; init; }

    public string? Status { get; init; }

    public string? MinConfidence { get; init; }

    public string? Since { get; init; }

    public string? Models { get; init; }
}
