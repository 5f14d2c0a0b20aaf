using System.Collections.Immutable;
using System.Text;
using Extractor.Articles;
using Extractor.Articles.Readers;
using Extractor.Cli.Extract.Batch;
using Extractor.Cli.Extract.Inputs;
using Extractor.Cli.Extract.Output;
using Extractor.Cli.Extract.Runs;
using Extractor.Cli.Extract.Selection;
using Extractor.Records;

namespace Extractor.Tests.Cli.Extract.Runs;

/// <summary>Runs over a fake extractor that are stopped after a number of articles, with a checkpoint after each step or with none.</summary>
public sealed class ResumeTests : RunArchive
{
    private int _extracted;

    [Theory]
    [InlineData(0, false)]
    [InlineData(0, true)]
    [InlineData(60, false)]
    [InlineData(60, true)]
    public void A_run_that_is_stopped_anywhere_writes_the_same_and_leaves_out_the_same(int checkpointSeconds, bool gzip)
    {
        Write("a.jsonl", string.Concat(Enumerable.Range(0, 50).Select(i => Article($"a{i}", $"Number {i % 30}.") + "\n{broken\n")));
        Run("whole", int.MaxValue, checkpointSeconds, gzip);
        int before = _extracted;
        foreach (int stopAfter in new[] { 1, 5, 0, 11, 11, 2, 30, int.MaxValue })
        {
            Run("stopped", stopAfter, checkpointSeconds, gzip);
        }

        Assert.Equal(Files("whole"), Files("stopped"));
        Assert.Equal(30, before);
        Assert.Equal(gzip ? 0 : 30, Records("stopped").Length);
        Assert.Equal(20, File.ReadLines(At("stopped/failures.jsonl")).Count(l => l.Contains("\"seen-before\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Inputs_that_are_done_are_not_opened_again()
    {
        Write("a.jsonl", Article("a", "One.") + "\n");
        Write("b.jsonl", Article("b", "Two.") + "\n" + Article("c", "Three.") + "\n");
        FoundInput[] inputs = [new FoundInput(At("a.jsonl"), 1), new FoundInput(At("b.jsonl"), 1)];
        List<string> read = [];
        ArticleSelection selection = new(
            (input, result) =>
            {
                read.Add($"{Path.GetFileName(input)} {result.Article!.Id}");
                return default;
            },
            _ => { });
        File.Delete(At("a.jsonl"));
        BatchReport report = new();
        Runner(selection).Run(inputs, new BatchPosition(1, 1), new BatchSink(Stream.Null, null), report, new BatchProgress(2), CancellationToken.None);

        Assert.Equal(["b.jsonl c"], read);
        Assert.Equal((1L, 0L), (report.Articles, report.Failures));
    }

    [Fact]
    public void An_article_that_takes_too_long_is_reported_and_the_batch_goes_on()
    {
        Write("a.jsonl", Article("slow", "One.") + "\n" + Article("quick", "Two.") + "\n");
        static ArticleRecord Extract(Article article, CancellationToken stop)
        {
            if (article.Id == "slow")
            {
                stop.WaitHandle.WaitOne();
                stop.ThrowIfCancellationRequested();
            }

            return Record(article);
        }

        BatchReport report = new();
        BatchRunner runner = new(Extract, new ArticleReader(), ArticleSelection.All, Options with { ArticleTime = TimeSpan.FromSeconds(2) });
        runner.Run([new FoundInput(At("a.jsonl"), 1)], default, new BatchSink(Stream.Null, null), report, new BatchProgress(1), CancellationToken.None);

        ReadFailure failure = Assert.Single(report.First);
        Assert.Equal((1L, "too-slow", "slow"), (report.Articles, failure.Reason, failure.ArticleId));
        Assert.Contains("not done after 2 s", failure.Message);
    }

    [Fact]
    public void The_pipeline_can_be_called_off()
    {
        using CancellationTokenSource source = new();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => Repository.Extractor.Extract(new Article("Ten people died in Lagos."), source.Token));
    }

    private static BatchOptions Options => new() { Threads = 2, WithText = true, MinConfidence = 0, FailFast = false, ArticleTime = TimeSpan.FromMinutes(1) };

    private static ArticleRecord Record(Article article) => new(
        new RecordArticle(article.Id, null, null, null, null, null, "", article.Text), [], ImmutableArray<RecordClaim>.Empty, new RecordPipeline("1", "m"));

    /// <summary>Leaves out articles whose text came before, and remembers texts.</summary>
    private static ArticleSelection FirstOfEachText()
    {
        HashSet<string> seen = [];
        return new ArticleSelection(
            (input, read) => seen.Add(read.Article!.Text)
                ? new ArticleVerdict { Memory = Encoding.UTF8.GetBytes(read.Article.Text) }
                : ArticleVerdict.Skipped(new ReadFailure(input, "seen-before", "The text came before.", "Nothing.")),
            memory => seen.Add(Encoding.UTF8.GetString(memory.Span)));
    }

    private BatchRunner Runner(ArticleSelection selection) => new(
        (article, _) =>
        {
            Interlocked.Increment(ref _extracted);
            return Record(article);
        },
        new ArticleReader(),
        selection,
        Options);

    private void Run(string name, int stopAfter, int checkpointSeconds, bool gzip)
    {
        using RunFolder folder = RunFolder.Open(At(name));
        RunIdentity identity = new(new RunHeader { Version = "1", Models = "m", Settings = [], Inputs = 0 }, []);
        using Journal journal = File.Exists(folder.Journal) ? Journal.Resume(folder.Journal, identity) : Journal.Begin(folder.Journal, identity);
        if (journal.Last.Complete)
        {
            return;
        }

        ArticleSelection selection = FirstOfEachText();
        RunMeter meter = new(journal.Last);
        BatchReport report = new(journal.Last.Counts);
        using FolderSink sink = new(folder, journal, new ShardOptions(700, gzip), selection, meter, TimeSpan.FromSeconds(checkpointSeconds));
        BatchPosition start = new(journal.Last.Input, journal.Last.Steps);
        try
        {
            Runner(selection).Run([new FoundInput(At("a.jsonl"), 1)], start, new StoppedSink(sink, stopAfter), report, new BatchProgress(1), CancellationToken.None);
            sink.Complete(report, _ => { });
            folder.Sweep();
        }
        catch (OutputException)
        {
            // As if the process had ended here: nothing is saved.
        }
    }

    private sealed class StoppedSink(IBatchSink inner, int steps) : IBatchSink
    {
        private int _left = steps;

        public void Write(ReadOnlySpan<byte> line) => inner.Write(line);

        public void Write(ReadFailure failure) => inner.Write(failure);

        public void EndStep(ArticleSlot slot, BatchReport report)
        {
            if (_left-- == 0)
            {
                throw new OutputException("stopped", new IOException());
            }

            inner.EndStep(slot, report);
        }
    }
}
