using Extractor.Articles.Readers.Drafts;
using Extractor.Articles.Readers.Xml;

namespace Extractor.Articles.Readers.NewsMl;

/// <summary>NewsML-G2: items alone or in a message.</summary>
internal sealed class NewsMlFormat : IXmlFormat
{
    public string[] ArticleElements => ["newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem"];

    public void Begin(MarkupElement head)
    {
        // A message says who sent it to whom; of its items it says nothing that they do not say.
    }

    public ArticleDraft Read(MarkupElement article) => NewsMlItem.Read(article);
}
