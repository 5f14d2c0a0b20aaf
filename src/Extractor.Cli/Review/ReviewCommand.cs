using System.CommandLine;
using Extractor.Cli.CommandLine;

namespace Extractor.Cli.Review;

/// <summary>The command <c>extractor review</c>: takes records into a store and serves the page on which reviewers decide about them.</summary>
internal static class ReviewCommand
{
    private static readonly Argument<string[]> Records = new("RECORDS")
    {
        Description = "Records as written by extract, also gzipped, or - for standard input. They are added to the store; the same ones again change nothing.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Store = StoreOption.Create();

    private static readonly Option<string?> Urls = new("--urls")
    {
        Description = "Where to listen, several parted by ';'. The default is " + ReviewSettings.UsualUrl + ", or a free port. Other addresses than this machine's need accounts.",
        HelpName = "URLS",
    };

    private static readonly Option<double?> Double = new("--double")
    {
        Description = "Have this share of the claims, from 0 to 1, decided by two reviewers independently. The store remembers it.",
        HelpName = "SHARE",
    };

    private static readonly Option<string?> Reviewer = new("--reviewer")
    {
        Description = "Under which name decisions are made while there are no accounts; without it, the user's, which each browser may change.",
        HelpName = "NAME",
    };

    private static readonly Option<bool> Open = new("--open") { Description = "Open the page in the browser." };

    static ReviewCommand() => Double.Validators.Add(result =>
    {
        if (result.GetValue(Double) is { } share && share is not (>= 0 and <= 1))
        {
            result.AddError($"--double is {share}, but must lie between 0 and 1.");
        }
    });

    /// <summary>Makes the command with its subcommands.</summary>
    public static Command Create()
    {
        Command command = new("review", "Let reviewers accept, correct and reject claims in the browser.") { Records, Store, Urls, Double, Reviewer, Open };
        command.Add(AccountCommands.AddUser());
        command.Add(AccountCommands.AddToken());
        command.Add(AccountCommands.RemoveUser());
        command.SetAction(async (parsed, _) => (int)await RunAsync(parsed).ConfigureAwait(false));
        return command;
    }

    private static async Task<ExitCode> RunAsync(ParseResult parsed)
    {
        ReviewSettings settings = new()
        {
            Records = parsed.GetValue(Records) ?? [],
            Store = StoreOption.Uri(parsed.GetValue(Store), parsed.GetValue(Records) ?? []),
            Urls = parsed.GetValue(Urls)?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Double = parsed.GetValue(Double),
            Reviewer = parsed.GetValue(Reviewer),
            Open = parsed.GetValue(Open),
        };
        return await new ReviewRun(settings, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error).ExecuteAsync().ConfigureAwait(false);
    }
}
