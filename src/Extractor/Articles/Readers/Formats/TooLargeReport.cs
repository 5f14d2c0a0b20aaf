namespace Extractor.Articles.Readers.Formats;

/// <summary>What is said about an article that is longer than articles are.</summary>
internal static class TooLargeReport
{
    /// <param name="place">Where.</param>
    /// <param name="what">A clause with the size, for example <c>The line has 70,000,000 bytes</c>.</param>
    /// <param name="options">The options with the limit.</param>
    public static ReadFailure Of(ReadPlace place, string what, ReaderOptions options) => place.Fail(
        ReadReason.TooLarge,
        $"{what}; one article may have {options.MaxArticleBytes:N0}.",
        "See whether line ends are missing between articles; write each article on a line, or into a file, of its own.");
}
