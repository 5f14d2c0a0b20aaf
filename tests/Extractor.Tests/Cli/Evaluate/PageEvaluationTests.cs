using Extractor.Tests.Articles.Readers.Html;
using Extractor.Tests.Cli.Extract;
using Extractor.Training.Evaluation.Pages;

namespace Extractor.Tests.Cli.Evaluate;

public sealed class PageEvaluationTests : ExtractFolder
{
    [Fact]
    public void Pages_are_scored_against_their_texts()
    {
        Write("pages/p1.html", TestPage.Of(TestPage.Paragraphs("Ada")));
        Write("pages/p2.html", TestPage.Of(TestPage.Paragraphs("Ben")));
        Write("gold.json", $"{{\"p1\":{{\"articleBody\":\"{TestPage.Prose("Ada")}\"}},\"p2\":{{\"articleBody\":\"{TestPage.Prose("Ben")}\"}}}}");
        CommandLineRun run = CommandLineRun.In(Root, [], "evaluate", "pages", "gold.json", "pages", "--predictions", "out.json");
        Assert.Contains("2 pages: F1 1.0000, precision 1.0000, recall 1.0000", run.Output);
        Assert.Contains("\"articleBody\": \"Ada said", File.ReadAllText(At("out.json")));
    }

    [Fact]
    public void Precision_and_recall_are_means_over_pages_of_runs_of_four_words()
    {
        PageScore score = new();
        score.Add("whole", "one two three four five", "one two three four five");
        score.Add("half", "one two three four five six", "zero one two three four");
        score.Add("missed", "one two three four", "");
        Assert.Equal(0.75, score.Precision, 6);
        Assert.Equal((1 + (1 / 3.0) + 0) / 3, score.Recall, 6);
    }

    [Fact]
    public void A_gold_file_of_another_form_is_refused()
    {
        Write("gold.json", "[1, 2]");
        Assert.Equal(3, CommandLineRun.In(Root, [], "evaluate", "pages", "gold.json", ".").Code);
    }
}
