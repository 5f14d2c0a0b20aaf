using System.Globalization;
using Extractor.Cli.Show;
using Extractor.Review.Decisions;
using Extractor.Review.Exports;

namespace Extractor.Cli.Export;

/// <summary>What <c>export</c> works with: every value checked.</summary>
internal sealed record ExportSettings
{
    /// <summary>CoNLL-U, which needs the models.</summary>
    public const string Conllu = "conllu";

    /// <summary>The forms by the name they are asked for with; null is CoNLL-U.</summary>
    public static readonly Dictionary<string, ExportFormat?> Formats = new(StringComparer.Ordinal)
    {
        ["jsonl"] = ExportFormat.Jsonl,
        ["csv"] = ExportFormat.Csv,
        ["label-studio"] = ExportFormat.LabelStudio,
        ["doccano"] = ExportFormat.Doccano,
        ["prodigy"] = ExportFormat.Prodigy,
        ["brat"] = ExportFormat.Brat,
        ["web-annotation"] = ExportFormat.WebAnnotation,
        [Conllu] = null,
    };

    public required IReadOnlyList<string> Records { get; init; }

    /// <summary>The store; null to read records.</summary>
    public required string? Store { get; init; }

    /// <summary>The form; null for CoNLL-U.</summary>
    public required ExportFormat? Format { get; init; }

    /// <summary>The file or folder; null for standard output.</summary>
    public required string? Output { get; init; }

    /// <summary>Where the labelling configuration goes; null for nowhere.</summary>
    public required string? Configuration { get; init; }

    public required ExportFilter Filter { get; init; }

    public required string? Models { get; init; }

    /// <summary>Checks what was typed.</summary>
    /// <returns>The settings; null with the reason in <paramref name="error"/> when they make no sense.</returns>
    public static ExportSettings? From(ExportArguments typed, out string? error)
    {
        ExportFormat? format = null;
        List<ReviewStatus> statuses = [];
        double confidence = 0;
        DateTimeOffset since = default;
        error = typed switch
        {
            { Format: null } => $"--format is missing; give one of {string.Join(", ", Formats.Keys)}.",
            { Format: { } name } when !Formats.TryGetValue(name, out format) => $"--format is '{name}', but must be one of {string.Join(", ", Formats.Keys)}.",
            { Records.Length: > 0, Store: not null } => "Name records or a store, not both.",
            { Output: null or ShowOptions.Standard } when format == ExportFormat.Brat => "brat's files go to a folder: name it with -o.",
            { Configuration: not null } when format != ExportFormat.LabelStudio => "--config belongs to --format label-studio.",
            { Status: { } words } when words.Split(',').FirstOrDefault(w => !TryStatus(w.Trim(), statuses)) is { } wrong => $"--status is '{wrong}', but must be of open, accepted, corrected, rejected and disputed.",
            { MinConfidence: { } p } when !(double.TryParse(p, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out confidence) && confidence is >= 0 and <= 1) =>
                $"--min-confidence is '{p}', but must be a number from 0 to 1.",
            { Since: { } date } when !DateTimeOffset.TryParseExact(date, ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out since) =>
                $"--since is '{date}', but must be a date such as 2026-02-01, or a moment such as 2026-02-01T10:00:00Z.",
            _ => null,
        };
        return error is not null ? null : new ExportSettings
        {
            Records = typed.Records,
            Store = typed.Records.Length > 0 ? null : Review.StoreOption.Uri(typed.Store, []),
            Format = format,
            Output = typed.Output is ShowOptions.Standard ? null : typed.Output,
            Configuration = typed.Configuration,
            Filter = new ExportFilter { Statuses = [.. Statuses(typed, statuses)], MinConfidence = confidence, Since = typed.Since is null ? null : since },
            Models = typed.Models,
        };
    }

    private static bool TryStatus(string word, List<ReviewStatus> statuses)
    {
        bool known = Enum.TryParse(word, ignoreCase: true, out ReviewStatus status) && word.All(char.IsLetter) && status != ReviewStatus.Withdrawn;
        statuses.AddRange(known ? [status] : []);
        return known;
    }

    private static List<ReviewStatus> Statuses(ExportArguments typed, List<ReviewStatus> named) => typed switch
    {
        { Accepted: true } => [ReviewStatus.Accepted, ReviewStatus.Corrected],
        { Reviewed: true } => [ReviewStatus.Accepted, ReviewStatus.Corrected, ReviewStatus.Rejected],
        _ => named,
    };
}
