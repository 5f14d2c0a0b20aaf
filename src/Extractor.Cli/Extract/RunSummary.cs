using System.Globalization;
using Extractor.Articles.Readers;
using Extractor.Cli.CommandLine;
using Extractor.Cli.Extract.Batch;
using Extractor.Cli.Extract.Inputs;
using Extractor.Cli.Extract.Progress;

namespace Extractor.Cli.Extract;

/// <summary>Says at the end of a run what came of it.</summary>
/// <param name="target">Where to.</param>
/// <param name="countsClaims">False for a run that only reads.</param>
internal sealed class RunSummary(TextWriter target, bool countsClaims = true)
{
    /// <summary>Writes the summary.</summary>
    /// <param name="report">What came of the batch.</param>
    /// <param name="progress">How far it came and how fast.</param>
    /// <param name="inputs">What was found to read.</param>
    /// <param name="outputPath">The file that was written; null for none.</param>
    /// <param name="failuresPath">The file that lists all failures; null for none.</param>
    public void Write(BatchReport report, BatchProgress progress, InputList inputs, string? outputPath, string? failuresPath)
    {
        foreach (ReadFailure failure in report.First)
        {
            target.WriteLine(FailureMessage.Of(failure));
        }

        long more = report.Failures + report.Warnings - report.First.LongCount();
        if (more > 0)
        {
            target.WriteLine(failuresPath is null ? $"… and {Number(more)} more; --failures FILE lists them all." : $"… and {Number(more)} more; see {failuresPath}.");
        }

        WriteCounts(report, progress);
        if (inputs.Skipped > 0)
        {
            target.WriteLine($"{Count(inputs.Skipped, "file")} passed over whose names are not .txt, .jsonl, .ndjson, .json, .html, .htm, .xhtml, .csv, .tsv, .xml, .nitf, .rss, .atom, .sgm, .sgml, .warc or .wet, or those with .gz.");
        }

        WriteEnd(report, outputPath);
    }

    private void WriteCounts(BatchReport report, BatchProgress progress)
    {
        target.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Count(report.Articles, "article")}, {(countsClaims ? Count(report.Claims, "claim") + ", " : "")}{Count(report.Failures, "failure")}, {Count(report.Warnings, "warning")}{(report.Skips > 0 ? $", {Number(report.Skips)} skipped" : "")} in {Took(progress.Elapsed)} ({progress.MegabytesPerSecond:F1} MB/s)"));
        string[] reasons = [.. Reasons(report.Counts.Failures, ""), .. Reasons(report.Counts.Skips, " (skipped)"), .. Reasons(report.Counts.Warnings, " (warning)")];
        if (reasons.Length > 0)
        {
            target.WriteLine("  " + string.Join(", ", reasons));
        }
    }

    private static IEnumerable<string> Reasons(SortedDictionary<string, long> counts, string kind) => counts.Select(r => $"{r.Key}{kind} {Number(r.Value)}");

    private void WriteEnd(BatchReport report, string? outputPath)
    {
        if (report.Interrupted || report.FailedFast)
        {
            string why = report.Interrupted ? "Interrupted" : "Stopped at the first failure";
            target.WriteLine(report.LastArticle is { } last ? $"{why}; complete up to article {last}." : $"{why} before the first article was complete.");
        }

        if (outputPath is not null)
        {
            target.WriteLine($"Written to {outputPath}.");
        }
        else if (report.Articles == 0)
        {
            target.WriteLine("Nothing was written.");
        }
    }

    private static string Took(TimeSpan time) =>
        time.TotalMinutes < 1 ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:F1} s") : ProgressText.Clock(time);

    private static string Count(long number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
