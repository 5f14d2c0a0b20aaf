using System.CommandLine;
using System.Globalization;
using Extractor.Articles;
using Extractor.Articles.Readers;
using Extractor.Cli.CommandLine;
using Extractor.Models;
using Extractor.Records;
using Extractor.Training.Evaluation.Claims;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Spectre.Console;

namespace Extractor.Cli.Evaluate;

/// <summary><c>extractor evaluate claims</c>: scores claims against annotated articles, slot by slot.</summary>
internal static class ClaimEvaluation
{
    private static readonly Argument<FileInfo> Gold = new("GOLD") { Description = "Annotated articles, JSON Lines as in corpus/claims.jsonl." };

    private static readonly Option<FileInfo?> Records = new("--records") { Description = "Records to score; without it the articles of GOLD are extracted.", HelpName = "FILE" };

    private static readonly Option<FileInfo?> Second = new("--second") { Description = "A second annotation of some of the articles, in the form of GOLD: how far the two agree.", HelpName = "FILE" };

    private static readonly Option<string?> Split = new("--split") { Description = "Only the articles whose split is NAME, as test of corpus/claims.jsonl.", HelpName = "NAME" };

    private static readonly Option<bool> Json = new("--json") { Description = "Write the figures as JSON." };

    private static readonly Option<string?> Models = ModelsOption.Create();

    /// <summary>Builds the subcommand.</summary>
    public static Command Create()
    {
        Command command = new("claims", "Claims slot by slot, whole claims and confidence.") { Gold, Records, Second, Split, Json, Models };
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private static ExitCode Run(ParseResult parsed) => Measurement.Of(parsed.GetRequiredValue(Gold), () =>
    {
        FileInfo gold = parsed.GetRequiredValue(Gold);
        string? split = parsed.GetValue(Split);
        IEnumerable<JObject> articles = Lines(gold.FullName).Where(article => split is null || (string?)article["split"] == split);
        ClaimScore score = parsed.GetValue(Second) is { } second ? Agreement(articles, second)
            : ClaimScore.Of(articles, parsed.GetValue(Records) is { } records ? Lines(records.FullName) : Extracted(gold.FullName, parsed.GetValue(Models)));
        // An annotator doesn't say how sure a claim is.
        bool sure = parsed.GetValue(Second) is null;
        if (parsed.GetValue(Json))
        {
            Console.WriteLine(Figures(score, sure).ToString(Formatting.None));
        }
        else
        {
            Write(score, sure);
        }
    });

    private static ClaimScore Agreement(IEnumerable<JObject> articles, FileInfo second)
    {
        JObject[] again = [.. Lines(second.FullName)];
        HashSet<string?> ids = [.. again.Select(a => (string?)a["doc"])];
        return ClaimScore.Of(articles.Where(a => ids.Contains((string?)a["doc"])), again.Select(SecondAnnotation.AsRecord));
    }

    private static IEnumerable<JObject> Lines(string path)
    {
        foreach (string line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            yield return Parse(line);
        }
    }

    // Dates stay the words they are.
    private static JObject Parse(string line)
    {
        using JsonTextReader reader = new(new StringReader(line)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }

    private static IEnumerable<JObject> Extracted(string gold, string? models)
    {
        ArticleExtractor extractor = new(ModelSet.Open(models));
        foreach (Article article in new ArticleReader().Read(gold).Select(result => result.Article ?? throw new InvalidDataException(result.Failure!.Message)))
        {
            using StringWriter writer = new();
            RecordJson.Write(writer, extractor.Extract(article));
            yield return Parse(writer.ToString());
        }
    }

    private static JObject Figures(ClaimScore score, bool sure)
    {
        JObject figures = new() { ["documents"] = score.Documents, ["gold"] = score.Gold, ["predicted"] = score.Predicted };
        foreach ((string slot, SlotFigures found) in score.Slots())
        {
            figures[slot] = Figures(found);
            if (ClaimScore.MayBeEmpty(slot))
            {
                figures[slot]!["gold"] = found.Gold;
            }
        }

        figures["event_lemma"] = Figures(score.EventByLemma());
        if (sure && score.Confidence() is { } confidence)
        {
            figures["confidence"] = new JObject
            {
                ["ece"] = Rounded(confidence.CalibrationError, 3),
                ["auroc"] = confidence.Auroc is { } area ? Rounded(area, 3) : null,
                ["errors_in_lowest_fifth"] = confidence.ErrorsInLowestFifth is { } errors ? Rounded(errors, 3) : null,
            };
        }

        return figures;
    }

    private static JObject Figures(SlotFigures figures) => new()
    {
        ["p"] = Rounded(100 * figures.Precision, 1),
        ["r"] = Rounded(100 * figures.Recall, 1),
        ["f1"] = Rounded(100 * figures.F1, 1),
    };

    // By the exact decimal digits of the number, so that the last digit is that of other programs.
    private static double Rounded(double figure, int digits) =>
        (double)Math.Round(decimal.Parse(figure.ToString("F20", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), digits, MidpointRounding.ToEven);

    private static void Write(ClaimScore score, bool sure)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumns("", "P", "R", "F1");
        foreach ((string slot, SlotFigures figures) in score.Slots().Append(("event by lemma", score.EventByLemma())))
        {
            table.AddRow([slot, .. new[] { figures.Precision, figures.Recall, figures.F1 }.Select(f => Rounded(100 * f, 1).ToString("F1", CultureInfo.InvariantCulture))]);
        }

        AnsiConsole.MarkupLineInterpolated($"{score.Documents} articles, {score.Gold} annotated claims, {score.Predicted} found");
        AnsiConsole.Write(table);
        if (sure && score.Confidence() is { } confidence)
        {
            string Share(double? figure) => figure is { } value ? Rounded(value, 3).ToString("F3", CultureInfo.InvariantCulture) : "-";
            AnsiConsole.MarkupLineInterpolated($"confidence: calibration error {Share(confidence.CalibrationError)}, AUROC {Share(confidence.Auroc)}, errors in the least sure fifth {Share(confidence.ErrorsInLowestFifth)}");
        }
    }
}
