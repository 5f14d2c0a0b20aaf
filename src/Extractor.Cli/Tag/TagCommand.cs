using System.CommandLine;
using System.Globalization;
using Extractor.Articles.Readers;
using Extractor.Cli.CommandLine;
using Extractor.Cli.Extract;

namespace Extractor.Cli.Tag;

/// <summary>The command <c>extractor tag</c>.</summary>
internal static class TagCommand
{
    private static readonly Argument<string[]> Inputs = new("FILE")
    {
        Description = "Articles as for extract; standard input when there is none, or for -.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<bool> Tokenized = new("--tokenized")
    {
        Description = "The inputs hold tokens: CoNLL-U, or one token a line with empty lines between sentences.",
    };

    private static readonly Option<string?> Output = new("--output", "-o")
    {
        Description = "Write to FILE, gzipped when it ends in .gz; - is standard output, the default. FILE appears when it is complete.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Threads = new("--threads") { Description = "Tag with N threads; the default is 1.", HelpName = "N" };

    private static readonly Option<string?> Published = new("--published") { Description = "Publication date, YYYY-MM-DD, of articles that say none.", HelpName = "DATE" };

    private static readonly Option<string?> Models = ModelsOption.Create();

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        Command command = new("tag", "Tag words, trees and names, as CoNLL-U.") { Inputs, Tokenized, Output, Threads, Published, Models };
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private static ExitCode Run(ParseResult parsed)
    {
        if (Settings(parsed, out string? error) is { } settings)
        {
            return new TagRun(settings, Console.Error).Execute();
        }

        Console.Error.WriteLine(error);
        Console.Error.WriteLine("See: extractor tag --help");
        return ExitCode.WrongUsage;
    }

    private static TagSettings? Settings(ParseResult parsed, out string? error)
    {
        string[] inputs = parsed.GetValue(Inputs) ?? [];
        string? typed = parsed.GetValue(Threads);
        string? date = parsed.GetValue(Published);
        string? output = parsed.GetValue(Output);
        int threads = 1;
        DateOnly published = default;
        error = true switch
        {
            _ when Array.Find(inputs, i => i.Length > 1 && i[0] == '-' && !Path.Exists(i)) is { } option => $"{option} is no option of tag.",
            _ when typed is not null && !(int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out threads) && threads is >= 1 and <= ExtractSettings.MaxThreads) =>
                $"--threads is '{typed}', but must be a whole number from 1 to {ExtractSettings.MaxThreads}.",
            _ when date is not null && !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out published) =>
                $"--published is '{date}', but must be a date such as 2016-07-20.",
            _ when output is "" => "--output needs the name of a file, or - for standard output.",
            _ => null,
        };
        return error is not null ? null : new TagSettings
        {
            Inputs = inputs.Length == 0 ? [ArticleReader.StandardInput] : inputs,
            Tokenized = parsed.GetValue(Tokenized),
            OutputPath = output is "-" ? null : output,
            Threads = threads,
            Published = date is null ? null : published,
            ModelsDirectory = parsed.GetValue(Models),
        };
    }
}
