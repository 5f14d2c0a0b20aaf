namespace Extractor.Articles.Readers.Drafts;

/// <summary>An item of an archive as it was read: an article or failure, or something that is no text.</summary>
/// <param name="Result">The article or failure; null for what is no text.</param>
/// <param name="PassedOver">What is said about an item that is no text; else null.</param>
internal readonly record struct CutItem(ReadResult? Result, ReadFailure? PassedOver)
{
    /// <summary>An item that could not be read.</summary>
    public static CutItem Failed(ReadFailure failure) => new(ReadResult.Failed(failure), null);

    /// <summary>An item by what it says.</summary>
    public static CutItem Of(ArticleDraft draft, ReadPlace place, ReaderOptions options) => draft.NotText is { } what
        ? new CutItem(null, (place with { ArticleId = draft.Id }).Warn(ReadReason.NotText, $"The item is {what}, not text; it was passed over.", "Nothing, if articles are wanted."))
        : new CutItem(new DraftReader(place, options).Read(draft), null);
}
