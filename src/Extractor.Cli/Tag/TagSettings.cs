namespace Extractor.Cli.Tag;

/// <summary>What a run of <c>tag</c> works with; every value is checked.</summary>
internal sealed record TagSettings
{
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>Whether the inputs hold tokens.</summary>
    public required bool Tokenized { get; init; }

    /// <summary>The file to write; null for standard output.</summary>
    public required string? OutputPath { get; init; }

    public required int Threads { get; init; }

    public required DateOnly? Published { get; init; }

    /// <summary>The folder of the models; null for the program's own.</summary>
    public required string? ModelsDirectory { get; init; }
}
