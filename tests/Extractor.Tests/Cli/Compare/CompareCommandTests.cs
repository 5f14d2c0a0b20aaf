using Extractor.Tests.Cli.Extract;
using Newtonsoft.Json.Linq;

namespace Extractor.Tests.Cli.Compare;

public sealed class CompareCommandTests : ExtractFolder
{
    private const string Monday = """{"id":"1","published":"2023-05-01","text":"LIMA, Peru - A fire in the Gamarra market in Lima killed 54 people, Interior Minister Rosa Quispe said."}""";
    private const string Tuesday = """{"id":"2","published":"2023-05-02","text":"LIMA, Peru - The fire that swept the Gamarra market in Lima killed 107 people, Interior Minister Rosa Quispe said."}""";

    [Fact]
    public void Records_of_several_files_are_joined_as_JSON_Lines()
    {
        Extract("a", Monday);
        Extract("b", Tuesday);
        CommandLineRun run = CommandLineRun.In(Root, [], "compare", "a.records", "b.records");

        JObject line = JObject.Parse(Assert.Single(run.Lines));
        Assert.Equal(0, run.Code);
        Assert.Equal("line", (string?)line["type"]);
        Assert.Equal([54, 107], line["points"]!.Select(p => (int)p["value"]!));
        Assert.Equal("grows", (string?)line["findings"]![0]!["code"]);
    }

    [Fact]
    public void People_get_tables()
    {
        Extract("a", Monday + "\n" + Tuesday);
        CommandLineRun run = CommandLineRun.In(Root, [], "compare", "a.records", "--table");
        Assert.Contains("107 people", run.Output, StringComparison.Ordinal);
        Assert.Contains("grows", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_line_is_told_with_its_place_and_the_rest_is_compared()
    {
        Extract("a", Monday + "\n" + Tuesday);
        File.AppendAllText(Path.Combine(Root, "a.records"), "{\"schema\":\n");
        CommandLineRun some = CommandLineRun.In(Root, [], "compare", "a.records", "none.records");
        Assert.Equal(1, some.Code);
        Assert.Single(some.Lines);
        Assert.Contains("a.records, line 3", some.Error, StringComparison.Ordinal);
        Assert.Contains("none.records", some.Error, StringComparison.Ordinal);
        Assert.Equal(3, CommandLineRun.In(Root, [], "compare", "none.records").Code);
    }

    private void Extract(string name, string articles)
    {
        Write(name + ".jsonl", articles);
        Assert.Equal(0, CommandLineRun.In(Root, [], "extract", "-q", name + ".jsonl", "-o", name + ".records").Code);
    }
}
