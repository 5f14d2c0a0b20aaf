using System.Text.RegularExpressions;
using Extractor.Articles.Readers.Html.Blocks;

namespace Extractor.Articles.Readers.Html.Metadata;

/// <summary>Decides when a page's article was published and last changed, from the most telling evidence to the least.</summary>
/// <param name="head">What the page's elements state.</param>
/// <param name="linked">What its linked data states; null for nothing.</param>
/// <param name="body">Index of the element that holds the article.</param>
internal sealed partial class PageDates(PageHead head, LinkedArticle? linked, int body)
{
    private static readonly string[] PublishedMetas =
    [
        "article:published_time", "og:article:published_time", "article:published", "og:published_time", "og:pubdate", "parsely-pub-date", "sailthru.date",
        "publish-date", "publish_date", "publishdate", "published-date", "published_date", "date.published", "datepublished", "pubdate", "pub_date", "ptime", "pdate",
        "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "article.published", "article_date_original",
        "originalpublicationdate", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "bt:pubdate", "rnews:datepublished", "date", "created", "date_published",
    ];

    private static readonly string[] ModifiedMetas =
    [
        "article:modified_time", "og:updated_time", "article:modified", "article:updated_time", "dateModified", "lastmod", "last-modified", "modified", "dc.date.modified",
        "dcterms.modified", "article.updated", "utime", "revision_date", "revision-date", "last_updated_date",
    ];

    /// <summary>When the article was published.</summary>
    /// <param name="blocks">Reads all blocks of the page; asked only when nothing states the date better.</param>
    /// <param name="uri">The address of the page; null when unknown.</param>
    public DateOnly? Published(Func<List<PageBlock>> blocks, string? uri) =>
        PageDate.Read(linked?.Published)
        ?? FromMetas(PublishedMetas)
        ?? FirstOf(head.Property("datePublished"))
        ?? FirstOf(head.Metas(n => SaysPublication().IsMatch(n) && !SaysOther().IsMatch(n)))
        ?? FirstOf(head.Times.Where(t => t.IsPublication || SaysPublished(t.Names)).Select(t => t.Written))
        ?? FromUri(uri)
        ?? FromTimes()
        ?? new WrittenDate(head, body, blocks()).Find()
        ?? FirstOf(head.Property("dateCreated"));

    /// <summary>When the article was last changed.</summary>
    public DateOnly? Modified() => PageDate.Read(linked?.Modified) ?? FromMetas(ModifiedMetas) ?? FirstOf(head.Property("dateModified"));

    private static bool SaysPublished(string names) => names.Contains("publi", StringComparison.OrdinalIgnoreCase) || names.Contains("entry-date", StringComparison.OrdinalIgnoreCase);

    private static DateOnly? FirstOf(IEnumerable<string> written) => written.Select(PageDate.Read).FirstOrDefault(d => d is not null);

    private DateOnly? FromMetas(string[] names)
    {
        foreach (string name in names)
        {
            if (PageDate.Read(head.Meta(name)) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The date within an address, as in <c>/2019/11/18/</c>, <c>/2019-11-18-</c>, <c>/20191118</c>.</summary>
    private static DateOnly? FromUri(string? uri)
    {
        Match date = UriDate().Match(uri ?? "");
        return date.Success ? PageDate.Read($"{date.Groups["y"].Value}-{date.Groups["m"].Value.PadLeft(2, '0')}-{date.Groups["d"].Value.PadLeft(2, '0')}") : null;
    }

    /// <summary>The first time element behind the headline; teasers of other articles have theirs further down.</summary>
    private DateOnly? FromTimes()
    {
        int headline = head.Headings.Count > 0 ? head.Headings[0].Node : 0;
        return FirstOf(head.Times.Where(t => t.Node > headline).Take(1).Concat(head.Times.Take(1)).Select(t => t.Written));
    }

    [GeneratedRegex(@"[/\-_=](?<y>(?:19|20)\d\d)(?<s>[/\-_.]?)(?<m>0?[1-9]|1[0-2])\k<s>(?<d>0[1-9]|[12]\d|3[01]|[1-9])(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex UriDate();

    // Names that sites make up: "sn-post-date", "published_at", "article.firstPublished", "release_date".
    [GeneratedRegex(@"publish|pubdate|pub[-_.]date|post(?:ed)?[-_.]?(?:date|time|on)|release[-_.]?date|issue[-_.]?date|date[-_.]?(?:of[-_.]?)?(?:issue|release|posted)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysPublication();

    [GeneratedRegex(@"publisher|modif|updat|expir|last|copyright|unpublish", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysOther();
}
