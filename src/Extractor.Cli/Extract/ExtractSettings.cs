using System.Globalization;
using Extractor.Articles.Readers;
using Extractor.Cli.Extract.Runs;
using Extractor.Cli.Extract.Selection;

namespace Extractor.Cli.Extract;

/// <summary>What a run works with: every default filled in, every value checked.</summary>
internal sealed record ExtractSettings
{
    /// <summary>More threads than this only cost memory.</summary>
    public const int MaxThreads = 256;

    /// <summary>No article that a person wrote takes this long, however slow the machine.</summary>
    private const double DefaultArticleSeconds = 60;

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

    /// <summary>The file that the report goes to; null for none.</summary>
    public required string? ReportPath { get; init; }

    /// <summary>The folder of a run that can go on; null for none.</summary>
    public required string? RunDirectory { get; init; }

    /// <summary>Whether what is in that folder is removed first.</summary>
    public required bool RunRestart { get; init; }

    public required ShardOptions Shards { get; init; }

    public required int MaxArticleBytes { get; init; }

    /// <summary>Whether articles in other languages are left out.</summary>
    public required bool EnglishOnly { get; init; }

    public required DuplicateMode Duplicates { get; init; }

    public required TimeSpan ArticleTime { get; init; }

    public required bool Quiet { get; init; }

    /// <summary>The folder of the models; null for the program's own.</summary>
    public required string? ModelsDirectory { get; init; }

    /// <summary>Checks what was typed.</summary>
    /// <returns>The settings; null with the reason in <paramref name="error"/> when they make no sense.</returns>
    public static ExtractSettings? From(ExtractArguments arguments, out string? error)
    {
        error = WithoutRun(arguments) ?? WithRun(arguments);
        return error is null ? Checked(arguments, out error) : null;
    }

    private static string? WithoutRun(ExtractArguments arguments) => arguments switch
    {
        { Run: not null } => null,
        { RunRestart: true } => "--run-restart needs --run DIR.",
        { ShardSize: not null } => "--shard-size needs --run DIR: shards are written to a run folder.",
        { Gzip: true } => "--gzip needs --run DIR; a file of -o is gzipped when its name ends in .gz.",
        _ => null,
    };

    private static string? WithRun(ExtractArguments arguments) => arguments switch
    {
        { Run: null } => null,
        { Run: "" } => "--run needs the name of a folder.",
        { Output: not null } => "-o and --run cannot be combined: the records of a run are the shards in its folder; join them by cat.",
        { Failures: not null } => "--failures and --run cannot be combined: failures.jsonl in the folder of the run lists all.",
        { FailFast: true } => "--fail-fast and --run cannot be combined: a run lists its failures and goes on.",
        { Inputs: var inputs } when inputs.Contains(ArticleReader.StandardInput) => "--run cannot read standard input, which cannot be read again; write it to a file first.",
        _ => null,
    };

    private static ExtractSettings? Checked(ExtractArguments arguments, out string? error)
    {
        long shardBytes = 0;
        long maxArticleBytes = 0;
        double seconds = DefaultArticleSeconds;
        int threads = Math.Min(Environment.ProcessorCount, MaxThreads);
        double minConfidence = 0;
        DateOnly published = default;
        DuplicateMode duplicates = DuplicateMode.Mark;
        error = arguments switch
        {
            { Inputs: var inputs } when Array.Find(inputs, IsUnknownOption) is { } typed => $"{typed} is no option of extract.",
            { Threads: { } typed } when !(int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out threads) && threads is >= 1 and <= MaxThreads) =>
                $"--threads is '{typed}', but must be a whole number from 1 to {MaxThreads}.",
            { MinConfidence: { } typed } when !(double.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out minConfidence) && minConfidence is >= 0 and <= 1) =>
                $"--min-confidence is '{typed}', but must be a number from 0 to 1.",
            { Published: { } typed } when !DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out published) =>
                $"--published is '{typed}', but must be a date such as 2016-07-20.",
            _ when !ByteSize.TryParse(arguments.ShardSize, ShardOptions.DefaultBytes, out shardBytes, 1, long.MaxValue) =>
                $"--shard-size is '{arguments.ShardSize}', but must be a number of bytes such as 1000000, 500k, 64M or 2G.",
            _ when !ByteSize.TryParse(arguments.MaxArticleBytes, ReaderOptions.DefaultMaxArticleBytes, out maxArticleBytes, ReaderOptions.SmallestMaxArticleBytes, ReaderOptions.LargestMaxArticleBytes) =>
                $"--max-article-bytes is '{arguments.MaxArticleBytes}', but must be a number of bytes from 1k to 512M.",
            { ArticleTime: { } typed } when !(double.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out seconds) && seconds is >= 0.001 and <= 86_400) =>
                $"--article-time is '{typed}', but must be a number of seconds from 0.001 to 86400.",
            { Language: { } typed } when typed is not ("en" or "any") => $"--language is '{typed}', but must be en or any.",
            { Duplicates: { } typed } when !TryParse(typed, out duplicates) => $"--duplicates is '{typed}', but must be mark, skip or keep.",
            { Report: "-" or "" } => "--report needs the name of a file.",
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
            ReportPath = arguments.Report,
            RunDirectory = arguments.Run,
            RunRestart = arguments.RunRestart,
            Shards = new ShardOptions(shardBytes, arguments.Gzip),
            MaxArticleBytes = (int)maxArticleBytes,
            EnglishOnly = arguments.Language != "any",
            Duplicates = duplicates,
            ArticleTime = TimeSpan.FromSeconds(seconds),
            Quiet = arguments.Quiet,
            ModelsDirectory = arguments.Models,
        };
    }

    private static bool TryParse(string typed, out DuplicateMode mode)
    {
        mode = typed switch { "skip" => DuplicateMode.Skip, "keep" => DuplicateMode.Keep, _ => DuplicateMode.Mark };
        return typed is "mark" or "skip" or "keep";
    }

    // The parser takes what it does not know for an input; a file may be called so, but hardly is.
    private static bool IsUnknownOption(string input) => input.Length > 1 && input[0] == '-' && !Path.Exists(input);
}
