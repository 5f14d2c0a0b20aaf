using System.CommandLine;
using Extractor.Cli.CommandLine;

namespace Extractor.Cli.Extract;

/// <summary>The command <c>extractor extract</c>.</summary>
internal static class ExtractCommand
{
    private static readonly Argument<string[]> Inputs = new("INPUT")
    {
        Description = "Files, folders, globs in quotes, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Output = new("--output", "-o")
    {
        Description = "Write the records to FILE, gzipped when it ends in .gz; - is standard output, the default. FILE appears when it is complete.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Threads = new("--threads") { Description = "Extract with N threads; the default is one a processor.", HelpName = "N" };

    private static readonly Option<string?> Published = new("--published")
    {
        Description = "Publication date, YYYY-MM-DD, of articles that say none.",
        HelpName = "DATE",
    };

    private static readonly Option<bool> NoText = new("--no-text") { Description = "Leave article.text out of the records." };

    private static readonly Option<string?> MinConfidence = new("--min-confidence")
    {
        Description = "Leave out claims with a confidence below P, from 0 to 1.",
        HelpName = "P",
    };

    private static readonly Option<bool> FailFast = new("--fail-fast") { Description = "Stop at the first failure. Warnings are none." };

    private static readonly Option<string?> Failures = new("--failures")
    {
        Description = "Write all failures and warnings to FILE, as JSON Lines.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Report = new("--report") { Description = "Write what came of the run to FILE, as JSON.", HelpName = "FILE" };

    private static readonly Option<string?> RunFolder = new("--run")
    {
        Description = "Write records in shards, failures and report to DIR, and go on there when the same command is started again.",
        HelpName = "DIR",
    };

    private static readonly Option<bool> RunRestart = new("--run-restart") { Description = "Remove what an earlier run wrote to DIR, and start anew." };

    private static readonly Option<string?> ShardSize = new("--shard-size")
    {
        Description = "End a shard of --run with the record that brings it to SIZE, before packing: bytes, or with k, M or G; the default is 64M.",
        HelpName = "SIZE",
    };

    private static readonly Option<bool> Gzip = new("--gzip") { Description = "Gzip the shards of --run." };

    private static readonly Option<string?> MaxArticleBytes = new("--max-article-bytes")
    {
        Description = "Report articles longer than SIZE, after unpacking, and pass over them; the default is 16M.",
        HelpName = "SIZE",
    };

    private static readonly Option<string?> ArticleTime = new("--article-time")
    {
        Description = "Report articles whose extraction takes longer than SECONDS, and go on without them; the default is 60.",
        HelpName = "SECONDS",
    };

    private static readonly Option<string?> Language = new("--language")
    {
        Description = "en, the default, leaves out articles that are not English; any extracts all.",
        HelpName = "en|any",
    };

    private static readonly Option<string?> Duplicates = new("--duplicates")
    {
        Description = "mark, the default, names in the record of a copied article the first copy; skip leaves copies out; keep does not look for any.",
        HelpName = "mark|skip|keep",
    };

    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "No progress and no summary." };

    private static readonly Option<string?> Models = ModelsOption.Create();

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        Command command = new("extract", "Extract the numeric claims of articles, one record a line.")
        {
            Inputs, Output, Threads, Published, NoText, MinConfidence, FailFast, Failures,
            Report, RunFolder, RunRestart, ShardSize, Gzip, Language, Duplicates, MaxArticleBytes, ArticleTime, Quiet, Models,
        };
        command.SetAction(parsed => (int)Run(Arguments(parsed)));
        return command;
    }

    private static ExitCode Run(ExtractArguments arguments)
    {
        if (ExtractSettings.From(arguments, out string? error) is { } settings)
        {
            return new ExtractRun(settings, Console.Error).Execute();
        }

        Console.Error.WriteLine(error);
        Console.Error.WriteLine("See: extractor extract --help");
        return ExitCode.WrongUsage;
    }

    private static ExtractArguments Arguments(ParseResult parsed) => new()
    {
        Inputs = parsed.GetRequiredValue(Inputs),
        Output = parsed.GetValue(Output),
        Threads = parsed.GetValue(Threads),
        Published = parsed.GetValue(Published),
        NoText = parsed.GetValue(NoText),
        MinConfidence = parsed.GetValue(MinConfidence),
        FailFast = parsed.GetValue(FailFast),
        Failures = parsed.GetValue(Failures),
        Report = parsed.GetValue(Report),
        Run = parsed.GetValue(RunFolder),
        RunRestart = parsed.GetValue(RunRestart),
        ShardSize = parsed.GetValue(ShardSize),
        Gzip = parsed.GetValue(Gzip),
        MaxArticleBytes = parsed.GetValue(MaxArticleBytes),
        Language = parsed.GetValue(Language),
        Duplicates = parsed.GetValue(Duplicates),
        ArticleTime = parsed.GetValue(ArticleTime),
        Quiet = parsed.GetValue(Quiet),
        Models = parsed.GetValue(Models),
    };
}
