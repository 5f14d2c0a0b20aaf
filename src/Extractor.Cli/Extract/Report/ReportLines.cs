using System.Globalization;
using Extractor.Cli.Extract.Batch;
using Extractor.Cli.Extract.Runs;

namespace Extractor.Cli.Extract.Report;

/// <summary>What came of a run, as a table for people.</summary>
internal static class ReportLines
{
    /// <summary>Writes the rows that have something to tell.</summary>
    public static void Write(TextWriter target, BatchCounts counts, RunMeter meter)
    {
        Row(target, "words", Number(counts.Words));
        Row(target, "duplicates", counts.Duplicates > 0 ? $"{Number(counts.Duplicates)} marked" : "");
        Row(target, "claims", Table(counts.ClaimsByKind));
        Row(target, "confidence", counts.MeanConfidence is { } mean ? string.Create(CultureInfo.InvariantCulture, $"{mean:F3} on average") : "");
        Row(target, "flags", Table(counts.Flags));
        Row(target, "left out", Table(counts.Skips));
        double seconds = meter.Seconds;
        Row(target, "speed", string.Create(CultureInfo.InvariantCulture, $"{counts.Articles / seconds:N1} articles/s, {counts.Words / seconds:N0} words/s"));
        Row(target, "cost", string.Create(CultureInfo.InvariantCulture, $"{seconds:N1} s, {meter.CpuSeconds:N1} s of processors, {meter.PeakMemoryBytes / 1e6:N0} MB of memory"));
    }

    private static void Row(TextWriter target, string name, string text)
    {
        if (text.Length > 0)
        {
            target.WriteLine($"  {name,-12}{text}");
        }
    }

    // The commonest first; those as common by their name, so that the order is always the same.
    private static string Table(SortedDictionary<string, long> counts) =>
        string.Join(", ", counts.OrderByDescending(c => c.Value).Select(c => $"{c.Key} {Number(c.Value)}"));

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
