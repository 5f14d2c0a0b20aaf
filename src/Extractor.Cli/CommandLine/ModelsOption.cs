using System.CommandLine;

namespace Extractor.Cli.CommandLine;

/// <summary>The option <c>--models</c> of every command that extracts or measures.</summary>
internal static class ModelsOption
{
    /// <summary>Makes the option; null stands for the models beside the program.</summary>
    public static Option<string?> Create() => new("--models")
    {
        Description = "Folder of the models; the default is the one the program came with.",
        HelpName = "DIR",
    };
}
