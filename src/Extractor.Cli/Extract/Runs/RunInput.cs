using System.Globalization;
using Extractor.Cli.Extract.Inputs;
using Newtonsoft.Json;

namespace Extractor.Cli.Extract.Runs;

/// <summary>A line of the journal: an input as it was when the run began.</summary>
internal sealed record RunInput
{
    [JsonProperty("path")]
    public required string Path { get; init; }

    [JsonProperty("bytes")]
    public required long Bytes { get; init; }

    /// <summary>When it was last written, in UTC; null when there is no such file.</summary>
    [JsonProperty("modified")]
    public required string? Modified { get; init; }

    /// <summary>The input as it is now.</summary>
    public static RunInput Of(FoundInput input) => new()
    {
        Path = input.Path,
        Bytes = input.Bytes,
        Modified = File.Exists(input.Path) ? File.GetLastWriteTimeUtc(input.Path).ToString("O", CultureInfo.InvariantCulture) : null,
    };
}
