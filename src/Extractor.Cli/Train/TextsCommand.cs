using System.CommandLine;
using Extractor.Cli.CommandLine;
using Extractor.Cli.Extract.Output;
using Extractor.Training.Annotations;

namespace Extractor.Cli.Train;

/// <summary><c>extractor train texts</c>: puts annotations back on texts that are not part of the project.</summary>
internal static class TextsCommand
{
    private const int DocsNamed = 20;

    private static readonly Option<FileInfo> Annotations = new("--annotations") { Description = "Annotations without texts, as corpus/news-annotations.jsonl.", Required = true };

    private static readonly Option<DirectoryInfo> Data = new("--data") { Description = "Folder of the training data, in which the texts are.", Required = true };

    private static readonly Option<string?> Output = new("--output", "-o") { Description = "Write JSON Lines to FILE instead of standard output; a name ending in .gz is gzipped.", HelpName = "FILE" };

    /// <summary>Builds the subcommand.</summary>
    public static Command Create()
    {
        Command command = new("texts", "Put annotations back on the texts they were made on, which are not part of the project.") { Annotations, Data, Output };
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private static ExitCode Run(ParseResult parsed)
    {
        FileInfo annotations = parsed.GetRequiredValue(Annotations);
        try
        {
            RestoredTexts restored = Write(annotations.FullName, parsed.GetRequiredValue(Data).FullName, parsed.GetValue(Output));
            Tell(restored);
            return restored switch
            {
                { Written: 0 } => ExitCode.NothingRead,
                { Missing.Count: > 0 } => ExitCode.SomeFailed,
                _ => ExitCode.AllRead,
            };
        }
        catch (OutputException problem)
        {
            Console.Error.WriteLine("train texts: " + problem.Message);
            return ExitCode.CannotRun;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Console.Error.WriteLine($"train texts: {annotations} cannot be read: {problem.Message.TrimEnd('.')}. Check that the file is there, is whole and may be read.");
            return ExitCode.NothingRead;
        }
    }

    // An old file stays when nothing was restored.
    private static RestoredTexts Write(string annotations, string data, string? path)
    {
        using OutputTarget target = path is null or "-" ? OutputTarget.StandardOutput() : OutputTarget.File(path);
        RestoredTexts restored;
        using (StreamWriter writer = new(target.Stream, new System.Text.UTF8Encoding(false), leaveOpen: true))
        {
            restored = AnnotatedTexts.Restore(annotations, data, writer);
        }

        if (restored.Written > 0)
        {
            target.Commit();
        }

        return restored;
    }

    private static void Tell(RestoredTexts restored)
    {
        foreach (IGrouping<string, string> texts in restored.Missing.GroupBy(t => t.Reason, t => t.Doc))
        {
            string more = texts.Count() > DocsNamed ? $" and {texts.Count() - DocsNamed} more" : string.Empty;
            Console.Error.WriteLine($"train texts: {string.Join(", ", texts.Take(DocsNamed))}{more} left out: {texts.Key}");
        }

        Console.Error.WriteLine($"train texts: {restored.Written} texts with their annotations, {restored.Missing.Count} left out.");
    }
}
