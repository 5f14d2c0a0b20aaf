using System.CommandLine;
using System.Globalization;
using Extractor.Cli.CommandLine;
using Extractor.Models;
using Extractor.Training.Evaluation.Quantities;
using Spectre.Console;

namespace Extractor.Cli.Evaluate;

/// <summary><c>extractor evaluate quantities</c>: scores the quantities of sentences against a file in the form of NewsQuant.</summary>
internal static class QuantityEvaluation
{
    private static readonly Argument<FileInfo> Gold = new("FILE") { Description = "A JSON list of sentences with their quantities, in the form of NewsQuant." };

    private static readonly Option<FileInfo?> Predictions = new("--predictions") { Description = "Write what was found to OUT, in the same form.", HelpName = "OUT" };

    private static readonly Option<string?> Models = ModelsOption.Create();

    /// <summary>Builds the subcommand.</summary>
    public static Command Create()
    {
        Command command = new("quantities", "Values, units, changes and what is measured, by the counting of the CQE paper and one to one.") { Gold, Predictions, Models };
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(Gold), parsed.GetValue(Predictions), parsed.GetValue(Models)));
        return command;
    }

    private static ExitCode Run(FileInfo gold, FileInfo? predictions, string? models) => Measurement.Of(gold, () =>
    {
        BenchmarkReader reader = new(ModelSet.Open(models));
        IReadOnlyList<BenchmarkSentence> sentences = BenchmarkFile.Read(gold.FullName);
        List<BenchmarkSentence> found = [.. sentences.Select(s => new BenchmarkSentence(s.Text, reader.Read(s.Text)))];
        if (predictions is not null)
        {
            BenchmarkFile.Write(predictions.FullName, found);
        }

        BenchmarkScore score = new();
        foreach ((BenchmarkSentence expected, BenchmarkSentence actual) in sentences.Zip(found))
        {
            score.Add(expected.Quantities, actual.Quantities);
        }

        Write(score);
    });

    private static void Write(BenchmarkScore score)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumns("", "published P", "R", "F1", "strict P", "R", "F1");
        foreach (BenchmarkColumn column in Enum.GetValues<BenchmarkColumn>().Where(score.Measures))
        {
            Figures published = score.Published(column);
            Figures strict = score.Strict(column);
            table.AddRow([Name(column), .. new[] { published.Precision, published.Recall, published.F1, strict.Precision, strict.Recall, strict.F1 }.Select(f => f.ToString("F1", CultureInfo.InvariantCulture))]);
        }

        AnsiConsole.MarkupLineInterpolated($"{score.Gold} quantities in the gold, {score.Predicted} found");
        AnsiConsole.Write(table);
    }

    private static string Name(BenchmarkColumn column) => column switch
    {
        BenchmarkColumn.Value => "value",
        BenchmarkColumn.Unit => "value and unit",
        BenchmarkColumn.Change => "value and change",
        BenchmarkColumn.ConceptPartial => "concept, partly",
        _ => "concept, whole",
    };
}
