using System.Globalization;
using Extractor.Articles.Readers;

namespace Extractor.Cli.Extract.Batch;

/// <summary>What is said of an article that was read but not extracted.</summary>
internal static class ExtractionFailure
{
    /// <summary>The program failed.</summary>
    public static ReadFailure Internal(ArticleSlot slot, Exception e) => Of(
        slot,
        BatchReason.InternalError,
        $"The program failed on this article: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}",
        "This is a bug; please report it with the article.");

    /// <summary>It took too long.</summary>
    public static ReadFailure TooSlow(ArticleSlot slot, TimeSpan limit) => Of(
        slot,
        BatchReason.TooSlow,
        string.Create(CultureInfo.InvariantCulture, $"The extraction of this article was not done after {limit.TotalSeconds} s."),
        "Look whether it is one article; if so, allow more by --article-time.");

    private static ReadFailure Of(ArticleSlot slot, string reason, string message, string remedy) =>
        new(slot.Input, reason, message, remedy) { Line = slot.Read.Line, ArticleId = slot.Read.Article?.Id };
}
