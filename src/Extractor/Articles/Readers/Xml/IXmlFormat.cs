using Extractor.Articles.Readers.Drafts;

namespace Extractor.Articles.Readers.Xml;

/// <summary>A format of articles in XML. Used for one input.</summary>
internal interface IXmlFormat
{
    /// <summary>Local names of the elements that are an article each.</summary>
    string[] ArticleElements { get; }

    /// <summary>Takes what stands before the first article, as far as it could be read. Called once, before the first article.</summary>
    void Begin(MarkupElement head);

    /// <summary>What an article's element says.</summary>
    ArticleDraft Read(MarkupElement article);
}
