using Extractor.Tests.Articles.Readers;
using Newtonsoft.Json.Linq;

namespace Extractor.Tests.Cli.Extract;

public sealed class ExtractFailureTests : ExtractFolder
{
    [Fact]
    public void Every_kind_of_bad_input_is_reported_and_the_rest_is_extracted()
    {
        Write("in/a-good.txt", "Ten people died in Lagos.");
        Write("in/b-binary.txt", [0x4D, 0x5A, 0, 0, 1, 2]);
        Write("in/c-empty.txt", "");
        Write("in/d-broken.jsonl.gz", InputBytes.Gzip(InputBytes.Utf8(Article("d", "Ten died.")))[..^12]);
        Write("in/e-lines.jsonl", $"{Article("e1", "One died.")}\n{{broken\n{{\"id\":\"e3\"}}\n{Article("e4", "Two died.")}\n");
        Write("in/f-latin.txt", [.. "Ten died in Caf"u8, 0xE9, .. " Central."u8]);
        Write("in/g-prose.jsonl", "Ten people died.\n");
        CommandLineRun run = Extract("in", "nowhere.txt", "-o", "out.jsonl", "--failures", "failures.jsonl");

        Assert.Equal(1, run.Code);
        Assert.Equal(
            [("binary", null), ("empty", null), ("broken-gzip", null), ("bad-json", null), ("no-text", "e3"), ("not-utf8", Ids(ReadLines("out.jsonl"))[3]), ("not-json-lines", null), ("not-found", null)],
            Failures("failures.jsonl"));
        Assert.Equal(["e1", "e4"], Ids(ReadLines("out.jsonl"))[1..3]);
        Assert.Contains("in/e-lines.jsonl:2: bad-json", run.Error);
        Assert.Contains("in/e-lines.jsonl:3: no-text (article e3)", run.Error);
        Assert.Contains("4 articles", run.Error);
        Assert.Contains("7 failures, 1 warning", run.Error);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void The_failures_file_has_all_fields()
    {
        Write("a.jsonl", Article("a", "Ten died.") + "\n{\"id\":\"b\",\"text\":7}\n");
        Extract("a.jsonl", "--failures", "f.jsonl", "--quiet");
        JObject failure = JObject.Parse(Assert.Single(ReadLines("f.jsonl")));

        Assert.Equal(["input", "line", "offset", "id", "severity", "reason", "message", "remedy"], failure.Properties().Select(p => p.Name));
        Assert.Equal(("a.jsonl", 2, "b", "failure", "no-text"), ((string?)failure["input"], (int)failure["line"]!, (string?)failure["id"], (string?)failure["severity"], (string?)failure["reason"]));
    }

    [Fact]
    public void A_line_of_5_megabytes_is_read_and_one_of_50_is_not()
    {
        string path = Write("a.jsonl", "");
        using (StreamWriter writer = new(path))
        {
            WriteLong(writer, "long", 5_000_000);
            WriteLong(writer, "longer", 50_000_000);
            writer.Write(Article("short", "Ten died.") + "\n");
        }

        CommandLineRun run = Extract("a.jsonl", "--no-text", "--failures", "f.jsonl");

        Assert.Equal(1, run.Code);
        Assert.Equal(["long", "short"], Ids(run.Lines));
        Assert.Equal([("oversized", "long"), ("too-large", null)], Failures("f.jsonl"));
        Assert.Contains("a.jsonl:2: too-large", run.Error);
    }

    [Fact]
    public void Only_the_first_failures_are_shown_and_the_rest_is_counted()
    {
        Write("a.jsonl", Article("a", "Ten died.") + "\n" + string.Concat(Enumerable.Repeat("{\n", 50)));
        CommandLineRun run = Extract("a.jsonl");

        Assert.Equal(1, run.Code);
        Assert.Contains("and 30 more", run.Error);
        Assert.Contains("bad-json 50", run.Error);
    }

    [Fact]
    public void Nothing_read_has_its_own_code_and_leaves_the_old_output()
    {
        Write("out.jsonl", "old\n");
        Directory.CreateDirectory(At("none"));

        Assert.Equal(3, Extract("none", "-o", "out.jsonl").Code);
        Assert.Equal(3, Extract("*.txt", "-o", "out.jsonl").Code);
        Assert.Equal(3, Extract("missing.txt", "-o", "out.jsonl").Code);
        Assert.Equal("old\n", File.ReadAllText(At("out.jsonl")));
        Assert.Empty(Directory.GetFiles(Root, "*.tmp"));
    }

    [Fact]
    public void Fail_fast_stops_at_the_first_failure_and_keeps_what_came_before()
    {
        Write("a.jsonl", $"{Article("a", "Ten died.")}\n{{broken\n{Article("c", "Nine died.")}\n");
        CommandLineRun run = Extract("a.jsonl", "missing.txt", "--fail-fast", "-o", "out.jsonl", "--failures", "f.jsonl");

        Assert.Equal(1, run.Code);
        Assert.Equal(["a"], Ids(ReadLines("out.jsonl")));
        Assert.Equal([("bad-json", null)], Failures("f.jsonl"));
        Assert.Contains("Stopped at the first failure; complete up to article a.", run.Error);
    }

    [Fact]
    public void Warnings_are_no_failures()
    {
        Write("a.jsonl", "{\"id\":\"a\",\"published\":\"July\",\"text\":\"Ten died.\"}\n");
        CommandLineRun run = Extract("a.jsonl", "--fail-fast", "--failures", "f.jsonl");

        Assert.Equal(0, run.Code);
        Assert.Equal([("bad-date", "a")], Failures("f.jsonl"));
        Assert.Contains("a.jsonl:1: warning bad-date (article a)", run.Error);
    }

    private static void WriteLong(StreamWriter writer, string id, int length)
    {
        const string Sentence = "No figure was given. ";
        writer.Write($"{{\"id\":\"{id}\",\"filler\":\"");
        for (int i = 0; i < length / Sentence.Length; i++)
        {
            writer.Write(Sentence);
        }

        writer.Write("\",\"text\":\"Ten people died.\"}\n");
    }
}
