using Spectre.Console;

namespace Extractor.Cli.Show.Terminal;

/// <summary>Sets up the console that records are rendered on.</summary>
internal static class TerminalConsole
{
    /// <summary>The columns of output that goes to a file or a pipe, whose width nobody knows.</summary>
    public const int RedirectedWidth = 100;

    /// <summary>The fewest columns that are laid out for; a terminal with less cuts the lines itself.</summary>
    public const int LeastWidth = 20;

    /// <summary>
    /// A console on a writer. Output that is redirected gets neither colours nor other escape sequences; with the environment variable NO_COLOR
    /// set (no-color.org) a terminal gets bold and underlines, but no colours.
    /// </summary>
    public static IAnsiConsole Create(TextWriter writer)
    {
        if (Console.IsOutputRedirected)
        {
            return Plain(writer, RedirectedWidth);
        }

        bool colours = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Detect,
            ColorSystem = colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Math.Max(LeastWidth, console.Profile.Width);
        return console;
    }

    /// <summary>A console of a width, without escape sequences.</summary>
    public static IAnsiConsole Plain(TextWriter writer, int width)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
