using System.CommandLine;

namespace Extractor.Cli.Completion;

/// <summary><c>extractor completion SHELL</c>: prints the script that makes a shell complete the program's commands and options.</summary>
internal static class CompletionCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        Argument<string> shell = new("SHELL") { Description = "bash, zsh or fish." };
        shell.AcceptOnlyFromAmong(CompletionScripts.Shells);
        Command command = new("completion", "Print a script that completes commands and options in a shell.") { shell };
        command.SetAction(parsed => parsed.InvocationConfiguration.Output.Write(CompletionScripts.For(parsed.GetRequiredValue(shell))));
        return command;
    }
}
