using Extractor.Articles;
using Extractor.Articles.Readers;
using Extractor.Cli.Extract.Batch;
using Extractor.Cli.Extract.Inputs;
using Extractor.Cli.Extract.Output;
using Extractor.Cli.Extract.Selection;
using Extractor.Records;

namespace Extractor.Tests.Cli.Extract;

public class SlotWindowTests
{
    [Fact]
    public void Articles_come_out_in_the_order_they_went_in_whichever_is_done_first()
    {
        SlotWindow window = new(maxCount: 4, maxBytes: 1 << 20);
        Thread reader = new(() =>
        {
            for (int i = 0; i < 200; i++)
            {
                window.Add(Slot($"{i}"), needsWork: i % 5 != 0);
            }

            window.Complete();
        });
        Thread[] workers = [.. Enumerable.Range(0, 4).Select(w => new Thread(() =>
        {
            while (window.Work(slot => Thread.Sleep(slot.Input.Length % 3)))
            {
            }
        }))];
        reader.Start();
        Array.ForEach(workers, w => w.Start());
        List<string> order = [];
        while (window.Next(TimeSpan.Zero) is { } slot)
        {
            order.Add(slot.Input);
        }

        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"{i}"), order);
        Array.ForEach(workers, w => w.Join());
        reader.Join();
    }

    [Fact]
    public async Task The_reader_waits_while_the_window_is_full()
    {
        SlotWindow window = new(maxCount: 2, maxBytes: 1 << 20);
        window.Add(Slot("a"), needsWork: false);
        window.Add(Slot("b"), needsWork: false);
        Task<bool> third = Task.Run(() => window.Add(Slot("c"), needsWork: false));

        await Task.Delay(50);
        Assert.False(third.IsCompleted);
        Assert.Equal("a", window.Next(TimeSpan.Zero)!.Input);
        Assert.True(await third);
    }

    [Fact]
    public void Closing_lets_the_reader_go_and_drops_what_nobody_took()
    {
        SlotWindow window = new(maxCount: 2, maxBytes: 1 << 20);
        window.Add(Slot("a"), needsWork: false);
        window.Add(Slot("b"), needsWork: true);
        window.Close();

        Assert.False(window.Add(Slot("c"), needsWork: false));
        Assert.False(window.Work(_ => { }));
        Assert.Equal("a", window.Next(TimeSpan.Zero)!.Input);
        Assert.Null(window.Next(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void An_article_the_extractor_fails_on_is_reported_and_the_batch_goes_on()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"bad\",\"text\":\"Two.\"}\n{\"id\":\"c\",\"text\":\"Three.\"}\n");
            Func<Article, CancellationToken, ArticleRecord> extract = (a, stop) => a.Id == "bad" ? throw new InvalidOperationException("no\nluck") : Repository.Extractor.Extract(a, stop);
            BatchRunner runner = new(extract, new ArticleReader(), ArticleSelection.All, Options);
            using MemoryStream records = new();
            BatchReport report = new();
            runner.Run([new FoundInput(path, 1)], default, new BatchSink(records, null), report, new BatchProgress(1), CancellationToken.None);

            ReadFailure failure = Assert.Single(report.First);
            Assert.Equal(("internal-error", "bad", 2, 2L), (failure.Reason, failure.ArticleId, failure.Line, report.Articles));
            Assert.Contains("InvalidOperationException: no luck", failure.Message);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static BatchOptions Options => new() { Threads = 2, WithText = true, MinConfidence = 0, FailFast = false, ArticleTime = TimeSpan.FromMinutes(1) };

    private static ArticleSlot Slot(string input) => new(input, ReadResult.Failed(new ReadFailure(input, "x", "x", "x")), 0);
}
