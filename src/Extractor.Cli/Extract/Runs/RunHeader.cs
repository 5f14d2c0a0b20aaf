using Newtonsoft.Json;

namespace Extractor.Cli.Extract.Runs;

/// <summary>The first line of a journal: what the output of a run depends on beside its inputs.</summary>
internal sealed record RunHeader
{
    /// <summary>The version of the journal's form.</summary>
    public const string CurrentFormat = "extractor/run/1";

    [JsonProperty("format")]
    public string Format { get; init; } = CurrentFormat;

    /// <summary>The version of the program.</summary>
    [JsonProperty("version")]
    public required string Version { get; init; }

    /// <summary>The checksum of the models.</summary>
    [JsonProperty("models")]
    public required string Models { get; init; }

    /// <summary>Options that change the output, by their name; one that was not given is null.</summary>
    [JsonProperty("settings")]
    public required SortedDictionary<string, string?> Settings { get; init; }

    /// <summary>How many lines with inputs follow.</summary>
    [JsonProperty("inputs")]
    public required int Inputs { get; init; }
}
