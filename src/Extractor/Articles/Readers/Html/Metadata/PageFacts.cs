namespace Extractor.Articles.Readers.Html.Metadata;

/// <summary>What a page states about its article; null where it states nothing.</summary>
internal sealed record PageFacts
{
    public string? Title { get; init; }

    public string? Byline { get; init; }

    public string? Publisher { get; init; }

    public string? Dateline { get; init; }

    public string? Copyright { get; init; }

    public string? Section { get; init; }

    public DateOnly? Published { get; init; }

    public DateOnly? Modified { get; init; }

    /// <summary>The absolute address that the page calls its own.</summary>
    public string? Uri { get; init; }

    /// <summary>A BCP 47 language tag.</summary>
    public string? Language { get; init; }

    public ArticleStatus Status { get; init; }
}
