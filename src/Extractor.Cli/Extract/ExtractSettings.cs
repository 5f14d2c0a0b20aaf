using System.Globalization;

namespace Extractor.Cli.Extract;

/// <summary>What a run works with: every default filled in, every value checked.</summary>
internal sealed record ExtractSettings
{
    /// <summary>More threads than this only cost memory.</summary>
    public const int MaxThreads = 256;

    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>The file that records go to; null for standard output.</summary>
    public required string? OutputPath { get; init; }

    /// <summary>The file that failures go to; null for none.</summary>
    public required string? FailuresPath { get; init; }

    public required int Threads { get; init; }

    public required DateOnly? Published { get; init; }

    public required bool WithText { get; init; }

    public required double MinConfidence { get; init; }

    public required bool FailFast { get; init; }

    public required bool Quiet { get; init; }

    /// <summary>The folder of the models; null for the program's own.</summary>
    public required string? ModelsDirectory { get; init; }

    /// <summary>Checks what was typed.</summary>
    /// <returns>The settings; null with the reason in <paramref name="error"/> when they make no sense.</returns>
    public static ExtractSettings? From(ExtractArguments arguments, out string? error)
    {
        int threads = Math.Min(Environment.ProcessorCount, MaxThreads);
        double minConfidence = 0;
        DateOnly published = default;
        error = arguments switch
        {
            { Inputs: var inputs } when Array.Find(inputs, IsUnknownOption) is { } typed => $"{typed} is no option of extract.",
            { Threads: { } typed } when !(int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out threads) && threads is >= 1 and <= MaxThreads) =>
                $"--threads is '{typed}', but must be a whole number from 1 to {MaxThreads}.",
            { MinConfidence: { } typed } when !(double.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out minConfidence) && minConfidence is >= 0 and <= 1) =>
                $"--min-confidence is '{typed}', but must be a number from 0 to 1.",
            { Published: { } typed } when !DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out published) =>
                $"--published is '{typed}', but must be a date such as 2016-07-20.",
            { Failures: "-" or "" } => "--failures needs the name of a file.",
            { Output: "" } => "--output needs the name of a file, or - for standard output.",
            _ => null,
        };
        return error is not null ? null : new ExtractSettings
        {
            Inputs = arguments.Inputs,
            OutputPath = arguments.Output is null or "-" ? null : arguments.Output,
            FailuresPath = arguments.Failures,
            Threads = threads,
            Published = arguments.Published is null ? null : published,
            WithText = !arguments.NoText,
            MinConfidence = minConfidence,
            FailFast = arguments.FailFast,
            Quiet = arguments.Quiet,
            ModelsDirectory = arguments.Models,
        };
    }

    // The parser takes what it does not know for an input; a file may be called so, but hardly is.
    private static bool IsUnknownOption(string input) => input.Length > 1 && input[0] == '-' && !Path.Exists(input);
}
