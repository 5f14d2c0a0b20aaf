using Extractor.Tests.Cli.Extract;
using Newtonsoft.Json.Linq;

namespace Extractor.Tests.Cli.Evaluate;

public sealed class ClaimEvaluationTests : ExtractFolder
{
    private const string Gold = """
        {"doc":"a","text":"Police said 12 people died in Mosul on Monday, 5 of them children. Prices rose 3 to 4 percent.","claims":[{"id":"c1","start":12,"end":14,"number":"12","kind":"count","value":12,"bound":"exact","unit":"person","item":"people","event":"die","place":{"text":"Mosul","name":"Mosul","country":"IQ"},"time":"2016-10-17","source":"Police","part_of":null,"change":null,"role":null,"assertion":"asserted"},{"id":"c2","start":47,"end":48,"number":"5","kind":"count","value":5,"bound":"exact","unit":"child","item":"children","event":"die","place":{"text":"Mosul","name":"Mosul","country":"IQ"},"time":"2016-10-17","source":"Police","part_of":"c1","change":null,"role":null,"assertion":"asserted"},{"id":"c3","start":79,"end":85,"number":"3 to 4","kind":"share","value":[3,4],"bound":"range","unit":"percent","item":"Prices","event":"rise","place":null,"time":null,"source":null,"part_of":null,"change":"increase","role":"by","assertion":"asserted"}]}
        """;

    private const string Records = """
        {"article":{"id":"a"},"claims":[{"id":"c1","number":{"start":12,"end":14,"text":"12"},"kind":"count","value":12,"bound":"exact","unit":"person","item":{"text":"people"},"event":{"text":"died","lemma":"die"},"place":{"text":"Mosul","name":"Mosul","country":"IQ"},"time":{"text":"Monday","value":"2016-10-17"},"source":{"text":"Police"},"part_of":null,"change":null,"role":null,"assertion":"asserted","confidence":0.8},{"id":"c2","number":{"start":47,"end":48,"text":"5"},"kind":"count","value":5,"bound":"exact","unit":"child","item":{"text":"the young children"},"event":null,"place":{"text":"Iraq","name":"Iraq","country":"IQ"},"time":null,"source":null,"part_of":"c1","change":null,"role":null,"assertion":"asserted","confidence":0.4},{"id":"c3","number":{"start":79,"end":85,"text":"3 to 4"},"kind":"share","value":[3,4],"bound":"range","unit":"percent","item":{"text":"Prices"},"event":{"text":"rise","lemma":"rise"},"place":null,"time":null,"source":null,"part_of":null,"change":"increase","role":"to","assertion":"asserted","confidence":0.6},{"id":"c4","number":{"start":0,"end":6,"text":"Police"},"kind":"count","value":1,"bound":"exact","unit":"person","item":null,"event":null,"place":null,"time":null,"source":null,"part_of":null,"change":null,"role":null,"assertion":"asserted","confidence":0.1}]}
        """;

    // What the published scorer prints for these two lines.
    private const string Published = """
        {"documents": 1, "gold": 3, "predicted": 4, "found": {"p": 75.0, "r": 100.0, "f1": 85.7}, "value": {"p": 75.0, "r": 100.0, "f1": 85.7}, "kind": {"p": 75.0, "r": 100.0, "f1": 85.7}, "unit": {"p": 75.0, "r": 100.0, "f1": 85.7}, "bound": {"p": 75.0, "r": 100.0, "f1": 85.7}, "assertion": {"p": 75.0, "r": 100.0, "f1": 85.7}, "item": {"p": 100.0, "r": 100.0, "f1": 100.0, "gold": 3}, "event": {"p": 50.0, "r": 33.3, "f1": 40.0, "gold": 3}, "place": {"p": 50.0, "r": 50.0, "f1": 50.0, "gold": 2}, "time": {"p": 100.0, "r": 50.0, "f1": 66.7, "gold": 2}, "source": {"p": 100.0, "r": 50.0, "f1": 66.7, "gold": 2}, "part_of": {"p": 100.0, "r": 100.0, "f1": 100.0, "gold": 1}, "change": {"p": 0.0, "r": 0.0, "f1": 0.0, "gold": 1}, "whole": {"p": 50.0, "r": 66.7, "f1": 57.1}, "confidence": {"ece": 0.275, "auroc": 1.0, "errors_in_lowest_fifth": 0.0}}
        """;

