using System.CommandLine;
using System.Globalization;
using Extractor.Articles.Readers;
using Extractor.Cli.CommandLine;
using Extractor.Training.Evaluation.Pages;
using Newtonsoft.Json;

namespace Extractor.Cli.Evaluate;

/// <summary><c>extractor evaluate pages</c>: scores the text that is read from web pages, and tells how many are read a second.</summary>
internal static class PageEvaluation
{
    private const int Rounds = 3;

    private static readonly Argument<FileInfo> Gold = new("FILE") { Description = "One JSON object: each page's id with its articleBody, as in the article extraction benchmark." };

    private static readonly Argument<DirectoryInfo> Pages = new("DIR") { Description = "The pages, named ID.html or ID.html.gz." };

    private static readonly Option<int> Worst = new("--worst") { Description = "List the N pages that were read worst.", HelpName = "N" };

    private static readonly Option<FileInfo?> Predictions = new("--predictions") { Description = "Write what was read to OUT, in the form of FILE.", HelpName = "OUT" };

    /// <summary>Builds the subcommand.</summary>
    public static Command Create()
    {
        Command command = new("pages", "The text of articles from web pages, by runs of four words, and pages a second.") { Gold, Pages, Worst, Predictions };
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(Gold), parsed.GetRequiredValue(Pages), parsed.GetValue(Worst), parsed.GetValue(Predictions)));
        return command;
    }

    private static ExitCode Run(FileInfo gold, DirectoryInfo pages, int worst, FileInfo? predictions) => Measurement.Of(gold, () =>
    {
        IReadOnlyDictionary<string, PageGold> expected = PageGold.Read(gold.FullName);
        Dictionary<string, string> read = expected.Keys.ToDictionary(id => id, id => Read(pages, id));
        PageScore score = new();
        foreach ((string id, PageGold page) in expected)
        {
            score.Add(id, page.ArticleBody, read[id]);
        }

        if (predictions is not null)
        {
            File.WriteAllText(predictions.FullName, JsonConvert.SerializeObject(read.ToDictionary(r => r.Key, r => new PageGold(r.Value, null)), Formatting.Indented) + "\n");
        }

        Write(score, worst, Speed(pages, expected.Keys));
    });

    private static void Write(PageScore score, int worst, double speed)
    {
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{score.Rows.Count} pages: F1 {score.F1:F4}, precision {score.Precision:F4}, recall {score.Recall:F4}; {speed:F0} pages a second of one processor"));
        foreach (PageRow row in score.Rows.OrderBy(r => r.Share).Take(worst))
        {
            Console.WriteLine($"  {row.Page}: right {row.Right}, extra {row.Extra}, missed {row.Missed}");
        }
    }

    /// <summary>
    /// Pages a second of one processor's time, warm; the fastest of a few rounds, from bytes on the disk to articles. Time of the processor, not of the clock,
    /// for other programs may run beside.
    /// </summary>
    private static double Speed(DirectoryInfo pages, IEnumerable<string> ids)
    {
        string[] all = [.. ids];
        double best = 0;
        for (int round = 0; round < Rounds; round++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            foreach (string id in all)
            {
                Read(pages, id);
            }

            best = Math.Max(best, all.Length / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        return best;
    }

    private static string Read(DirectoryInfo pages, string id)
    {
        string path = Path.Combine(pages.FullName, id + ".html");
        return new ArticleReader().Read(File.Exists(path) ? path : path + ".gz").FirstOrDefault()?.Article?.Text ?? "";
    }
}
