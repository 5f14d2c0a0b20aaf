namespace Extractor.Tests.Cli.Train;

public sealed class TrainFailureTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("extractor-train-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("sentences", "--data")]
    [InlineData("syntax", "--data")]
    [InlineData("entities", "--data")]
    [InlineData("places", "--data")]
    [InlineData("sources", "--data")]
    [InlineData("claims", "--corpus")]
    [InlineData("confidence", "--corpus")]
    [InlineData("concepts", "--gold")]
    public void Training_data_that_is_missing_is_said_in_one_line(string model, string option)
    {
        CommandLineRun run = Train(model, option, "no-such-file");

        Assert.Equal(4, run.Code);
        string line = Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith($"train {model}: ", line);
        Assert.Contains("no-such-file", line);
        Assert.EndsWith("Check that the file is there, is whole and may be read.", line);
    }

    [Fact]
    public void Annotated_articles_of_another_form_are_refused()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "a.jsonl"), "{\"doc\": \"a\", \"text\": \"Ten died.\", \"claims\": []}\n\n{\"doc\": \"b\", \"text\": \"Ten died.\"}\n");

        CommandLineRun run = Train("claims", "--corpus", "a.jsonl");

        Assert.Equal(4, run.Code);
        Assert.Contains("train claims: the training data has not the form it should have: a.jsonl, line 3, is no annotated article: ", run.Error.Replace(_folder.FullName + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", run.Error);
    }

    private CommandLineRun Train(string model, string option, string value) =>
        CommandLineRun.In(_folder.FullName, [], "train", model, option, value, "--models", Repository.Models);
}
