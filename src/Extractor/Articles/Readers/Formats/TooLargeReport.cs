namespace Extractor.Articles.Readers.Formats;

/// <summary>What is said about an article that is longer than articles are.</summary>
internal static class TooLargeReport
{
    // The longest articles of news archives have some hundred kilobytes.
    private const int UsualBytes = 2 << 20;

    private const string Remedy = "See whether line ends are missing between articles; write each article on a line, or into a file, of its own.";

    /// <summary>The result with a warning when its article was read but is suspiciously long.</summary>
    public static ReadResult Judge(ReadResult result, ReadPlace place) => result.Article is not { } article || result.ArticleBytes <= UsualBytes
        ? result
        : result.WithWarning((place with { ArticleId = article.Id }).Warn(ReadReason.Oversized, $"The article has {result.ArticleBytes:N0} bytes, far more than articles have; it was read.", Remedy));

    /// <summary>The failure for an article that is not read.</summary>
    /// <param name="place">Where.</param>
    /// <param name="what">A clause with the size, for example <c>The line has 70,000,000 bytes</c>.</param>
    /// <param name="options">The options with the limit.</param>
    public static ReadFailure Of(ReadPlace place, string what, ReaderOptions options) => place.Fail(
        ReadReason.TooLarge,
        $"{what}; one article may have {options.MaxArticleBytes:N0}.",
        Remedy);
}
