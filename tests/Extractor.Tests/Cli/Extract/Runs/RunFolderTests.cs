using System.Diagnostics;
using Extractor.Cli.Extract.Runs;
using Newtonsoft.Json.Linq;

namespace Extractor.Tests.Cli.Extract.Runs;

public sealed class RunFolderTests : RunArchive
{
    [Fact]
    public void A_run_holds_the_records_of_an_extraction_and_does_nothing_when_started_again()
    {
        WriteArchive(60);
        CommandLineRun plain = Extract("in", "--failures", "failures.jsonl", "--report", "plain.json");
        CommandLineRun first = Extract("in", "--run", "run", "--shard-size", "20k");
        SortedDictionary<string, string> files = Files("run");
        CommandLineRun again = Extract("in", "--run", "run", "--shard-size", "20k", "--threads", "1");

        Assert.Equal((1, ""), (first.Code, first.Output));
        Assert.Equal(plain.Lines, Records("run"));
        Assert.Equal(File.ReadAllText(At("failures.jsonl")), File.ReadAllText(At("run/failures.jsonl")));
        Assert.Equal(1, again.Code);
        Assert.Contains("The run in run is complete", again.Error);
        Assert.Equal(files, Files("run"));
        JObject report = JObject.Parse(File.ReadAllText(At("run/report.json")));
        JObject plainReport = JObject.Parse(File.ReadAllText(At("plain.json")));
        Assert.Equal((plain.Lines.Length, 2), ((int)report["articles"]!, (int)report["failures"]!["bad-json"]!));
        Assert.Equal((int)report["claims"]!, report["claims_by_kind"]!.Values<JProperty>().Sum(p => (int)p!.Value));
        Assert.Equal(Directory.GetFiles(At("in")).Sum(f => new FileInfo(f).Length), (long)report["input_bytes"]!);
        foreach (string part in new[] { "articles", "words", "claims_by_kind", "mean_confidence", "flags", "failures" })
        {
            Assert.Equal(plainReport[part], report[part]);
        }
    }

    [Fact]
    public void Another_run_is_refused_with_what_differs_and_what_to_do()
    {
        WriteArchive(20);
        Extract("in", "--run", "run");
        CommandLineRun settings = Extract("in", "--run", "run", "--no-text");
        Write("in/c.txt", "Nine people died in Lima.");
        CommandLineRun changed = Extract("in", "--run", "run");
        Write("in/d.txt", "Nine people died in Lima.");
        CommandLineRun more = Extract("in/a.jsonl", "in/b.jsonl", "--run", "run");
        CommandLineRun anew = Extract("in", "--run", "run", "--run-restart");

        Assert.All([settings, changed, more], r => Assert.Equal((4, ""), (r.Code, r.Output)));
        Assert.Contains("with --no-text not given and now it is given", settings.Error);
        Assert.Contains("in/c.txt has changed since", changed.Error);
        Assert.Contains("it had 3 inputs and now there are 2", more.Error);
        Assert.All([settings, changed, more], r => Assert.Contains("--run-restart", r.Error));
        Assert.Equal(23, anew.Error.Length == 0 ? 0 : Records("run").Length);
    }

    [Fact]
    public void A_folder_with_other_files_or_another_process_is_refused_and_untouched()
    {
        Write("a.jsonl", Article("a", "Ten died."));
        Write("full/notes.txt", "mine");
        CommandLineRun full = Extract("a.jsonl", "--run", "full");
        CommandLineRun restart = Extract("a.jsonl", "--run", "full", "--run-restart");
        using RunFolder held = RunFolder.Open(At("held"));
        CommandLineRun second = Extract("a.jsonl", "--run", "held");

        Assert.Equal((4, 4, 4), (full.Code, restart.Code, second.Code));
        Assert.Contains("notes.txt", full.Error);
        Assert.Contains("Another process works on the run in held", second.Error);
        Assert.Equal("mine", File.ReadAllText(At("full/notes.txt")));
    }

    [Fact]
    public void Shards_in_the_folder_that_is_read_are_no_inputs()
    {
        Write("a.jsonl", Article("a", "Ten people died."));

        Assert.Equal(0, Extract(".", "--run", "run").Code);
        Assert.Contains("is complete", Extract(".", "--run", "run").Error);
        Assert.Single(Records("run"));
    }

    [Fact]
    public void A_disk_that_is_full_ends_the_run_and_the_run_goes_on_when_there_is_room()
    {
        WriteArchive(400);
        string program = typeof(Extractor.Cli.CommandLine.ExitCode).Assembly.Location;
        ProcessStartInfo limited = new("bash", ["-c", $"trap '' XFSZ; ulimit -f 100; DOTNET_EnableWriteXorExecute=0 exec dotnet '{program}' extract in --run run"])
        {
            WorkingDirectory = Root,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(limited)!;
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(4, process.ExitCode);
        Assert.Contains("cannot be written", error);
        Assert.Equal(1, Extract("in", "--run", "run").Code);
        Extract("in", "--run", "whole");
        Assert.Equal(Files("whole"), Files("run"));
    }
}
