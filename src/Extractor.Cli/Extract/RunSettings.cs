using System.Globalization;

namespace Extractor.Cli.Extract;

/// <summary>The settings that change what a run writes, as its journal keeps them. Threads, progress and the like do not.</summary>
internal static class RunSettings
{
    /// <summary>The settings by the name of their option.</summary>
    public static SortedDictionary<string, string?> Of(ExtractSettings settings) => new(StringComparer.Ordinal)
    {
        ["--published"] = settings.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["--no-text"] = settings.WithText ? null : "given",
        ["--min-confidence"] = settings.MinConfidence.ToString("R", CultureInfo.InvariantCulture),
        ["--shard-size"] = settings.Shards.Bytes.ToString(CultureInfo.InvariantCulture),
        ["--gzip"] = settings.Shards.Gzip ? "given" : null,
        ["--max-article-bytes"] = settings.MaxArticleBytes.ToString(CultureInfo.InvariantCulture),
        ["--language"] = settings.EnglishOnly ? "en" : "any",
        ["--duplicates"] = settings.Duplicates.ToString().ToLowerInvariant(),
        ["--article-time"] = settings.ArticleTime.TotalSeconds.ToString("R", CultureInfo.InvariantCulture),
    };
}
