using System.CommandLine;
using Extractor.Cli.Review;
using Extractor.Review.Importing;

namespace Extractor.Cli.Import;

/// <summary>The command <c>extractor import</c>: takes decisions back from other programs.</summary>
internal static class ImportCommand
{
    private static readonly Dictionary<string, ImportFormat> Formats = new(StringComparer.Ordinal)
    {
        ["label-studio"] = ImportFormat.LabelStudio,
        ["doccano"] = ImportFormat.Doccano,
        ["jsonl"] = ImportFormat.Jsonl,
    };

    private static readonly Argument<string> File = new("FILE") { Description = "What the other program exported, also gzipped, or - for standard input." };

    private static readonly Option<string> Format = new("--format") { Description = $"One of {string.Join(", ", Formats.Keys)}.", HelpName = "FORMAT", Required = true };

    private static readonly Option<string?> Store = StoreOption.Create();

    private static readonly Option<string?> Reviewer = new("--reviewer") { Description = "Under which name the decisions are made; the default is what the file tells, else the program's name.", HelpName = "NAME" };

    static ImportCommand() => Format.Validators.Add(result =>
    {
        if (result.GetValue(Format) is { } name && !Formats.ContainsKey(name))
        {
            result.AddError($"--format is '{name}', but must be one of {string.Join(", ", Formats.Keys)}.");
        }
    });

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        Command command = new("import", "Take decisions into the store that were made in another program.") { File, Format, Store, Reviewer };
        command.SetAction(async (parsed, _) => (int)await new ImportRun(
            parsed.GetRequiredValue(File),
            Formats[parsed.GetRequiredValue(Format)],
            StoreOption.Uri(parsed.GetValue(Store), []),
            parsed.GetValue(Reviewer),
            Console.Error).ExecuteAsync().ConfigureAwait(false));
        return command;
    }
}
