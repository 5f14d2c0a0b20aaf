using System.Diagnostics;
using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Extractor.Tests.Cli.Extract;

public sealed class ExtractOutputTests : ExtractFolder
{
    private static string Articles => Path.Combine(Repository.Corpus, "articles");

    [Fact]
    public void Standard_output_holds_records_and_nothing_else()
    {
        CommandLineRun run = Extract(Articles);

        Assert.Equal(0, run.Code);
        Assert.All(run.Lines, l => Assert.Equal("extractor/record/1", (string?)JObject.Parse(l)["schema"]));
        Assert.EndsWith("\n", run.Output);
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public void Records_are_the_same_bytes_with_one_thread_and_with_more()
    {
        byte[] one = Extract(Articles, "--threads", "1").OutputBytes;

        Assert.NotEmpty(one);
        Assert.Equal(one, Extract(Articles, "--threads", "2").OutputBytes);
        Assert.Equal(one, Extract(Articles, "--threads", "7").OutputBytes);
    }

    [Fact]
    public void A_file_takes_its_place_when_it_is_complete()
    {
        Write("out.jsonl", "old\n");
        CommandLineRun run = Extract(Articles, "-o", "out.jsonl");

        Assert.Equal(0, run.Code);
        Assert.Equal("", run.Output);
        Assert.Equal(Extract(Articles, "--quiet").Output, File.ReadAllText(At("out.jsonl")));
        Assert.Empty(Directory.GetFiles(Root, "*.tmp"));
        Assert.Contains("Written to out.jsonl", run.Error);
    }

    [Fact]
    public void A_link_stays_a_link_and_a_device_a_device()
    {
        Write("a.jsonl", Article("a", "Ten died."));
        Write("real.jsonl", "old\n");
        File.CreateSymbolicLink(At("link.jsonl"), At("real.jsonl"));

        Assert.Equal(0, Extract("a.jsonl", "-o", "link.jsonl").Code);
        Assert.NotNull(new FileInfo(At("link.jsonl")).LinkTarget);
        Assert.Equal(["a"], Ids(ReadLines("real.jsonl")));
        Assert.Equal(0, Extract("a.jsonl", "-o", "/dev/null").Code);
        Assert.True(File.Exists("/dev/null"));
    }

    [Fact]
    public void No_input_is_ever_overwritten()
    {
        string content = Article("a", "Ten died.");
        Write("a.jsonl", content);
        File.CreateSymbolicLink(At("link.jsonl"), At("a.jsonl"));

        Assert.Equal(2, Extract("a.jsonl", "-o", "./a.jsonl").Code);
        Assert.Equal(2, Extract("a.jsonl", "-o", "link.jsonl").Code);
        Assert.Equal(2, Extract("a.jsonl", "--failures", "a.jsonl").Code);
        Assert.Equal(2, Extract("a.jsonl", "-o", "x.jsonl", "--failures", "x.jsonl").Code);
        Assert.Equal(content, File.ReadAllText(At("a.jsonl")));
    }

    [Fact]
    public void What_cannot_be_written_or_opened_has_its_own_code()
    {
        Write("a.jsonl", Article("a", "Ten died."));
        CommandLineRun output = Extract("a.jsonl", "-o", "no/such/out.jsonl");
        CommandLineRun models = Extract("a.jsonl", "--models", Root);

        Assert.Equal((4, ""), (output.Code, output.Output));
        Assert.Contains("no/such/out.jsonl cannot be written", output.Error);
        Assert.Equal((4, ""), (models.Code, models.Output));
        Assert.Contains("--models", models.Error);
    }

    [Fact]
    public void A_reader_that_goes_away_ends_the_run()
    {
        Write("a.jsonl", string.Concat(Enumerable.Range(0, 3_000).Select(i => Article($"a{i}", string.Concat(Enumerable.Repeat("Ten people died in Lagos. ", 20))) + "\n")));
        using Process process = CommandLineRun.Start(Root, "extract", "a.jsonl", "--quiet");
        process.StandardOutput.ReadLine();
        process.StandardOutput.Close();
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(4, process.ExitCode);
        Assert.Contains("standard output cannot be written", error);
    }

    [Fact]
    public void Text_can_be_left_out()
    {
        Write("a.jsonl", Article("a", "Ten people died."));

        Assert.Null(JObject.Parse(Assert.Single(Extract("a.jsonl", "--no-text").Lines))["article"]!["text"]);
    }

    [Fact]
    public void Claims_below_a_confidence_are_left_out()
    {
        JToken[] all = Claims(Extract(Articles).Lines);
        double middle = all.Select(c => (double)c["confidence"]!).Order().ElementAt(all.Length / 2);
        JToken[] kept = Claims(Extract(Articles, "--min-confidence", middle.ToString(CultureInfo.InvariantCulture)).Lines);

        Assert.InRange(kept.Length, 1, all.Length - 1);
        Assert.All(kept, c => Assert.True((double)c["confidence"]! >= middle));
        Assert.Empty(Claims(Extract(Articles, "--min-confidence", "1").Lines));
    }

    [Fact]
    public void Quiet_says_nothing()
    {
        Write("a.jsonl", Article("a", "Ten died.") + "\n{broken\n");
        CommandLineRun run = Extract("a.jsonl", "--quiet");

        Assert.Equal((1, ""), (run.Code, run.Error));
        Assert.Single(run.Lines);
    }

    private static JToken[] Claims(string[] lines) => [.. lines.SelectMany(l => JObject.Parse(l)["claims"]!)];
}
