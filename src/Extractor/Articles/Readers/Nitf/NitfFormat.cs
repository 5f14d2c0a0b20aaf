using Extractor.Articles.Readers.Drafts;
using Extractor.Articles.Readers.Xml;

namespace Extractor.Articles.Readers.Nitf;

/// <summary>News Industry Text Format, versions 3: one <c>nitf</c> element an article.</summary>
internal sealed class NitfFormat : IXmlFormat
{
    public string[] ArticleElements => ["nitf"];

    public void Begin(MarkupElement head)
    {
        // What stands around articles says nothing of them.
    }

    public ArticleDraft Read(MarkupElement article) => NitfArticle.Read(article);
}
