using Extractor.Cli.CommandLine;
using Extractor.Cli.Extract.Batch;
using Extractor.Cli.Extract.Inputs;
using Extractor.Cli.Extract.Output;
using Extractor.Cli.Extract.Report;
using Extractor.Cli.Extract.Runs;
using Extractor.Models;

namespace Extractor.Cli.Extract;

/// <summary>A run that writes to a file or to standard output in one go.</summary>
/// <param name="settings">What to do.</param>
/// <param name="models">The models to use.</param>
/// <param name="messages">Where everything for people goes.</param>
internal sealed class StreamRun(ExtractSettings settings, ModelSet models, TextWriter messages)
{
    private readonly RunMeter _meter = new(new Checkpoint());

    /// <summary>Runs.</summary>
    public ExitCode Execute(InputList inputs, CancellationToken stop)
    {
        using OutputTarget records = settings.OutputPath is { } path ? OutputTarget.File(path) : OutputTarget.StandardOutput();
        using OutputTarget? failures = settings.FailuresPath is { } log ? OutputTarget.File(log) : null;
        using OutputTarget? reportFile = settings.ReportPath is { } file ? OutputTarget.File(file) : null;
        BatchProgress progress = new(inputs.TotalBytes);
        BatchReport report = new();
        new ExtractBatch(settings, models, messages).Run(inputs, default, new BatchSink(records.Stream, failures?.Stream), report, progress, stop);

        // Records first: a failure list without its records would be worse than records without it. Nothing replaces an old file by an empty one.
        bool kept = report.Articles > 0 || settings.OutputPath is null;
        if (kept)
        {
            records.Commit();
        }

        failures?.Commit();
        if (reportFile is not null)
        {
            ReportJson.Write(reportFile.Stream, models.Sha256, inputs, report, shards: null, _meter);
            reportFile.Commit();
        }

        if (!settings.Quiet)
        {
            new RunSummary(messages).Write(report, progress, inputs, kept ? settings.OutputPath : null, settings.FailuresPath);
            ReportLines.Write(messages, report.Counts, _meter);
        }

        return RunOutcome.Of(report);
    }
}
