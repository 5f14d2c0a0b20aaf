using System.CommandLine;
using Extractor.Cli.Extract;
using Extractor.Cli.Extract.Output;
using Extractor.Cli.Review;
using Extractor.Cli.Show;
using Extractor.Review.Learning;
using Extractor.Review.Stores;

namespace Extractor.Cli.Learn;

/// <summary><c>extractor learn</c>: makes the models better by what reviewers decided.</summary>
internal static class LearnCommand
{
    private static readonly Option<string?> Store = new("--store") { Description = "The store of decisions: a file, or postgresql://user:password@host/database.", HelpName = "URI" };

    private static readonly Option<string?> Models = new("--models") { Description = "Folder of the models to improve; the default is the one the program came with. A folder without models gets a whole set.", HelpName = "DIR" };

    private static readonly Option<FileInfo[]> Corpus = new("--corpus") { Description = "Annotated articles that the models were trained on, as corpus/claims.jsonl, those like the reviewed ones last: the linkers are trained again too.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Show what would be learned, and change nothing." };

    private static readonly Option<string?> Report = new("--report") { Description = "Write the figures as JSON to FILE, and reliability diagrams beside it (.before.svg, .after.svg).", HelpName = "FILE" };

    private static readonly Option<string?> Gold = new("--gold") { Description = "Only write the completely decided articles to FILE (- for standard output), in the form of the annotated corpus.", HelpName = "FILE" };

    private static readonly Option<bool> Revert = new("--revert") { Description = "Put the models back that were replaced last; again for those before." };

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        Command command = new("learn", "Learn from reviewers' decisions: fit the confidence anew, and install it if it is better on decisions held back.") { Store, Models, Corpus, DryRun, Report, Gold, Revert };
        command.Validators.Add(result =>
        {
            if (result.GetValue(Revert) == result.GetResult(Store) is not null)
            {
                result.AddError("Name a store with --store, or put models back with --revert.");
            }

            if (result.GetValue(Gold) is not null && (result.GetValue(DryRun) || result.GetValue(Report) is not null || result.GetValue(Revert)))
            {
                result.AddError("--gold learns nothing: leave --dry-run, --report and --revert out.");
            }
        });
        command.SetAction(async (parsed, _) => (int)await GuardedAsync(parsed).ConfigureAwait(false));
        return command;
    }

    private static async Task<LearnExit> GuardedAsync(ParseResult parsed)
    {
        using Interruption interruption = new();
        try
        {
            return parsed.GetValue(Revert) ? PutBack(parsed) : await RunAsync(parsed, interruption.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("learn: interrupted; nothing was changed.");
            return LearnExit.Interrupted;
        }
        catch (Exception problem) when (problem is StoreException or LearningException or OutputException)
        {
            Console.Error.WriteLine("learn: " + VisibleText.OneLine(problem.Message));
            return LearnExit.CannotRun;
        }
    }

    private static LearnExit PutBack(ParseResult parsed)
    {
        LearningTables.Write(new Learner(Options(parsed)).Revert());
        return LearnExit.Done;
    }

    private static async Task<LearnExit> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        string uri = parsed.GetRequiredValue(Store)!;
        StoreOption.MustExist(uri);
        await using ReviewStore store = await ReviewStore.OpenAsync(uri).ConfigureAwait(false);
        if (parsed.GetValue(Gold) is { } gold)
        {
            return await WriteGoldAsync(store, gold, stop).ConfigureAwait(false);
        }

        LearningReport report = await new Learner(Options(parsed)).LearnAsync(store.ReadAllAsync(stop), stop).ConfigureAwait(false);
        LearningTables.Write(report);
        if (parsed.GetValue(Report) is { } path)
        {
            LearningFiles.Write(report, path);
        }

        return report.Outcome switch
        {
            LearningOutcome.TooFew => LearnExit.TooFew,
            LearningOutcome.Kept => LearnExit.Kept,
            _ => LearnExit.Done,
        };
    }

    private static async Task<LearnExit> WriteGoldAsync(ReviewStore store, string path, CancellationToken stop)
    {
        using OutputTarget target = path == ShowOptions.Standard ? OutputTarget.StandardOutput() : OutputTarget.File(path);
        DecisionCounts counts;
        await using (StreamWriter writer = new(target.Stream, new System.Text.UTF8Encoding(false), leaveOpen: true))
        {
            counts = await Learner.WriteGoldAsync(store.ReadAllAsync(stop), writer, stop).ConfigureAwait(false);
        }

        target.Commit();
        Console.Error.WriteLine($"{counts.CompleteArticles} of {counts.Articles} articles with decisions are completely decided, claim by claim, and written.");
        return counts.CompleteArticles > 0 ? LearnExit.Done : LearnExit.TooFew;
    }

    private static LearningOptions Options(ParseResult parsed) => new()
    {
        ModelDirectory = parsed.GetValue(Models),
        Corpora = [.. (parsed.GetValue(Corpus) ?? []).Select(f => f.FullName)],
        DryRun = parsed.GetValue(DryRun),
    };
}
