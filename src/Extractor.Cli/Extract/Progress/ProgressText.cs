using System.Globalization;
using Extractor.Cli.Extract.Batch;

namespace Extractor.Cli.Extract.Progress;

/// <summary>Progress in words: <c>1,204 articles, 2 failures, 4.2 MB/s, 35 %, 0:12 left</c>.</summary>
internal static class ProgressText
{
    /// <summary>The line.</summary>
    public static string Of(BatchProgress progress)
    {
        string text = string.Create(CultureInfo.InvariantCulture, $"{progress.Articles:N0} articles, {progress.Failures:N0} failures, {progress.MegabytesPerSecond:F1} MB/s");
        if (progress.TotalBytes is > 0 and { } total)
        {
            text += string.Create(CultureInfo.InvariantCulture, $", {100.0 * Math.Min(progress.Bytes, total) / total:F0} %");
        }

        return progress.TimeLeft is { } left ? $"{text}, {Clock(left)} left" : text;
    }

    /// <summary>A time as <c>0:12</c> or <c>1:05:09</c>.</summary>
    public static string Clock(TimeSpan time) => time.TotalHours >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalHours}:{time.Minutes:00}:{time.Seconds:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{time.Minutes}:{time.Seconds:00}");
}
