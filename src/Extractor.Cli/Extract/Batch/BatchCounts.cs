using System.Collections.Immutable;
using Extractor.Articles.Readers;
using Extractor.Records;
using Newtonsoft.Json;

namespace Extractor.Cli.Extract.Batch;

/// <summary>
/// What a batch counts. The same articles in the same order give the same counts, also when the batch was stopped in between and its counts were
/// written and read back. Not thread-safe.
/// </summary>
internal sealed class BatchCounts
{
    /// <summary>Articles that have a record.</summary>
    [JsonProperty("articles")]
    public long Articles { get; private set; }

    /// <summary>Words of these articles: runs of characters that are no white space.</summary>
    [JsonProperty("words")]
    public long Words { get; private set; }

    /// <summary>Those of these articles that are copies of earlier ones.</summary>
    [JsonProperty("duplicates")]
    public long Duplicates { get; private set; }

    [JsonProperty("claims")]
    public long Claims { get; private set; }

    [JsonProperty("claims_by_kind")]
    public SortedDictionary<string, long> ClaimsByKind { get; } = new(StringComparer.Ordinal);

    /// <summary>Claims by the name of their flags, what a flag points at (<c>contradicts:c4</c>) set aside.</summary>
    [JsonProperty("flags")]
    public SortedDictionary<string, long> Flags { get; } = new(StringComparer.Ordinal);

    /// <summary>The sum of the claims' confidences.</summary>
    [JsonProperty("confidence_sum")]
    public double ConfidenceSum { get; private set; }

    [JsonProperty("failures")]
    public SortedDictionary<string, long> Failures { get; } = new(StringComparer.Ordinal);

    [JsonProperty("warnings")]
    public SortedDictionary<string, long> Warnings { get; } = new(StringComparer.Ordinal);

    /// <summary>What was left out on purpose, by reason: what is no article, and articles that are not wanted.</summary>
    [JsonProperty("skips")]
    public SortedDictionary<string, long> Skips { get; } = new(StringComparer.Ordinal);

    /// <summary>The mean confidence of the claims; null when there is none.</summary>
    [JsonIgnore]
    public double? MeanConfidence => Claims == 0 ? null : ConfidenceSum / Claims;

    /// <summary>Counts an article and its claims.</summary>
    public void AddArticle(ImmutableArray<RecordClaim> claims, int words, bool isCopy)
    {
        Articles++;
        Duplicates += isCopy ? 1 : 0;
        Words += words;
        Claims += claims.Length;
        foreach (RecordClaim claim in claims)
        {
            ConfidenceSum += claim.Confidence;
            Add(ClaimsByKind, claim.Kind);
            foreach (string flag in claim.Flags)
            {
                Add(Flags, Name(flag));
            }
        }
    }

    /// <summary>Counts a report.</summary>
    public void Add(ReadFailure report)
    {
        SortedDictionary<string, long> counts = report.Severity switch { Severity.Failure => Failures, Severity.Skip => Skips, _ => Warnings };
        Add(counts, report.Reason);
    }

    private static string Name(string flag) => flag.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? flag[..colon] : flag;

    private static void Add(SortedDictionary<string, long> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
