using Extractor.Cli.CommandLine;
using Extractor.Cli.Extract.Inputs;
using Extractor.Cli.Extract.Output;
using Extractor.Cli.Extract.Runs;
using Extractor.Models;

namespace Extractor.Cli.Extract;

/// <summary>One run of <c>extract</c>, from settings to exit code.</summary>
/// <param name="settings">What to do.</param>
/// <param name="messages">Where everything for people goes; never standard output.</param>
internal sealed class ExtractRun(ExtractSettings settings, TextWriter messages)
{
    /// <summary>Runs.</summary>
    public ExitCode Execute()
    {
        string[] written = [.. new[] { settings.OutputPath, settings.FailuresPath, settings.ReportPath }.OfType<string>()];
        if (OverwrittenInput.Message(settings.Inputs, written, "Records") is { } error)
        {
            messages.WriteLine(error);
            return ExitCode.WrongUsage;
        }

        using Interruption interruption = new();
        try
        {
            InputList inputs = InputFinder.Find(settings.Inputs, written, settings.RunDirectory);
            ModelSet models = ModelSet.Open(settings.ModelsDirectory);
            return settings.RunDirectory is { } folder
                ? new FolderRun(settings, folder, models, messages).Execute(inputs, interruption.Token)
                : new StreamRun(settings, models, messages).Execute(inputs, interruption.Token);
        }
        catch (Exception e) when (e is ModelException or OutputException or RunRefusedException)
        {
            messages.WriteLine(e.Message);
            return ExitCode.CannotRun;
        }
    }
}
