using System.Globalization;
using Extractor.Cli.CommandLine;
using Extractor.Cli.Extract.Batch;
using Extractor.Cli.Extract.Inputs;
using Extractor.Cli.Extract.Output;
using Extractor.Cli.Extract.Report;
using Extractor.Cli.Extract.Runs;
using Extractor.Models;

namespace Extractor.Cli.Extract;

/// <summary>A run in a folder of its own, which goes on there whenever it is started again, until it is complete.</summary>
/// <param name="settings">What to do.</param>
/// <param name="root">The folder.</param>
/// <param name="models">The models to use.</param>
/// <param name="messages">Where everything for people goes.</param>
internal sealed class FolderRun(ExtractSettings settings, string root, ModelSet models, TextWriter messages)
{
    // At most so much work is done again after a crash; a checkpoint costs some milliseconds of the disk.
    private static readonly TimeSpan CheckpointInterval = TimeSpan.FromSeconds(10);

    /// <summary>Begins the run, goes on with it, or says that it is complete.</summary>
    public ExitCode Execute(InputList inputs, CancellationToken stop)
    {
        using RunFolder folder = RunFolder.Open(root);
        try
        {
            if (settings.RunRestart)
            {
                folder.Clear();
            }

            using Journal journal = Open(folder, RunIdentityOf(inputs));
            return journal.Last.Complete ? AlreadyComplete(folder, journal.Last) : Run(folder, journal, inputs, stop);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw OutputTarget.CannotWrite(root, e);
        }
    }

    private static Journal Open(RunFolder folder, RunIdentity identity)
    {
        if (File.Exists(folder.Journal))
        {
            return Journal.Resume(folder.Journal, identity);
        }

        folder.RequireEmpty();
        return Journal.Begin(folder.Journal, identity);
    }

    private ExitCode Run(RunFolder folder, Journal journal, InputList inputs, CancellationToken stop)
    {
        ExtractBatch batch = new(settings, models, messages);
        Checkpoint start = journal.Last;
        RunMeter meter = new(start);
        BatchReport report = new(start.Counts);
        BatchProgress progress = new(inputs.TotalBytes, start.BytesRead);
        SayWhereItGoesOn(start);
        using (FolderSink sink = new(folder, journal, settings.Shards, batch.Selection, meter, CheckpointInterval))
        {
            batch.Run(inputs, new BatchPosition(start.Input, start.Steps), sink, report, progress, stop);
            if (report.Interrupted)
            {
                sink.Save(report);
            }
            else
            {
                sink.Complete(report, shards => WholeFile.Write(folder.Report, file => ReportJson.Write(file, models.Sha256, inputs, report, shards, meter)));
            }
        }

        End(folder, report, progress, inputs, meter);
        return RunOutcome.Of(report);
    }

    private void End(RunFolder folder, BatchReport report, BatchProgress progress, InputList inputs, RunMeter meter)
    {
        if (!report.Interrupted)
        {
            folder.Sweep();
            CopyReport(folder);
        }

        if (!settings.Quiet)
        {
            new RunSummary(messages).Write(report, progress, inputs, report.Interrupted ? null : root, folder.Failures);
            ReportLines.Write(messages, report.Counts, meter);
            messages.Write(report.Interrupted ? "Start the same command again to go on.\n" : "");
        }
    }

    private ExitCode AlreadyComplete(RunFolder folder, Checkpoint last)
    {
        folder.Sweep();
        CopyReport(folder);
        if (!settings.Quiet)
        {
            messages.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The run in {root} is complete: {last.Counts.Articles:N0} articles, {last.Counts.Claims:N0} claims. Nothing was done; --run-restart starts anew."));
        }

        return RunOutcome.Of(new BatchReport(last.Counts));
    }

    private void SayWhereItGoesOn(Checkpoint start)
    {
        if (start.BytesRead > 0 && !settings.Quiet)
        {
            messages.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Going on in {root} after {start.Counts.Articles:N0} articles."));
        }
    }

    private void CopyReport(RunFolder folder)
    {
        if (settings.ReportPath is not { } path)
        {
            return;
        }

        using OutputTarget copy = OutputTarget.File(path);
        using (FileStream report = File.OpenRead(folder.Report))
        {
            report.CopyTo(copy.Stream);
        }

        copy.Commit();
    }

    private RunIdentity RunIdentityOf(InputList inputs)
    {
        RunHeader header = new()
        {
            Version = ArticleExtractor.Version,
            Models = models.Sha256,
            Settings = RunSettings.Of(settings),
            Inputs = inputs.Inputs.Length,
        };
        return new RunIdentity(header, [.. inputs.Inputs.Select(RunInput.Of)]);
    }
}
