using System.Diagnostics;
using Extractor.Tests.Articles.Readers.Warc;

namespace Extractor.Tests.Cli.Extract.Runs;

/// <summary>The program is killed at moments that nobody chose and started again; nothing of that may be seen in the end.</summary>
public sealed class CrashTests : RunArchive
{
    private const int Kills = 10;

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void A_run_that_is_killed_again_and_again_ends_as_one_that_is_not(int threads, bool gzip)
    {
        WriteArchive(3_000);
        string[] undisturbed = Command("whole", threads: 2, gzip);
        Stopwatch watch = Stopwatch.StartNew();
        Assert.Equal(1, CommandLineRun.In(Root, [], undisturbed).Code);
        TimeSpan whole = watch.Elapsed;

        string[] killed = Command("killed", threads, gzip);
        Random random = new(threads);
        for (int i = 0; i < Kills; i++)
        {
            KillAfter(whole * random.NextDouble() * 0.8, killed);
        }

        CommandLineRun last = CommandLineRun.In(Root, [], killed);
        Assert.True(last.Code == 1, last.Error);
        Assert.Equal(Files("whole"), Files("killed"));
        Assert.True(Files("whole").Keys.Count(n => n.StartsWith("records-", StringComparison.Ordinal)) > 3);
    }

    /// <summary>Pages in a gzipped WARC, one member damaged, one page a copy, one in another language.</summary>
    [Fact]
    public void A_run_over_a_warc_that_is_killed_ten_times_ends_as_one_that_is_not()
    {
        Write("in/crawl.warc.gz", Crawl(1_000));
        string[] undisturbed = Command("whole", threads: 2, gzip: false);
        Stopwatch watch = Stopwatch.StartNew();
        Assert.Equal(1, CommandLineRun.In(Root, [], undisturbed).Code);
        TimeSpan whole = watch.Elapsed;

        string[] killed = Command("killed", threads: 2, gzip: false);
        Random random = new(5);
        for (int i = 0; i < Kills; i++)
        {
            KillAfter(whole * random.NextDouble() * 0.8, killed);
        }

        Assert.Equal(1, CommandLineRun.In(Root, [], killed).Code);
        Assert.Equal(Files("whole"), Files("killed"));
        Assert.InRange(Records("killed").Length, 900, 1_000);
    }

    private static byte[] Crawl(int pages)
    {
        WarcWriter warc = new WarcWriter(gzip: true).Info();
        for (int i = 0; i < pages; i++)
        {
            string text = i % 50 == 3 ? "Neuf personnes sont mortes lundi dans le naufrage d'un ferry au large de l'île, selon la préfecture." : Text(i % 50 == 4 ? 1 : i);
            warc.Page($"https://news.example/{i}", $"<html><head><title>Report {i}</title></head><body><article><h1>Report {i}</h1><p>{text}</p><p>It was the {i}th report of the year.</p></article></body></html>");
        }

        byte[] bytes = warc.ToArray();
        bytes[warc.Begins[pages / 2] + 40] ^= 0xFF;
        return bytes;
    }

    private static string[] Command(string run, int threads, bool gzip) =>
        ["extract", "in", "missing.txt", "--run", run, "--threads", $"{threads}", "--shard-size", "300k", "--no-text", "--quiet", .. gzip ? ["--gzip"] : Array.Empty<string>()];

    private void KillAfter(TimeSpan time, string[] command)
    {
        using Process process = CommandLineRun.Start(Root, command);
        if (!process.WaitForExit(time))
        {
            process.Kill();
        }

        process.WaitForExit();
    }
}
