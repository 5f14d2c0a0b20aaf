using System.Diagnostics;

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

    private static string[] Command(string run, int threads, bool gzip) =>
        ["extract", "in", "missing.txt", "--run", run, "--threads", $"{threads}", "--shard-size", "1M", "--no-text", "--quiet", .. gzip ? ["--gzip"] : Array.Empty<string>()];

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
