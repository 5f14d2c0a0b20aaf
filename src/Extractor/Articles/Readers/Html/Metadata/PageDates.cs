using System.Text.RegularExpressions;
using Extractor.Articles.Readers.Html.Blocks;

namespace Extractor.Articles.Readers.Html.Metadata;

/// <summary>Decides when a page's article was published and last changed, from the most telling evidence to the least.</summary>
/// <param name="head">What the page's elements state.</param>
/// <param name="linked">What its linked data states; null for nothing.</param>
/// <param name="body">Index of the element that holds the article.</param>
internal sealed partial class PageDates(PageHead head, LinkedArticle? linked, int body)
{
    // How far behind the headline a line with the date may stand, in blocks: byline, picture credit, share counts come first on some pages.
    private const int NearHeadline = 12;
    private const int LongestDateline = 14;

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
        ?? FirstOf(head.Times.Where(t => t.IsPublication || SaysPublished(t.Names)).Select(t => t.Written))
        ?? FromUri(uri)
        ?? FromTimes()
        ?? FromText(blocks())
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

    /// <summary>The date on a short line behind the headline or before the text, as <c>Published: November 18, 2019</c>.</summary>
    private DateOnly? FromText(List<PageBlock> blocks)
    {
        IEnumerable<PageBlock> near = head.Headings.Count > 0 ? blocks.SkipWhile(b => b.Node < head.Headings[0].Node).Take(NearHeadline) : [];
        int text = Math.Max(0, blocks.FindIndex(b => b.Node >= body));
        foreach (PageBlock block in near.Concat(blocks.Take(text).Reverse().Take(NearHeadline)))
        {
            if (block.Words is > 2 and <= LongestDateline && PageDate.Read(block.Text) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    [GeneratedRegex(@"[/\-_=](?<y>(?:19|20)\d\d)(?<s>[/\-_.]?)(?<m>0?[1-9]|1[0-2])\k<s>(?<d>0[1-9]|[12]\d|3[01]|[1-9])(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex UriDate();
}
