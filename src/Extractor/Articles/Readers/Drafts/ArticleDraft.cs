namespace Extractor.Articles.Readers.Drafts;

/// <summary>What a document of some format says about its article, as written there; null where it says nothing.</summary>
internal sealed record ArticleDraft
{
    public string? Text { get; init; }

    /// <summary>The text where it is written in HTML; then <see cref="Text"/> is not looked at.</summary>
    public string? Html { get; init; }

    public string? Id { get; init; }

    public string? Uri { get; init; }

    public string? Title { get; init; }

    /// <summary>The authors, with or without "By".</summary>
    public string? Byline { get; init; }

    public string? Dateline { get; init; }

    public string? Section { get; init; }

    public string? Publisher { get; init; }

    public string? Copyright { get; init; }

    public string? Published { get; init; }

    public string? Modified { get; init; }

    public string? Language { get; init; }

    public ArticleStatus Status { get; init; }

    /// <summary>What the item is when it is no article, for example <c>a picture</c>; null for an article.</summary>
    public string? NotText { get; init; }

    /// <summary>Why there is no text; null when there is, or nothing particular is known.</summary>
    public MissingText? Missing { get; init; }
}
