using System.Globalization;
using Extractor.Articles.Readers;
using Extractor.Cli.Extract;

namespace Extractor.Cli.Read;

/// <summary>What a run of <c>read</c> works with: every value checked.</summary>
internal sealed record ReadSettings
{
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>The file that articles go to; null for standard output.</summary>
    public required string? OutputPath { get; init; }

    /// <summary>The file that failures go to; null for none.</summary>
    public required string? FailuresPath { get; init; }

    public required DateOnly? Published { get; init; }

    public required int MaxArticleBytes { get; init; }

    public required bool FailFast { get; init; }

    public required bool Quiet { get; init; }

    /// <summary>Checks what was typed.</summary>
    /// <returns>The settings; null with the reason in <paramref name="error"/> when they make no sense.</returns>
    public static ReadSettings? From(ReadArguments arguments, out string? error)
    {
        DateOnly published = default;
        long maxArticleBytes = 0;
        error = arguments switch
        {
            { Inputs: var inputs } when Array.Find(inputs, i => i.Length > 1 && i[0] == '-' && !Path.Exists(i)) is { } typed => $"{typed} is no option of read.",
            { Published: { } typed } when !DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out published) =>
                $"--published is '{typed}', but must be a date such as 2016-07-20.",
            _ when !ByteSize.TryParse(arguments.MaxArticleBytes, ReaderOptions.DefaultMaxArticleBytes, out maxArticleBytes, ReaderOptions.SmallestMaxArticleBytes, ReaderOptions.LargestMaxArticleBytes) =>
                $"--max-article-bytes is '{arguments.MaxArticleBytes}', but must be a number of bytes from 1k to 512M.",
            { Failures: "-" or "" } => "--failures needs the name of a file.",
            { Output: "" } => "--output needs the name of a file, or - for standard output.",
            _ => null,
        };
        return error is not null ? null : new ReadSettings
        {
            Inputs = arguments.Inputs,
            OutputPath = arguments.Output is "-" ? null : arguments.Output,
            FailuresPath = arguments.Failures,
            Published = arguments.Published is null ? null : published,
            MaxArticleBytes = (int)maxArticleBytes,
            FailFast = arguments.FailFast,
            Quiet = arguments.Quiet,
        };
    }
}