    [Fact]
    public void The_figures_are_those_of_the_published_scorer()
    {
        Write("gold.jsonl", Gold + "\n");
        Write("records.jsonl", Records + "\n");

        JObject figures = JObject.Parse(Run("claims", "gold.jsonl", "--records", "records.jsonl", "--json").Output);

        foreach ((string slot, JToken? expected) in JObject.Parse(Published))
        {
            Assert.True(JToken.DeepEquals(expected, figures[slot]), $"{slot}: {expected} expected, {figures[slot]} found");
        }

        Assert.Equal(80.0, (double)figures["event_lemma"]!["f1"]!);
    }

    [Fact]
    public void Two_annotations_of_an_article_are_compared()
    {
        Write("gold.jsonl", Gold + "\n" + Gold.Replace("\"doc\":\"a\"", "\"doc\":\"b\"", StringComparison.Ordinal) + "\n");
        Write("second.jsonl", Gold.Replace("\"unit\":\"child\"", "\"unit\":\"person\"", StringComparison.Ordinal) + "\n");

        JObject figures = JObject.Parse(Run("claims", "gold.jsonl", "--second", "second.jsonl", "--json").Output);

        Assert.Equal((1, 3, 3), ((int)figures["documents"]!, (int)figures["gold"]!, (int)figures["predicted"]!));
        Assert.Equal(66.7, (double)figures["unit"]!["f1"]!);
        Assert.All(new[] { "value", "item", "event", "place", "time", "source", "part_of", "change" }, slot => Assert.Equal(100.0, (double)figures[slot]!["f1"]!));
        Assert.Null(figures["confidence"]);
    }

    [Fact]
    public void Without_records_the_articles_of_the_gold_are_extracted()
    {
        Write("gold.jsonl", Gold + "\n");

        CommandLineRun run = Run("claims", "gold.jsonl");

        Assert.Equal(0, run.Code);
        Assert.Contains("1 articles, 3 annotated claims", run.Output, StringComparison.Ordinal);
        Assert.Contains("calibration error", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_corpus_without_faults_passes_and_each_fault_is_named_with_its_line()
    {
        Write("gold.jsonl", Gold + "\n");
        Assert.Contains("1 articles, 3 claims, 0 problems", Run("corpus", "gold.jsonl").Output, StringComparison.Ordinal);

        JObject broken = JObject.Parse(Gold);
        broken["claims"]![0]!["number"] = "21";
        broken["claims"]![0]!["time"] = "Monday";
        broken["claims"]![1]!["part_of"] = "c9";
        broken["claims"]![1]!["item"] = "adults";
        broken["claims"]![2]!["role"] = null;
        broken["claims"]![2]!["unit"] = "dollar";
        Write("broken.jsonl", broken.ToString(Newtonsoft.Json.Formatting.None) + "\n");
        CommandLineRun run = Run("corpus", "broken.jsonl");

        Assert.Equal(1, run.Code);
        Assert.Contains("6 problems", run.Output, StringComparison.Ordinal);
        Assert.Contains("broken.jsonl:1: a c1: number '21' is '12' in the text", run.Error, StringComparison.Ordinal);
        Assert.Contains("a c2: part_of 'c9' is no other claim", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_no_json_is_named()
    {
        Write("gold.jsonl", "{\n");
        CommandLineRun run = Run("corpus", "gold.jsonl");

        Assert.Equal(3, run.Code);
        Assert.Contains("line 1 of gold.jsonl is no JSON object", run.Error, StringComparison.Ordinal);
    }

    private CommandLineRun Run(params string[] arguments) => CommandLineRun.In(Root, [], ["evaluate", .. arguments]);
}
