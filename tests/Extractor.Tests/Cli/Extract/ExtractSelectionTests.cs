using Newtonsoft.Json.Linq;

namespace Extractor.Tests.Cli.Extract;

public sealed class ExtractSelectionTests : ExtractFolder
{
    private const string Story = "The river rose by four meters in two days and carried away the bridge at the old mill, which had stood for ninety years, the mayor told reporters at the town hall.";
    private const string French = "Neuf personnes sont mortes lundi dans le naufrage d'un ferry au large de l'île, selon la préfecture. Les recherches se poursuivent.";

    [Fact]
    public void The_record_of_a_copy_names_the_first_and_the_share()
    {
        WriteStories();
        CommandLineRun run = Extract("in.jsonl", "-o", "out.jsonl", "--report", "report.json");
        JToken?[] copies = [.. ReadLines("out.jsonl").Select(l => JObject.Parse(l)["article"]!["duplicate_of"])];

        Assert.Equal(0, run.Code);
        Assert.Equal([null, null, "a", "a"], copies.Select(c => (string?)c?["id"]));
        Assert.Equal(1, (double)copies[3]!["share"]!);
        Assert.InRange((double)copies[2]!["share"]!, 0.8, 1);
        Assert.Equal(2, (int)JObject.Parse(File.ReadAllText(At("report.json")))["duplicates"]!);
    }

    [Fact]
    public void Copies_are_left_out_and_counted_when_so_asked()
    {
        WriteStories();
        CommandLineRun run = Extract("in.jsonl", "-o", "out.jsonl", "--duplicates", "skip", "--failures", "failures.jsonl");

        Assert.Equal(0, run.Code);
        Assert.Equal(["a", "b"], Ids(ReadLines("out.jsonl")));
        Assert.Equal([("not-english", "f"), ("duplicate", "c"), ("duplicate", "d")], Failures("failures.jsonl"));
        Assert.Contains("3 skipped", run.Error);
    }

    [Fact]
    public void Nobody_looks_for_copies_and_languages_when_so_asked()
    {
        WriteStories();
        Extract("in.jsonl", "-o", "out.jsonl", "--duplicates", "keep", "--language", "any");

        Assert.Equal(["a", "b", "f", "c", "d"], Ids(ReadLines("out.jsonl")));
        Assert.All(ReadLines("out.jsonl"), l => Assert.Null(JObject.Parse(l)["article"]!["duplicate_of"]));
    }

    [Fact]
    public void An_archive_without_English_is_no_failure()
    {
        Write("in.jsonl", Article("f", French));

        Assert.Equal((0, ""), Extract("in.jsonl") switch { var r => (r.Code, r.Output) });
    }

    [Theory]
    [InlineData("--language", "fr", "en or any")]
    [InlineData("--duplicates", "drop", "mark, skip or keep")]
    public void Other_words_are_wrong_usage(string option, string value, string says)
    {
        WriteStories();
        CommandLineRun run = Extract("in.jsonl", option, value);

        Assert.Equal(2, run.Code);
        Assert.Contains(says, run.Error);
    }

    private void WriteStories() => Write("in.jsonl", string.Join('\n', [
        Article("a", Story), Article("b", "Nine died."), Article("f", French), Article("c", "By our own reporter. " + Story), Article("d", Story)]));
}
