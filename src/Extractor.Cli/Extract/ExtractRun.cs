using Extractor.Articles.Readers;
using Extractor.Cli.CommandLine;
using Extractor.Cli.Extract.Batch;
using Extractor.Cli.Extract.Inputs;
using Extractor.Cli.Extract.Output;
using Extractor.Cli.Extract.Progress;
using Extractor.Models;

namespace Extractor.Cli.Extract;

/// <summary>One run of <c>extract</c>, from settings to exit code.</summary>
/// <param name="settings">What to do.</param>
/// <param name="messages">Where everything for people goes; never standard output.</param>
internal sealed class ExtractRun(ExtractSettings settings, TextWriter messages)
{
    private readonly RunSummary _summary = new(messages);

    /// <summary>Runs.</summary>
    public ExitCode Execute()
    {
        string[] written = [.. new[] { settings.OutputPath, settings.FailuresPath }.OfType<string>()];
        if (OverwrittenInput.Message(settings.Inputs, written, "Records") is { } error)
        {
            messages.WriteLine(error);
            return ExitCode.WrongUsage;
        }

        using Interruption interruption = new();
        try
        {
            return Execute(InputFinder.Find(settings.Inputs, written), interruption.Token);
        }
        catch (Exception e) when (e is ModelException or OutputException)
        {
            messages.WriteLine(e.Message);
            return ExitCode.CannotRun;
        }
    }

    private ExitCode Execute(InputList inputs, CancellationToken stop)
    {
        ArticleExtractor extractor = new(ModelSet.Open(settings.ModelsDirectory));
        using OutputTarget records = settings.OutputPath is { } path ? OutputTarget.File(path) : OutputTarget.StandardOutput();
        using OutputTarget? failures = settings.FailuresPath is { } log ? OutputTarget.File(log) : null;
        BatchProgress progress = new(inputs.TotalBytes);
        BatchReport report = new();
        View().Show(progress, () => report = Run(extractor, inputs, new BatchSink(records.Stream, failures?.Stream), progress, stop));

        // Records first: a failure list without its records would be worse than records without it. Nothing replaces an old file by an empty one.
        bool kept = report.Articles > 0 || settings.OutputPath is null;
        if (kept)
        {
            records.Commit();
        }

        failures?.Commit();
        if (!settings.Quiet)
        {
            _summary.Write(report, progress, inputs, kept ? settings.OutputPath : null, settings.FailuresPath);
        }

        return RunOutcome.Of(report);
    }

    private BatchReport Run(ArticleExtractor extractor, InputList inputs, BatchSink sink, BatchProgress progress, CancellationToken stop)
    {
        BatchOptions options = new()
        {
            Threads = settings.Threads,
            WithText = settings.WithText,
            MinConfidence = settings.MinConfidence,
            FailFast = settings.FailFast,
        };
        ArticleReader reader = new(new ReaderOptions { DefaultPublished = settings.Published });
        return new BatchRunner(extractor.Extract, reader, options).Run(inputs.Inputs, sink, progress, stop);
    }

    private IProgressView View() => settings.Quiet
        ? new SilentProgress()
        : Console.IsErrorRedirected ? new PlainProgress(messages) : new LiveProgress(messages);
}
