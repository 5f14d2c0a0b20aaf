using System.Diagnostics;
using System.Globalization;

namespace Extractor.Tests.Cli.Extract;

public sealed class ExtractInterruptTests : ExtractFolder
{
    /// <summary>Standard input that stays open keeps the run waiting, and progress tells when it waits: the moment of the signal does not depend on the machine.</summary>
    [Fact]
    public void Ctrl_C_keeps_what_is_complete_and_says_how_far_it_came()
    {
        using Process process = CommandLineRun.Start(Root, "extract", "-", "-o", "out.jsonl");
        for (int i = 0; i < 500; i++)
        {
            process.StandardInput.Write(Article($"a{i}", "Ten people died in Lagos on Monday.") + "\n");
        }

        process.StandardInput.Flush();
        while (process.StandardError.ReadLine() is { } line && !line.StartsWith("500 articles", StringComparison.Ordinal))
        {
        }

        Interrupt(process);
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(130, process.ExitCode);
        Assert.Equal(Enumerable.Range(0, 500).Select(i => $"a{i}"), Ids(ReadLines("out.jsonl")));
        Assert.Contains("Interrupted; complete up to article a499.", error);
        Assert.Empty(Directory.GetFiles(Root, "*.tmp"));
    }

    [Fact]
    public void Ctrl_C_before_anything_is_complete_leaves_the_old_output()
    {
        Write("out.jsonl", "old\n");
        using Process process = CommandLineRun.Start(Root, "extract", "-", "-o", "out.jsonl");
        Assert.True(SpinWait.SpinUntil(() => Directory.GetFiles(Root, "*.tmp").Length > 0, TimeSpan.FromSeconds(30)));
        Interrupt(process);
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(130, process.ExitCode);
        Assert.Equal("old\n", File.ReadAllText(At("out.jsonl")));
        Assert.Contains("Interrupted before the first article was complete.", error);
        Assert.Empty(Directory.GetFiles(Root, "*.tmp"));
    }

    private static void Interrupt(Process process) => Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
}
