using System.CommandLine;
using Extractor.Cli.CommandLine;
using Extractor.Models;

namespace Extractor.Cli.Train;

/// <summary>Runs the training of a model and says in one line what hinders it: a file that is missing, damaged or not what it should be.</summary>
internal static class TrainingRun
{
    /// <summary>Gives a subcommand its work. It ends with <see cref="ExitCode.AllRead"/>, or <see cref="ExitCode.CannotRun"/> after what hindered it.</summary>
    public static void SetTraining(this Command command, Action<ParseResult> train) => command.SetAction(parsed => (int)Run(command.Name, () => train(parsed)));

    private static ExitCode Run(string name, Action train)
    {
        try
        {
            train();
            return ExitCode.AllRead;
        }
        catch (ModelException problem)
        {
            Console.Error.WriteLine($"train {name}: {problem.Message}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Console.Error.WriteLine($"train {name}: {problem.Message.TrimEnd('.')}. Check that the file is there, is whole and may be read.");
        }
        catch (Exception problem) when (problem is FormatException or KeyNotFoundException or IndexOutOfRangeException or ArgumentException or InvalidOperationException
            or System.Text.Json.JsonException or Newtonsoft.Json.JsonException)
        {
            Console.Error.WriteLine($"train {name}: the training data has not the form it should have: {problem.Message.TrimEnd('.')}. The cards in models/ name the files, corpus/README.md the form of annotated articles.");
        }

        return ExitCode.CannotRun;
    }
}
