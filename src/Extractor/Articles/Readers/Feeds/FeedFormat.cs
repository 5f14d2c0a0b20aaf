using Extractor.Articles.Readers.Drafts;
using Extractor.Articles.Readers.Xml;

namespace Extractor.Articles.Readers.Feeds;

/// <summary>Feeds: RSS 2.0 and its forerunners, RSS 1.0, Atom. An item must carry its article; what it mostly carries is a summary.</summary>
internal sealed class FeedFormat : IXmlFormat
{
    private FeedHead _head = new();

    public string[] ArticleElements => ["item", "entry"];

    public void Begin(MarkupElement head) => _head = FeedHead.Of(head);

    public ArticleDraft Read(MarkupElement article) => article.Name == "entry" ? AtomEntry.Read(article, _head) : RssItem.Read(article, _head);
}
