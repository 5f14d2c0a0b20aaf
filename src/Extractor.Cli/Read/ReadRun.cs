using Extractor.Articles.Readers;
using Extractor.Cli.CommandLine;
using Extractor.Cli.Extract;
using Extractor.Cli.Extract.Batch;
using Extractor.Cli.Extract.Inputs;
using Extractor.Cli.Extract.Output;
using Extractor.Cli.Extract.Progress;

namespace Extractor.Cli.Read;

/// <summary>One run of <c>read</c>, from settings to exit code. Reports and ends as <c>extract</c> does.</summary>
/// <param name="settings">What to do.</param>
/// <param name="messages">Where everything for people goes; never standard output.</param>
internal sealed class ReadRun(ReadSettings settings, TextWriter messages)
{
    /// <summary>Runs.</summary>
    public ExitCode Execute()
    {
        string[] written = [.. new[] { settings.OutputPath, settings.FailuresPath }.OfType<string>()];
        if (OverwrittenInput.Message(settings.Inputs, written, "Articles") is { } error)
        {
            messages.WriteLine(error);
            return ExitCode.WrongUsage;
        }

        using Interruption interruption = new();
        try
        {
            return Execute(InputFinder.Find(settings.Inputs, written), interruption.Token);
        }
        catch (OutputException e)
        {
            messages.WriteLine(e.Message);
            return ExitCode.CannotRun;
        }
    }

    private ExitCode Execute(InputList inputs, CancellationToken stop)
    {
        using OutputTarget articles = settings.OutputPath is { } path ? OutputTarget.File(path) : OutputTarget.StandardOutput();
        using OutputTarget? failures = settings.FailuresPath is { } log ? OutputTarget.File(log) : null;
        BatchSink sink = new(articles.Stream, failures?.Stream);
        BatchProgress progress = new(inputs.TotalBytes);
        BatchReport report = new();
        View().Show(progress, () => Read(inputs, sink, report, progress, stop));
        report.Interrupted = stop.IsCancellationRequested;

        // As for extract: nothing replaces an old file by an empty one.
        bool kept = report.Articles > 0 || settings.OutputPath is null;
        if (kept)
        {
            articles.Commit();
        }

        failures?.Commit();
        if (!settings.Quiet)
        {
            new RunSummary(messages, countsClaims: false).Write(report, progress, inputs, kept ? settings.OutputPath : null, settings.FailuresPath);
        }

        return RunOutcome.Of(report);
    }

    private void Read(InputList inputs, BatchSink sink, BatchReport report, BatchProgress progress, CancellationToken stop)
    {
        ArticleReader reader = new(new ReaderOptions { DefaultPublished = settings.Published, MaxArticleBytes = settings.MaxArticleBytes });
        long bytesBefore = 0;
        foreach (FoundInput input in inputs.Inputs)
        {
            foreach (ReadResult result in input.Failure is { } failure ? [ReadResult.Failed(failure)] : reader.Read(input.Path))
            {
                Write(result, sink, report, progress);
                progress.ReachBytes(bytesBefore + result.BytesRead);
                if (stop.IsCancellationRequested || report.FailedFast)
                {
                    return;
                }
            }

            bytesBefore += input.Bytes;
        }
    }

    private void Write(ReadResult result, BatchSink sink, BatchReport report, BatchProgress progress)
    {
        foreach (ReadFailure warning in result.Warnings)
        {
            report.Add(warning);
            sink.Write(warning);
        }

        if (result.Failure is { } failure)
        {
            report.Add(failure);
            sink.Write(failure);
            if (failure.Severity == Severity.Failure)
            {
                progress.AddFailure();
                report.FailedFast = settings.FailFast;
            }
        }
        else if (result.Article is { } article)
        {
            sink.Write(ArticleLineWriter.Line(article));
            report.AddArticle(article.Id, claims: [], words: 0);
            progress.AddArticle();
        }
    }

    private IProgressView View() => settings.Quiet
        ? new SilentProgress()
        : Console.IsErrorRedirected ? new PlainProgress(messages) : new LiveProgress(messages);
}
