using System.Collections.Immutable;
using Extractor.Articles.Readers;
using Extractor.Records;

namespace Extractor.Cli.Extract.Batch;

/// <summary>What came of a batch: counts, and the first failures and warnings themselves. Filled by the writer's thread.</summary>
/// <param name="counts">The counts to go on from; null to begin.</param>
internal sealed class BatchReport(BatchCounts? counts = null)
{
    /// <summary>How many failures and warnings are kept; of a damaged archive there may be millions.</summary>
    public const int KeptReports = 20;

    private readonly List<ReadFailure> _failures = [];
    private readonly List<ReadFailure> _warnings = [];

    /// <summary>All that was counted, also before a run was resumed.</summary>
    public BatchCounts Counts { get; } = counts ?? new BatchCounts();

    public long Articles => Counts.Articles;

    public long Claims => Counts.Claims;

    public long Failures => Counts.Failures.Values.Sum();

    public long Warnings => Counts.Warnings.Values.Sum();

    /// <summary>What was left out on purpose: what is no article, and articles that are not wanted.</summary>
    public long Skips => Counts.Skips.Values.Sum();

    /// <summary>Id of the last article written; null when there is none.</summary>
    public string? LastArticle { get; private set; }

    /// <summary>The first reports of this process: failures, then warnings while there is room.</summary>
    public IEnumerable<ReadFailure> First => _failures.Concat(_warnings).Take(KeptReports);

    /// <summary>True when the batch was ended by Ctrl-C.</summary>
    public bool Interrupted { get; set; }

    /// <summary>True when the batch was ended by its first failure.</summary>
    public bool FailedFast { get; set; }

    /// <summary>Counts an article that was written.</summary>
    public void AddArticle(string id, ImmutableArray<RecordClaim> claims, int words, bool isCopy = false)
    {
        Counts.AddArticle(claims, words, isCopy);
        LastArticle = id;
    }

    /// <summary>Counts a report, and keeps failures and warnings while there is room.</summary>
    public void Add(ReadFailure report)
    {
        Counts.Add(report);
        List<ReadFailure> kept = report.Severity == Severity.Failure ? _failures : _warnings;
        if (report.Severity != Severity.Skip && kept.Count < KeptReports)
        {
            kept.Add(report);
        }
    }
}
