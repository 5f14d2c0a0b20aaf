using Extractor.Tests.Cli.Extract;
using Newtonsoft.Json.Linq;

namespace Extractor.Tests.Cli.Evaluate;

public sealed class SourceEvaluationTests : ExtractFolder
{
    private const string Text = "The mayor said that the bridge was closed. Trains stopped, according to the police.";

    [Fact]
    public void A_pair_that_shares_half_of_its_characters_counts_as_half_overlap_and_not_as_exact()
    {
        // Annotated without "that the", and the second one whole.
        Write("gold.jsonl", Line("[[0,9]]", "[[24,41]]") + "\n");

        JObject scores = Evaluate();

        Assert.Equal(50.0, (double)scores["source and content, exact"]!["recall"]!);
        Assert.Equal(100.0, (double)scores["source and content, half overlap"]!["recall"]!);
    }

    [Fact]
    public void Attributions_without_a_source_are_counted_apart()
    {
        Write("gold.jsonl", Line("[]", "[[20,41]]") + "\n");

        JObject scores = Evaluate();

        Assert.Equal(1, (int)scores["source and content, half overlap"]!["gold"]!);
        Assert.Equal(1, (int)scores["content without source, half overlap"]!["gold"]!);
    }

    [Fact]
    public void A_line_that_is_no_annotated_article_is_named()
    {
        Write("gold.jsonl", Line("[[0,9]]", "[[20,41]]") + "\n{\"text\":\"x\",\"attributions\":[{\"source\":[[0,900]],\"content\":[[0,1]]}]}\n");

        CommandLineRun run = Run("sources", "gold.jsonl");

        Assert.NotEqual(0, run.Code);
        Assert.Contains("line 2 is no annotated article", run.Error, StringComparison.Ordinal);
    }

    private static string Line(string source, string content) => new JObject
    {
        ["doc"] = "a",
        ["text"] = Text,
        ["attributions"] = new JArray
        {
            new JObject { ["source"] = JToken.Parse(source), ["cue"] = JToken.Parse("[[10,14]]"), ["content"] = JToken.Parse(content) },
            new JObject { ["source"] = JToken.Parse("[[72,82]]"), ["cue"] = JToken.Parse("[[59,71]]"), ["content"] = JToken.Parse("[[43,57]]") },
        },
    }.ToString(Newtonsoft.Json.Formatting.None);

    private JObject Evaluate() => JObject.Parse(Run("sources", "gold.jsonl", "--json").Output);

    private CommandLineRun Run(params string[] arguments) => CommandLineRun.In(Root, [], ["evaluate", .. arguments]);
}
