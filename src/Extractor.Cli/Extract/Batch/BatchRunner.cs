using System.Runtime.ExceptionServices;
using Extractor.Articles;
using Extractor.Articles.Duplicates;
using Extractor.Articles.Readers;
using Extractor.Cli.Extract.Inputs;
using Extractor.Cli.Extract.Output;
using Extractor.Cli.Extract.Selection;
using Extractor.Records;

namespace Extractor.Cli.Extract.Batch;

/// <summary>
/// Runs articles through the extractor: one thread reads, some extract, the caller's writes in the order of the input. An article that the
/// extractor fails on, or takes too long for, costs that article only.
/// </summary>
/// <param name="extract">Extracts an article, unless the token calls it off. Thread-safe.</param>
/// <param name="reader">Reads the inputs.</param>
/// <param name="selection">Decides which articles are extracted.</param>
/// <param name="options">How.</param>
internal sealed class BatchRunner(Func<Article, CancellationToken, ArticleRecord> extract, ArticleReader reader, ArticleSelection selection, BatchOptions options)
{
    private readonly SlotWindow _window = new(options.WindowArticles, options.WindowBytes);
    private ExceptionDispatchInfo? _readerError;

    /// <summary>Runs a batch to its end, to its first failure when so asked, or until it is told to stop. Called once.</summary>
    /// <param name="inputs">What to read.</param>
    /// <param name="start">What of it is done already.</param>
    /// <param name="sink">Where records and failures go; its errors end the batch and pass through.</param>
    /// <param name="report">Counts what comes of it.</param>
    /// <param name="progress">Is kept up to date.</param>
    /// <param name="stop">Ends the batch; what is complete by then is written.</param>
    public void Run(IReadOnlyList<FoundInput> inputs, BatchPosition start, IBatchSink sink, BatchReport report, BatchProgress progress, CancellationToken stop)
    {
        using CancellationTokenRegistration registration = stop.Register(_window.Close);
        Start("reader", () => ReadAll(inputs, start));
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
    }

    // In the background: a reader that waits for standard input, or a worker with an endless article, must not keep the program from ending.
    private static void Start(string name, Action work) => new Thread(() => work()) { Name = name, IsBackground = true }.Start();

    private void ReadAll(IReadOnlyList<FoundInput> inputs, BatchPosition start)
    {
        try
        {
            long bytesBefore = 0;
            for (int i = 0; i < inputs.Count; i++)
            {
                if (i >= start.Input && !ReadOne(inputs[i], new BatchPosition(i, i == start.Input ? start.Steps : 0), bytesBefore))
                {
                    return;
                }

                bytesBefore += inputs[i].Bytes;
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

    private bool ReadOne(FoundInput input, BatchPosition start, long bytesBefore)
    {
        IEnumerable<ReadResult> results = input.Failure is { } failure ? [ReadResult.Failed(failure)] : reader.Read(input.Path);
        long steps = 0;
        foreach (ReadResult result in results)
        {
            steps++;
            if (steps > start.Steps && !Add(input, result, start with { Steps = steps }, bytesBefore))
            {
                return false;
            }
        }

        return true;
    }

    private bool Add(FoundInput input, ReadResult result, BatchPosition end, long bytesBefore)
    {
        ArticleVerdict verdict = result.Article is null ? default : selection.Decide(input.Path, result);
        ArticleSlot slot = new(input.Path, result, bytesBefore) { End = end, Verdict = verdict };
        return _window.Add(slot, needsWork: result.Article is not null && verdict.Skip is null);
    }

    private void ExtractAll()
    {
        using ArticleClock clock = new(options.ArticleTime);
        while (_window.Work(slot => Extract(slot, clock)))
        {
        }
    }

    private void Extract(ArticleSlot slot, ArticleClock clock)
    {
        Article article = slot.Read.Article!;
        CancellationToken late = clock.Start();
        try
        {
            ArticleRecord record = ConfidenceFilter.Apply(extract(article, late), options.MinConfidence);
            slot.Line = RecordLine.Of(Marked(record, slot.Verdict.CopyOf), options.WithText);
            slot.Claims = record.Claims;
            slot.Words = WordCount.Of(article.Text);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested)
        {
            slot.Failure = ExtractionFailure.TooSlow(slot, options.ArticleTime);
        }
        catch (Exception e)
        {
            // Whatever it is, the other articles are worth having.
            slot.Failure = ExtractionFailure.Internal(slot, e);
        }
    }

    private static ArticleRecord Marked(ArticleRecord record, DuplicateOf? first) =>
        first is null ? record : record with { Article = record.Article with { DuplicateOf = new RecordDuplicate(first.Id, first.Share) } };

    private void Write(ArticleSlot slot, IBatchSink sink, BatchReport report, BatchProgress progress)
    {
        foreach (ReadFailure warning in slot.Read.Warnings)
        {
            Warn(warning, sink, report);
        }

        if ((slot.Failure ?? slot.Verdict.Skip) is { } failure)
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
            report.AddArticle(slot.Read.Article!.Id, slot.Claims, slot.Words, isCopy: slot.Verdict.CopyOf is not null);
            progress.AddArticle();
        }

        progress.ReachBytes(slot.BytesRead);
        sink.EndStep(slot, report);
    }

    private static void Warn(ReadFailure warning, IBatchSink sink, BatchReport report)
    {
        report.Add(warning);
        sink.Write(warning);
    }
}
