namespace Extractor.Articles.Readers.Html.Metadata;

/// <summary>What a page's linked data says about its article, as written there; null where it says nothing.</summary>
internal sealed record LinkedArticle
{
    public string? Headline { get; init; }

    public string? Author { get; init; }

    public string? Publisher { get; init; }

    public string? Dateline { get; init; }

    /// <summary>Who holds the copyright, or the notice.</summary>
    public string? Copyright { get; init; }

    public string? Section { get; init; }

    public string? Published { get; init; }

    public string? Modified { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    /// <summary>The status, or the text of a correction.</summary>
    public string? Correction { get; init; }

    public string? Status { get; init; }

    /// <summary>The running text, mostly without its paragraphs.</summary>
    public string? Body { get; init; }
}
