using System.CommandLine;
using Extractor.Articles.Readers;
using Extractor.Cli.CommandLine;
using Extractor.Confidence;
using Extractor.Models;
using Extractor.Records;
using Spectre.Console;

namespace Extractor.Cli.Quantities;

/// <summary><c>extractor quantities</c>: prints the numbers of a text, for a look or for another program.</summary>
internal static class QuantitiesCommand
{
    private static readonly Argument<string[]> Inputs = new("INPUT") { Description = "Files of text or JSON Lines, also gzipped; - or nothing is standard input.", Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<bool> Json = new("--json") { Description = "Write JSON Lines; the default where the output is not a terminal." };

    private static readonly Option<bool> Table = new("--table") { Description = "Write a table for people; the default in a terminal." };

    private static readonly Option<string?> Models = ModelsOption.Create();

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        Command command = new("quantities", "Print the quantities of a text: number, kind, value, bound, unit and what is counted or measured.") { Inputs, Json, Table, Models };
        command.SetAction(parsed =>
        {
            bool table = parsed.GetValue(Table) || (!parsed.GetValue(Json) && !Console.IsOutputRedirected);
            string[] inputs = parsed.GetValue(Inputs) is { Length: > 0 } named ? named : [ArticleReader.StandardInput];
            return (int)Run(inputs, table, parsed.GetValue(Models));
        });
        return command;
    }

    private static ExitCode Run(string[] inputs, bool table, string? models)
    {
        ArticleExtractor extractor;
        try
        {
            extractor = new ArticleExtractor(ModelSet.Open(models));
        }
        catch (ModelException problem)
        {
            Console.Error.WriteLine(problem.Message);
            return ExitCode.CannotRun;
        }

        int read = 0;
        int failed = 0;
        foreach (ReadResult result in inputs.SelectMany(input => new ArticleReader().Read(input)))
        {
            foreach (ReadFailure problem in result.Failure is { } failure ? result.Warnings.Add(failure) : result.Warnings)
            {
                Console.Error.WriteLine(FailureMessage.Of(problem));
            }

            failed += result.Article is null ? 1 : 0;
            if (result.Article is { } article)
            {
                read++;
                ScoredArticle scored = extractor.Score(article);
                ArticleRecord record = extractor.Record(scored);
                if (table)
                {
                    WriteTable(record);
                }
                else
                {
                    QuantityLines.Write(Console.Out, record, scored.Claims.Quantities.Quantities);
                }
            }
        }

        return read == 0 ? ExitCode.NothingRead : failed > 0 ? ExitCode.SomeFailed : ExitCode.AllRead;
    }

    private static void WriteTable(ArticleRecord record)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumns("quantity", "kind", "value", "bound", "unit", "of what");
        foreach (RecordClaim claim in record.Claims)
        {
            table.AddRow(new[] { claim.Quantity.Text, claim.Kind, QuantityLines.Value(claim), claim.Bound, claim.Unit ?? "-", claim.Item?.Text ?? "-" }.Select(cell => new Text(cell)).ToArray<Spectre.Console.Rendering.IRenderable>());
        }

        AnsiConsole.Write(table);
    }
}
