using System.CommandLine;
using Extractor.Cli.CommandLine;

namespace Extractor.Cli.Read;

/// <summary>The command <c>extractor read</c>: shows what is read from the inputs, without extraction.</summary>
internal static class ReadCommand
{
    private static readonly Argument<string[]> Inputs = new("INPUT")
    {
        Description = "Files, folders, globs in quotes, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Output = new("--output", "-o")
    {
        Description = "Write the articles to FILE, gzipped when it ends in .gz; - is standard output, the default. FILE appears when it is complete.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Published = new("--published") { Description = "Publication date, YYYY-MM-DD, of articles that say none.", HelpName = "DATE" };

    private static readonly Option<string?> Failures = new("--failures") { Description = "Write all failures and warnings to FILE, as JSON Lines.", HelpName = "FILE" };

    private static readonly Option<string?> MaxArticleBytes = new("--max-article-bytes")
    {
        Description = "Report articles longer than SIZE, after unpacking, and pass over them; the default is 16M.",
        HelpName = "SIZE",
    };

    private static readonly Option<bool> FailFast = new("--fail-fast") { Description = "Stop at the first failure. Warnings are none." };

    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "No progress and no summary." };

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        Command command = new("read", "Write the articles of the inputs as JSON Lines, without extraction.") { Inputs, Output, Published, Failures, MaxArticleBytes, FailFast, Quiet };
        command.SetAction(parsed => (int)Run(new ReadArguments
        {
            Inputs = parsed.GetRequiredValue(Inputs),
            Output = parsed.GetValue(Output),
            Published = parsed.GetValue(Published),
            Failures = parsed.GetValue(Failures),
            MaxArticleBytes = parsed.GetValue(MaxArticleBytes),
            FailFast = parsed.GetValue(FailFast),
            Quiet = parsed.GetValue(Quiet),
        }));
        return command;
    }

    private static ExitCode Run(ReadArguments arguments)
    {
        if (ReadSettings.From(arguments, out string? error) is { } settings)
        {
            return new ReadRun(settings, Console.Error).Execute();
        }

        Console.Error.WriteLine(error);
        Console.Error.WriteLine("See: extractor read --help");
        return ExitCode.WrongUsage;
    }
}
