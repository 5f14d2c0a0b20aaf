using Extractor.Cli.CommandLine;
using Extractor.Models;
using Newtonsoft.Json;

namespace Extractor.Cli.Evaluate;

/// <summary>Measures against a gold file, and turns what can go wrong with it into a message and an exit code.</summary>
internal static class Measurement
{
    /// <summary>Runs a measurement.</summary>
    public static ExitCode Of(FileInfo gold, Action measure)
    {
        try
        {
            measure();
            return ExitCode.AllRead;
        }
        catch (ModelException problem)
        {
            Console.Error.WriteLine(problem.Message);
            return ExitCode.CannotRun;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException or JsonException)
        {
            Console.Error.WriteLine($"{gold} cannot be read: {problem.Message.TrimEnd('.')}. Check that the file is there, is whole and may be read.");
            return ExitCode.NothingRead;
        }
    }
}
