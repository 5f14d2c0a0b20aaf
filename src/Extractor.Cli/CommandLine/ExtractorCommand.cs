using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Extractor.Cli.CommandLine;

/// <summary>The command <c>extractor</c>: puts its subcommands together and runs the one that was typed.</summary>
internal static class ExtractorCommand
{
    /// <summary>Runs the program.</summary>
    /// <param name="args">What was typed.</param>
    /// <param name="commands">The subcommands, in the order of the help.</param>
    /// <returns>The exit code; of <see cref="ExitCode"/> where the subcommand does not have its own.</returns>
    public static int Run(string[] args, IReadOnlyList<Command> commands)
    {
        RootCommand root = Create(commands);
        ParseResult parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            return Refuse(parsed, args.Length == 0);
        }

        // Ctrl-C is each command's own affair: extract keeps what is complete.
        return parsed.Invoke(new InvocationConfiguration { ProcessTerminationTimeout = null });
    }

    private static RootCommand Create(IReadOnlyList<Command> commands)
    {
        RootCommand root = new("Turns news into numeric claims: what is counted, where, when, who says so, and how sure that is.");
        foreach (Command command in commands)
        {
            root.Add(command);
        }

        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExamplesHelpAction((HelpAction)help.Action!);
        return root;
    }

    private static int Refuse(ParseResult parsed, bool nothingTyped)
    {
        if (nothingTyped)
        {
            parsed.RootCommandResult.Command.Parse("--help").Invoke(new InvocationConfiguration { Output = Console.Error });
            return (int)ExitCode.WrongUsage;
        }

        foreach (string message in parsed.Errors.Select(e => e.Message).Distinct())
        {
            Console.Error.WriteLine(message);
        }

        string command = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        Console.Error.WriteLine($"See: extractor {command}--help");
        return (int)ExitCode.WrongUsage;
    }
}
