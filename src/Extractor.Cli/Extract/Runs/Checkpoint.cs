using Extractor.Cli.Extract.Batch;
using Newtonsoft.Json;

namespace Extractor.Cli.Extract.Runs;

/// <summary>A line of the journal: what of a run is on the disk for good. All counts are from the beginning of the run.</summary>
internal sealed record Checkpoint
{
    /// <summary>Index of the input that is being read.</summary>
    [JsonProperty("input")]
    public int Input { get; init; }

    /// <summary>How many steps of reading it are done.</summary>
    [JsonProperty("steps")]
    public long Steps { get; init; }

    /// <summary>Stored bytes of all inputs that were read by then; for the progress.</summary>
    [JsonProperty("bytes_read")]
    public long BytesRead { get; init; }

    /// <summary>Number of the shard that is open; those before it are complete.</summary>
    [JsonProperty("shard")]
    public int Shard { get; init; } = 1;

    /// <summary>The length of its unfinished file.</summary>
    [JsonProperty("shard_bytes")]
    public long ShardBytes { get; init; }

    /// <summary>The length of the list of failures.</summary>
    [JsonProperty("failures_bytes")]
    public long FailuresBytes { get; init; }

    /// <summary>The length of what the selection of articles remembers.</summary>
    [JsonProperty("memory_bytes")]
    public long MemoryBytes { get; init; }

    /// <summary>Time that passed while the run was at work.</summary>
    [JsonProperty("seconds")]
    public double Seconds { get; init; }

    /// <summary>Processor time of the run.</summary>
    [JsonProperty("cpu_seconds")]
    public double CpuSeconds { get; init; }

    /// <summary>The most memory that a process of the run took.</summary>
    [JsonProperty("peak_memory_bytes")]
    public long PeakMemoryBytes { get; init; }

    /// <summary>What was counted.</summary>
    [JsonProperty("counts")]
    public BatchCounts Counts { get; init; } = new();

    /// <summary>True for the last one of a run that came to its end.</summary>
    [JsonProperty("complete")]
    public bool Complete { get; init; }
}
