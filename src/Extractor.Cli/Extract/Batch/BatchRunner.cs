using System.Runtime.ExceptionServices;
using Extractor.Articles;
using Extractor.Articles.Readers;
using Extractor.Cli.Extract.Inputs;
using Extractor.Cli.Extract.Output;
using Extractor.Records;

namespace Extractor.Cli.Extract.Batch;

/// <summary>
/// Runs articles through the extractor: one thread reads, some extract, the caller's writes in the order of the input. An article that the
/// extractor fails on costs that article only.
/// </summary>
internal sealed class BatchRunner(Func<Article, ArticleRecord> extract, ArticleReader reader, BatchOptions options)
{
    private readonly SlotWindow _window = new(options.WindowArticles, options.WindowBytes);
    private ExceptionDispatchInfo? _readerError;

    /// <summary>Runs a batch to its end, to its first failure when so asked, or until it is told to stop. Called once.</summary>
    /// <param name="inputs">What to read.</param>
    /// <param name="sink">Where records and failures go; its errors end the batch and pass through.</param>
    /// <param name="progress">Is kept up to date.</param>
    /// <param name="stop">Ends the batch; what is complete by then is written.</param>
    public BatchReport Run(IEnumerable<FoundInput> inputs, BatchSink sink, BatchProgress progress, CancellationToken stop)
    {
        BatchReport report = new();
        using CancellationTokenRegistration registration = stop.Register(_window.Close);
        Start("reader", () => ReadAll(inputs));
        for (int i = 0; i < options.Threads; i++)
        {
            Start($"extractor {i + 1}", ExtractAll);
        }

        try
        {
            while (!report.FailedFast && _window.Next(options.Grace) is { } slot)
            {
                Write(slot, sink, report, progress);
            }
        }
        finally
        {
            _window.Close();
        }

        _readerError?.Throw();
        report.Interrupted = stop.IsCancellationRequested;
        return report;
    }

    // In the background: a reader that waits for standard input, or a worker with an endless article, must not keep the program from ending.
    private static void Start(string name, Action work) => new Thread(() => work()) { Name = name, IsBackground = true }.Start();

    private void ReadAll(IEnumerable<FoundInput> inputs)
    {
        try
        {
            long bytesBefore = 0;
            foreach (FoundInput input in inputs)
            {
                if (!ReadOne(input, bytesBefore))
                {
                    return;
                }

                bytesBefore += input.Bytes;
            }
        }
        catch (Exception e)
        {
            // The reader does not throw for anything an input holds, so this is a bug; it must reach the caller and not end the process from here.
            _readerError = ExceptionDispatchInfo.Capture(e);
        }
        finally
        {
            _window.Complete();
        }
    }

    private bool ReadOne(FoundInput input, long bytesBefore)
    {
        IEnumerable<ReadResult> results = input.Failure is { } failure ? [ReadResult.Failed(failure)] : reader.Read(input.Path);
        foreach (ReadResult result in results)
        {
            if (!_window.Add(new ArticleSlot(input.Path, result, bytesBefore), needsWork: result.Article is not null))
            {
                return false;
            }
        }

        return true;
    }

    private void ExtractAll()
    {
        while (_window.Work(Extract))
        {
        }
    }

    private void Extract(ArticleSlot slot)
    {
        Article article = slot.Read.Article!;
        try
        {
            ArticleRecord record = ConfidenceFilter.Apply(extract(article), options.MinConfidence);
            slot.Claims = record.Claims.Length;
            slot.Line = RecordLine.Of(record, options.WithText);
        }
        catch (Exception e)
        {
            // Whatever it is, the other articles are worth having.
            slot.Failure = new ReadFailure(
                slot.Input,
                BatchReason.InternalError,
                $"The program failed on this article: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}",
                "This is a bug; please report it with the article.")
            {
                Line = slot.Read.Line,
                ArticleId = article.Id,
            };
        }
    }

    private void Write(ArticleSlot slot, BatchSink sink, BatchReport report, BatchProgress progress)
    {
        foreach (ReadFailure warning in slot.Read.Warnings)
        {
            report.Add(warning);
            sink.Write(warning);
        }

        if (slot.Failure is { } failure)
        {
            report.Add(failure);
            sink.Write(failure);
            if (failure.Severity == Severity.Failure)
            {
                progress.AddFailure();
                report.FailedFast = options.FailFast;
            }
        }
        else
        {
            sink.Write(slot.Line.Span);
            report.AddArticle(slot.Read.Article!.Id, slot.Claims);
            progress.AddArticle();
        }

        progress.ReachBytes(slot.BytesRead);
    }
}
