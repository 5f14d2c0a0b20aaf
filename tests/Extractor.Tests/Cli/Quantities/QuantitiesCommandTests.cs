using Extractor.Tests.Cli.Extract;
using Newtonsoft.Json.Linq;

namespace Extractor.Tests.Cli.Quantities;

public sealed class QuantitiesCommandTests : ExtractFolder
{
    private static readonly byte[] News = "The blast killed 31 people. Between 30 and 40 houses burned. Dozens fled."u8.ToArray();

    [Fact]
    public void Standard_input_gives_one_JSON_line_a_quantity()
    {
        CommandLineRun run = CommandLineRun.In(Root, News, "quantities");

        JObject[] found = [.. run.Lines.Select(JObject.Parse)];
        Assert.Equal(0, run.Code);
        Assert.Equal(["31", "30 and 40", "Dozens"], found.Select(f => (string?)f["number"]));
        Assert.Equal(JTokenType.Integer, found[0]["value"]!.Type);
        Assert.Equal([30, 40], found[1]["value"]!.Select(v => (int)v));
        Assert.Equal(JTokenType.Null, found[2]["value"]!.Type);
        Assert.Equal((17, 19), ((int)found[0]["start"]!, (int)found[0]["end"]!));
    }

    [Fact]
    public void A_measure_stands_in_base_units_too()
    {
        CommandLineRun run = CommandLineRun.In(Root, "The road is 12 miles long. It cost $3. The ride took 2 to 3 hours."u8.ToArray(), "quantities");

        JObject[] found = [.. run.Lines.Select(JObject.Parse)];
        Assert.Equal((19312.128m, "meter"), ((decimal)found[0]["base"]!["value"]!, (string?)found[0]["base"]!["unit"]));
        Assert.Equal(JTokenType.Null, found[1]["base"]!.Type);
        Assert.Equal([7200, 10800], found[2]["base"]!["value"]!.Select(v => (int)v));
    }

    [Fact]
    public void People_get_a_table()
    {
        CommandLineRun run = CommandLineRun.In(Root, News, "quantities", "--table");

        Assert.Contains("31 people", run.Output, StringComparison.Ordinal);
        Assert.Contains("30–40", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_told_and_the_rest_is_read()
    {
        Write("a.txt", "Three people died.");
        CommandLineRun some = CommandLineRun.In(Root, [], "quantities", "none.txt", "a.txt");
        CommandLineRun nothing = CommandLineRun.In(Root, [], "quantities", "none.txt");

        Assert.Equal((1, 3), (some.Code, nothing.Code));
        Assert.Single(some.Lines);
        Assert.Contains("none.txt", some.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_benchmark_file_is_scored_and_the_predictions_written()
    {
        Write("gold.json", """[{"text": "The blast killed 31 people.", "quantities": [{"change": "=", "value": "31", "unit": "people", "normalized_unit": "people", "referred_concepts": "-"}]}]""");
        CommandLineRun run = CommandLineRun.In(Root, [], "evaluate", "quantities", "gold.json", "--predictions", "out.json");

        JToken found = JArray.Parse(File.ReadAllText(At("out.json")))[0]["quantities"]![0]!;
        Assert.Equal(0, run.Code);
        Assert.Contains("100.0", run.Output, StringComparison.Ordinal);
        Assert.Equal(("31", "people", "="), ((string?)found["value"], (string?)found["normalized_unit"], (string?)found["change"]));
    }

    [Fact]
    public void A_file_of_another_form_is_refused_with_the_reason()
    {
        Write("bad.json", "{}");
        CommandLineRun run = CommandLineRun.In(Root, [], "evaluate", "quantities", "bad.json");

        Assert.Equal(3, run.Code);
        Assert.Contains("bad.json", run.Error, StringComparison.Ordinal);
    }
}
