using System.Text;
using Extractor.Cli.Extract.Batch;
using Extractor.Cli.Extract.Inputs;
using Extractor.Cli.Extract.Runs;
using Newtonsoft.Json;

namespace Extractor.Cli.Extract.Report;

/// <summary>
/// What came of a run, as one JSON object. All but <c>measured</c> depends on inputs, settings, version and models only: it is the same whatever the
/// number of threads, and however often the run was stopped.
/// </summary>
internal static class ReportJson
{
    /// <summary>The version of the report's form.</summary>
    public const string Schema = "extractor/report/1";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the report.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="models">The checksum of the models.</param>
    /// <param name="inputs">What was read.</param>
    /// <param name="report">What came of it.</param>
    /// <param name="shards">How many shards there are; null for a run without.</param>
    /// <param name="meter">What it took.</param>
    public static void Write(Stream target, string models, InputList inputs, BatchReport report, int? shards, RunMeter meter)
    {
        using StreamWriter text = new(target, Utf8, leaveOpen: true) { NewLine = "\n" };
        using (JsonTextWriter json = new(text) { Formatting = Formatting.Indented, CloseOutput = false })
        {
            json.WriteStartObject();
            Field(json, "schema", Schema);
            Field(json, "version", ArticleExtractor.Version);
            Field(json, "models", models);
            Field(json, "complete", !report.Interrupted && !report.FailedFast);
            Field(json, "inputs", inputs.Inputs.Length);
            Field(json, "input_bytes", inputs.TotalBytes);
            Field(json, "files_passed_over", inputs.Skipped);
            Field(json, "shards", shards);
            WriteCounts(json, report.Counts);
            WriteMeasured(json, report.Counts, meter);
            json.WriteEndObject();
        }

        text.WriteLine();
    }

    private static void WriteCounts(JsonTextWriter json, BatchCounts counts)
    {
        Field(json, "articles", counts.Articles);
        Field(json, "duplicates", counts.Duplicates);
        Field(json, "words", counts.Words);
        Field(json, "claims", counts.Claims);
        Table(json, "claims_by_kind", counts.ClaimsByKind);
        Field(json, "mean_confidence", counts.MeanConfidence is { } mean ? Rounded(mean, 4) : null);
        Table(json, "flags", counts.Flags);
        Table(json, "failures", counts.Failures);
        Table(json, "warnings", counts.Warnings);
        Table(json, "skips", counts.Skips);
    }

    private static void WriteMeasured(JsonTextWriter json, BatchCounts counts, RunMeter meter)
    {
        double seconds = meter.Seconds;
        json.WritePropertyName("measured");
        json.WriteStartObject();
        Field(json, "seconds", Rounded(seconds, 3));
        Field(json, "cpu_seconds", Rounded(meter.CpuSeconds, 3));
        Field(json, "peak_memory_bytes", meter.PeakMemoryBytes);
        Field(json, "articles_per_second", Rounded(counts.Articles / seconds, 1));
        Field(json, "words_per_second", Rounded(counts.Words / seconds, 1));
        json.WriteEndObject();
    }

    private static void Table(JsonTextWriter json, string name, SortedDictionary<string, long> table)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        foreach ((string key, long count) in table)
        {
            Field(json, key, count);
        }

        json.WriteEndObject();
    }

    private static decimal Rounded(double value, int digits) => Math.Round((decimal)value, digits);

    private static void Field(JsonTextWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
