using System.CommandLine;
using System.CommandLine.Parsing;

namespace Extractor.Cli.Show;

/// <summary>The command <c>extractor show</c>.</summary>
internal static class ShowCommand
{
    private static readonly Argument<string> Records = new("RECORDS")
    {
        Description = "Records as written by extract: a JSON Lines file, also gzipped, or - for standard input.",
    };

    private static readonly Option<string?> Html = new("--html")
    {
        Description = "Write one self-contained HTML page to FILE (- for standard output) instead of showing the records in the terminal.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Article = new("--article") { Description = "Show only the article with this id.", HelpName = "ID" };

    private static readonly Option<int?> Limit = new("--limit") { Description = "Show at most N articles.", HelpName = "N" };

    private static readonly Option<double?> MinConfidence = new("--min-confidence")
    {
        Description = "Show only claims with at least this confidence, from 0 to 1.",
        HelpName = "P",
    };

    static ShowCommand()
    {
        Limit.Validators.Add(result => Check(result, Limit, n => n >= 1, "must be at least 1"));
        MinConfidence.Validators.Add(result => Check(result, MinConfidence, p => p is >= 0 and <= 1, "must lie between 0 and 1"));
    }

    /// <summary>Makes the command, which renders records for people.</summary>
    public static Command Create()
    {
        Command command = new("show", "Render records for people: the text with its claims and entities marked, and a table of the claims.")
        {
            Records, Html, Article, Limit, MinConfidence,
        };
        command.SetAction(parsed => (int)new RecordShow(Options(parsed), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error).Run());
        return command;
    }

    private static ShowOptions Options(ParseResult parsed) => new()
    {
        Records = parsed.GetRequiredValue(Records),
        Html = parsed.GetValue(Html),
        Article = parsed.GetValue(Article),
        Limit = parsed.GetValue(Limit) ?? int.MaxValue,
        MinConfidence = parsed.GetValue(MinConfidence) ?? 0,
    };

    private static void Check<T>(OptionResult result, Option<T?> option, Func<T, bool> valid, string rule)
        where T : struct
    {
        if (result.GetValue(option) is { } value && !valid(value))
        {
            result.AddError($"{option.Name} is {value}, but {rule}.");
        }
    }
}
