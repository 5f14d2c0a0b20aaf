using Extractor.Tests.Articles.Readers;
using Newtonsoft.Json.Linq;

namespace Extractor.Tests.Cli.Extract;

public sealed class ExtractInputTests : ExtractFolder
{
    [Fact]
    public void A_folder_is_read_with_its_subfolders_in_ordinal_order_and_the_rest_is_counted()
    {
        Write("in/b.txt", "Ten people died in Lagos.");
        Write("in/a/z.jsonl", Article("z1", "Five died.") + "\n" + Article("z2", "Six died.") + "\n");
        Write("in/B.jsonl", Article("B", "Seven died."));
        Write("in/notes.md", "Not an article.");
        Write("in/.hidden.txt", "Not an article.");
        CommandLineRun run = Extract("in");

        Assert.Equal(0, run.Code);
        Assert.Equal(["B", "z1", "z2"], Ids(run.Lines)[..3]);
        Assert.Equal(4, run.Lines.Length);
        Assert.Contains("4 articles", run.Error);
        Assert.Contains("1 file passed over", run.Error);
    }

    [Fact]
    public void Globs_are_expanded_by_the_program_too()
    {
        Write("in/a.txt", "Ten died.");
        Write("in/deep/er/b.txt", "Nine died.");
        Write("in/c.jsonl", Article("c", "Eight died."));
        CommandLineRun run = Extract("in/**/*.txt");

        Assert.Equal(0, run.Code);
        Assert.Equal(["in/a.txt", "in/deep/er/b.txt"], run.Lines.Select(l => (string)JObject.Parse(l)["article"]!["uri"]!));
        Assert.Equal(["c"], Ids(Extract("in/*.jsonl").Lines));
        Assert.Equal(["c"], Ids(Extract(At("in") + "/*.jsonl").Lines));
    }

    [Fact]
    public void An_input_reached_twice_is_read_once()
    {
        string path = Write("in/a.jsonl", Article("a", "Ten died."));

        Assert.Equal(["a"], Ids(Extract("in/a.jsonl", "in", "in/*.jsonl", path).Lines));
    }

    [Fact]
    public void Standard_input_is_told_by_its_content()
    {
        CommandLineRun lines = CommandLineRun.In(Root, InputBytes.Utf8(Article("a", "Ten died.") + "\n" + Article("b", "Nine died.")), "extract", "-");
        CommandLineRun text = CommandLineRun.In(Root, InputBytes.Utf8("Ten people died."), "extract", "-", "--published", "2016-07-20");
        CommandLineRun packed = CommandLineRun.In(Root, InputBytes.Gzip(InputBytes.Utf8(Article("a", "Ten died."))), "extract", "-");

        Assert.Equal(["a", "b"], Ids(lines.Lines));
        Assert.Equal("2016-07-20", (string?)JObject.Parse(Assert.Single(text.Lines))["article"]!["published"]);
        Assert.Equal(["a"], Ids(packed.Lines));
    }

    [Fact]
    public void Gzip_goes_in_and_out()
    {
        Write("a.jsonl.gz", InputBytes.Gzip(InputBytes.Utf8(Article("a", "Ten people died."))));
        CommandLineRun plain = Extract("a.jsonl.gz", "--quiet");
        Assert.Equal(0, Extract("a.jsonl.gz", "-o", "out.jsonl.gz").Code);

        using System.IO.Compression.GZipStream unpacked = new(File.OpenRead(At("out.jsonl.gz")), System.IO.Compression.CompressionMode.Decompress);
        using StreamReader reader = new(unpacked);
        Assert.Equal(plain.Output, reader.ReadToEnd());
    }

    [Fact]
    public void What_the_run_writes_into_its_input_folder_is_not_read()
    {
        Write("in/a.jsonl", Article("a", "Ten died."));
        Write("in/out.jsonl", "an old run\n");
        Write("in/failures.jsonl", "an old run\n");
        CommandLineRun run = Extract("in", "-o", "in/out.jsonl", "--failures", "in/failures.jsonl");

        Assert.Equal(0, run.Code);
        Assert.Equal(["a"], Ids(ReadLines("in/out.jsonl")));
        Assert.Empty(ReadLines("in/failures.jsonl"));
    }
}
