using System.CommandLine;
using Extractor.Cli.CommandLine;
using Extractor.Cli.Extract.Output;
using Extractor.Cli.Show;
using Extractor.Comparison;
using Extractor.Models;

namespace Extractor.Cli.Compare;

/// <summary><c>extractor compare</c>: joins the records of many articles.</summary>
internal static class CompareCommand
{
    private const int FailuresTold = 20;

    private static readonly Argument<string[]> Records = new("RECORDS") { Description = "Records as written by extract: JSON Lines files, also gzipped; - is standard input.", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<string?> Output = new("--output", "-o") { Description = "Write JSON Lines to FILE instead of standard output; a name ending in .gz is gzipped.", HelpName = "FILE" };

    private static readonly Option<bool> Table = new("--table") { Description = "Write tables for people; the default in a terminal." };

    private static readonly Option<bool> Json = new("--json") { Description = "Write JSON Lines; the default where the output is not a terminal." };

    private static readonly Option<bool> Findings = new("--findings") { Description = "Only lines in which something does not fit or grows." };

    private static readonly Option<double> MinConfidence = new("--min-confidence") { Description = "Leave out claims below this confidence, from 0 to 1.", HelpName = "P" };

    private static readonly Option<string?> Models = ModelsOption.Create();

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        MinConfidence.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (>= 0 and <= 1))
            {
                result.AddError("--min-confidence must lie between 0 and 1.");
            }
        });
        Command command = new("compare", "Join records of many articles: copies of one story, claims about the same thing over time, and what does not fit.") { Records, Output, Table, Json, Findings, MinConfidence, Models };
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private static ExitCode Run(ParseResult parsed)
    {
        RecordComparison comparison;
        try
        {
            comparison = new RecordComparison(ModelSet.Open(parsed.GetValue(Models)));
        }
        catch (ModelException problem)
        {
            Console.Error.WriteLine(problem.Message);
            return ExitCode.CannotRun;
        }

        (int read, int failed) = Read(parsed.GetRequiredValue(Records), parsed.GetValue(MinConfidence), comparison);
        if (read == 0)
        {
            Console.Error.WriteLine("compare: no record was read; give files that extract wrote.");
            return ExitCode.NothingRead;
        }

        ComparedRecords compared = comparison.Compare();
        compared = parsed.GetValue(Findings) ? compared with { Lines = [.. compared.Lines.Where(l => l.Findings.Length > 0)] } : compared;
        string? path = parsed.GetValue(Output);
        if (parsed.GetValue(Table) || (path is null && !parsed.GetValue(Json) && !Console.IsOutputRedirected))
        {
            ComparisonTables.Write(compared);
            return failed > 0 ? ExitCode.SomeFailed : ExitCode.AllRead;
        }

        return Write(compared, path) ? failed > 0 ? ExitCode.SomeFailed : ExitCode.AllRead : ExitCode.CannotRun;
    }

    private static (int Read, int Failed) Read(string[] inputs, double least, RecordComparison comparison)
    {
        int read = 0;
        int failed = 0;
        void Tell(string message)
        {
            if (++failed <= FailuresTold)
            {
                Console.Error.WriteLine("compare: " + VisibleText.OneLine(message));
            }
        }

        foreach (string input in inputs)
        {
            try
            {
                using RecordLines lines = RecordLines.Open(input);
                foreach (RecordLine line in lines.Read())
                {
                    if (line.Record is { } record)
                    {
                        comparison.Add(record with { Claims = [.. record.Claims.Where(c => c.Confidence >= least)] });
                        read++;
                    }
                    else
                    {
                        Tell($"{input}, line {line.Number} is passed over: {line.Failure}.");
                    }
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Tell($"{input} cannot be read: {e.Message}");
            }
        }

        if (failed > FailuresTold)
        {
            Console.Error.WriteLine($"compare: {failed - FailuresTold} more failures.");
        }

        return (read, failed);
    }

    private static bool Write(ComparedRecords compared, string? path)
    {
        try
        {
            using OutputTarget target = path is null or "-" ? OutputTarget.StandardOutput() : OutputTarget.File(path);
            using (StreamWriter writer = new(target.Stream, new System.Text.UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" })
            {
                ComparisonLines.Write(writer, compared);
            }

            target.Commit();
            return true;
        }
        catch (OutputException problem)
        {
            Console.Error.WriteLine("compare: " + problem.Message);
            return false;
        }
    }
}
