using Extractor.Articles.Readers;

namespace Extractor.Cli.Extract.Batch;

/// <summary>What came of a batch: counts, and the first failures and warnings themselves. Filled by the writer's thread.</summary>
internal sealed class BatchReport
{
    /// <summary>How many failures and warnings are kept; of a damaged archive there may be millions.</summary>
    public const int KeptReports = 20;

    private readonly SortedDictionary<(Severity Severity, string Reason), long> _reasons = [];
    private readonly List<ReadFailure> _failures = [];
    private readonly List<ReadFailure> _warnings = [];

    public long Articles { get; private set; }

    public long Claims { get; private set; }

    public long Failures { get; private set; }

    public long Warnings { get; private set; }

    /// <summary>What was passed over because it is no article to be read.</summary>
    public long Skips { get; private set; }

    /// <summary>Id of the last article written; null when there is none.</summary>
    public string? LastArticle { get; private set; }

    /// <summary>How often each reason came up, warnings first, by the name of the reason.</summary>
    public IReadOnlyDictionary<(Severity Severity, string Reason), long> Reasons => _reasons;

    /// <summary>The first reports: failures, then warnings while there is room.</summary>
    public IEnumerable<ReadFailure> First => _failures.Concat(_warnings).Take(KeptReports);

    /// <summary>True when the batch was ended by Ctrl-C.</summary>
    public bool Interrupted { get; set; }

    /// <summary>True when the batch was ended by its first failure.</summary>
    public bool FailedFast { get; set; }

    public void AddArticle(string id, int claims)
    {
        Articles++;
        Claims += claims;
        LastArticle = id;
    }

    public void Add(ReadFailure report)
    {
        Failures += report.Severity == Severity.Failure ? 1 : 0;
        Warnings += report.Severity == Severity.Warning ? 1 : 0;
        Skips += report.Severity == Severity.Skip ? 1 : 0;
        List<ReadFailure> kept = report.Severity == Severity.Failure ? _failures : _warnings;
        if (report.Severity != Severity.Skip && kept.Count < KeptReports)
        {
            kept.Add(report);
        }

        (Severity, string) key = (report.Severity, report.Reason);
        _reasons[key] = _reasons.GetValueOrDefault(key) + 1;
    }
}
