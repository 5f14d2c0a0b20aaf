using System.CommandLine;
using Extractor.Cli.CommandLine;

namespace Extractor.Cli.Export;

/// <summary>The command <c>extractor export</c>: hands claims and decisions to other programs.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string[]> Records = new("RECORDS")
    {
        Description = "Records as written by extract, also gzipped, or - for standard input; without any, the store is exported.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Store = new("--store") { Description = "The store of decisions: a file, or postgresql://user:password@host/database; the default is review.db.", HelpName = "URI" };

    private static readonly Option<string?> Format = new("--format") { Description = $"One of {string.Join(", ", ExportSettings.Formats.Keys)}.", HelpName = "FORMAT" };

    private static readonly Option<string?> Output = new("--output", "-o") { Description = "Write to PATH, a file that appears when it is complete, or for brat a folder; - is standard output, the default.", HelpName = "PATH" };

    private static readonly Option<string?> Configuration = new("--config") { Description = "For label-studio: write the labelling configuration (XML) to FILE.", HelpName = "FILE" };

    private static readonly Option<bool> Accepted = new("--accepted") { Description = "Only claims that were accepted or corrected." };

    private static readonly Option<bool> Reviewed = new("--reviewed") { Description = "Only claims that are decided." };

    private static readonly Option<string?> Status = new("--status") { Description = "Only claims that stand so: open, accepted, corrected, rejected, disputed; several parted by commas.", HelpName = "STATUS" };

    private static readonly Option<string?> MinConfidence = new("--min-confidence") { Description = "Only claims extracted with at least confidence P, from 0 to 1.", HelpName = "P" };

    private static readonly Option<string?> Since = new("--since") { Description = "Only claims whose last decision is of DATE (UTC) or later.", HelpName = "DATE" };

    private static readonly Option<string?> Models = ModelsOption.Create();

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        Command command = new("export", "Write claims and decisions in the forms of other programs.") { Records, Store, Format, Output, Configuration, Accepted, Reviewed, Status, MinConfidence, Since, Models };
        command.Validators.Add(result =>
        {
            if (new[] { result.GetValue(Accepted), result.GetValue(Reviewed), result.GetValue(Status) is not null }.Count(given => given) > 1)
            {
                result.AddError("Give one of --accepted, --reviewed and --status.");
            }
        });
        command.SetAction(async (parsed, _) => (int)await RunAsync(parsed).ConfigureAwait(false));
        return command;
    }

    private static async Task<ExitCode> RunAsync(ParseResult parsed)
    {
        ExportArguments arguments = new()
        {
            Records = parsed.GetValue(Records) ?? [],
            Store = parsed.GetValue(Store),
            Format = parsed.GetValue(Format),
            Output = parsed.GetValue(Output),
            Configuration = parsed.GetValue(Configuration),
            Accepted = parsed.GetValue(Accepted),
            Reviewed = parsed.GetValue(Reviewed),
            Status = parsed.GetValue(Status),
            MinConfidence = parsed.GetValue(MinConfidence),
            Since = parsed.GetValue(Since),
            Models = parsed.GetValue(Models),
        };
        if (ExportSettings.From(arguments, out string? error) is { } settings)
        {
            return await new ExportRun(settings, Console.Error).ExecuteAsync().ConfigureAwait(false);
        }

        await Console.Error.WriteLineAsync(error).ConfigureAwait(false);
        await Console.Error.WriteLineAsync("See: extractor export --help").ConfigureAwait(false);
        return ExitCode.WrongUsage;
    }
}
