namespace Extractor.Cli.Show;

/// <summary>What was asked of <c>extractor show</c>.</summary>
internal sealed record ShowOptions
{
    /// <summary>The path of standard input and standard output.</summary>
    public const string Standard = "-";

    /// <summary>Path of the records, or <c>-</c>.</summary>
    public required string Records { get; init; }

    /// <summary>Path of the page to write, or <c>-</c>; null to show in the terminal.</summary>
    public string? Html { get; init; }

    /// <summary>The only article to show; null for all.</summary>
    public string? Article { get; init; }

    /// <summary>How many articles to show at most; from 1.</summary>
    public int Limit { get; init; } = int.MaxValue;

    /// <summary>Claims below this confidence are left out; from 0 to 1.</summary>
    public double MinConfidence { get; init; }

    /// <summary>What the records are called in messages and headings.</summary>
    public string Name => Records == Standard ? "standard input" : Path.GetFileName(Records);
}
