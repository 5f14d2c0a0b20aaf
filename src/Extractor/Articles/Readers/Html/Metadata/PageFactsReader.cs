using Extractor.Articles.Readers.Drafts;
using Extractor.Articles.Readers.Html.Content;

namespace Extractor.Articles.Readers.Html.Metadata;

/// <summary>Puts together what linked data, meta tags, microdata and the text of a page state about its article. Used for one page.</summary>
/// <param name="head">What its elements state.</param>
/// <param name="linked">What its linked data states; null for nothing.</param>
/// <param name="main">Its text.</param>
internal sealed class PageFactsReader(PageHead head, LinkedArticle? linked, MainText main)
{
    /// <summary>Reads the facts.</summary>
    public PageFacts Read()
    {
        PageDates dates = new(head, linked, main.Body);
        string? uri = Uri();
        string? title = PageTitle.Find(head, linked);
        return new PageFacts
        {
            Title = title,
            Byline = PageByline.Find(head, linked),
            Publisher = Short(linked?.Publisher) ?? Short(head.Meta("og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "application-name", "apple-mobile-web-app-title")),
            Dateline = Short(linked?.Dateline),
            Copyright = Short(linked?.Copyright) ?? Short(head.Meta("copyright", "dc.rights", "dcterms.rights", "dcterms.rightsholder")),
            Section = Short(linked?.Section) ?? Short(head.Meta("article:section", "og:article:section", "parsely-section", "cxenseparse:recs:category", "sailthru.vertical", "dc.subject"))
                ?? (head.Property("articleSection") is [var section, ..] ? Short(section) : null),
            Published = dates.Published(main.AllBlocks, uri),
            Modified = dates.Modified(),
            Uri = uri,
            Language = Language(),
            Status = PageStatus.Find(title, linked, main.Blocks),
        };
    }

    // The address of the home page is no article's.
    private string? Uri()
    {
        string?[] stated = [head.Canonical, head.Meta("og:url"), linked?.Url, head.Meta("twitter:url", "parsely-link")];
        string[] absolute = [.. stated.OfType<string>().Where(IsAddress)];
        return absolute.FirstOrDefault(a => new Uri(a).AbsolutePath.Length > 1) ?? absolute.FirstOrDefault();
    }

    private static bool IsAddress(string value) =>
        value.Length <= 2000 && System.Uri.TryCreate(value, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https";

    private string? Language() => LanguageTag.Of(head.Language ?? linked?.Language ?? head.Meta("og:locale", "content-language", "language", "dc.language"));

    private static string? Short(string? value) => string.IsNullOrWhiteSpace(value) || value.Length > 200 || value.Contains("://", StringComparison.Ordinal) ? null : OneLine.Of(value);
}
