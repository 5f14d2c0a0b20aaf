using Extractor.Cli.Extract.Batch;
using Extractor.Cli.Extract.Progress;

namespace Extractor.Tests.Cli.Extract;

public class ProgressTests
{
    [Theory]
    [InlineData(1_000_000L)]
    [InlineData(0L)]
    [InlineData(null)]
    public void A_live_view_does_the_work_whether_the_size_is_known_or_not(long? totalBytes)
    {
        using StringWriter target = new();
        bool done = false;
        new LiveProgress(target).Show(new BatchProgress(totalBytes), () => done = true);

        Assert.True(done);
    }

    [Fact]
    public void Time_left_goes_by_the_speed_of_this_process_and_not_by_what_was_done_before()
    {
        BatchProgress progress = new(totalBytes: 1_000_000, startBytes: 900_000);

        Assert.Null(progress.TimeLeft);
        Assert.Equal(0, progress.MegabytesPerSecond);
        progress.ReachBytes(1_000_000);
        Assert.Equal(TimeSpan.Zero, progress.TimeLeft);
    }

    [Fact]
    public void Speed_is_that_of_the_last_minute()
    {
        RecentSpeed speed = new(startBytes: 0);
        for (int second = 1; second <= 200; second++)
        {
            speed.Add(TimeSpan.FromSeconds(second), second <= 100 ? 1_000L * second : 100_000 + (10L * (second - 100)));
        }

        Assert.Equal(10, speed.BytesPerSecond(TimeSpan.FromSeconds(200), 101_000)!.Value, 0.5);
    }

    [Fact]
    public void Errors_of_the_work_pass_through_the_views()
    {
        static void Fail() => throw new InvalidOperationException("broken");
        Assert.Throws<InvalidOperationException>(() => new LiveProgress(TextWriter.Null).Show(new BatchProgress(1), Fail));
        Assert.Throws<InvalidOperationException>(() => new PlainProgress(TextWriter.Null).Show(new BatchProgress(1), Fail));
        Assert.Throws<InvalidOperationException>(() => new SilentProgress().Show(new BatchProgress(1), Fail));
    }

    [Fact]
    public void Progress_tells_articles_failures_speed_share_and_time_left()
    {
        BatchProgress progress = new(4_000_000);
        progress.AddArticle();
        progress.AddFailure();
        progress.ReachBytes(1_000_000);

        Assert.Matches(@"^1 articles, 1 failures, [\d.]+ MB/s, 25 %, 0:0\d left$", ProgressText.Of(progress));
        Assert.Equal("1:05:09", ProgressText.Clock(new TimeSpan(1, 5, 9)));
    }
}
