namespace Extractor.Tests.Cli;

public class CommandLineTests
{
    [Fact]
    public void The_version_is_three_numbers() => Assert.Equal($"{ArticleExtractor.Version}\n", CommandLineRun.Of("--version").Output);

    [Theory]
    [InlineData("--help")]
    [InlineData("extract", "--help")]
    [InlineData("completion", "-h")]
    public void Help_ends_with_examples(params string[] arguments)
    {
        CommandLineRun run = CommandLineRun.Of(arguments);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("Examples:\n  extractor ", run.Output);
    }

    [Theory]
    [InlineData]
    [InlineData("frobnicate")]
    [InlineData("extract")]
    [InlineData("extract", "a.txt", "--frobnicate")]
    [InlineData("extract", "a.txt", "--threads", "none")]
    [InlineData("extract", "a.txt", "--threads", "0")]
    [InlineData("extract", "a.txt", "--threads", "257")]
    [InlineData("extract", "a.txt", "--published", "yesterday")]
    [InlineData("extract", "a.txt", "--min-confidence", "1.5")]
    [InlineData("extract", "a.txt", "--min-confidence", "NaN")]
    [InlineData("extract", "a.txt", "--failures", "-")]
    [InlineData("extract", "a.txt", "--article-time", "0")]
    [InlineData("extract", "a.txt", "--max-article-bytes", "1T")]
    [InlineData("extract", "a.txt", "--gzip")]
    [InlineData("extract", "a.txt", "--run", "no-such-run", "-o", "out.jsonl")]
    [InlineData("extract", "-", "--run", "no-such-run")]
    [InlineData("completion", "csh")]
    public void Wrong_usage_has_its_own_code_and_keeps_standard_output_clean(params string[] arguments)
    {
        CommandLineRun run = CommandLineRun.Of(arguments);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.NotEqual("", run.Error);
    }

    [Fact]
    public void The_program_suggests_its_own_commands_and_options()
    {
        Assert.Contains("extract", CommandLineRun.Of("[suggest:3]", "ext").Lines);
        Assert.Contains("--fail-fast", CommandLineRun.Of("[suggest:16]", "extract a.txt --").Lines);
        Assert.Contains("zsh", CommandLineRun.Of("[suggest:11]", "completion ").Lines);
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _extractor extractor")]
    [InlineData("zsh", "#compdef extractor")]
    [InlineData("fish", "complete -c extractor")]
    public void Completion_scripts_ask_the_program(string shell, string registration)
    {
        CommandLineRun run = CommandLineRun.Of("completion", shell);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("[suggest:", run.Output);
        Assert.Contains(registration, run.Output);
    }
}
