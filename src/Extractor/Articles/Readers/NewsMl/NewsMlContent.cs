using Extractor.Articles.Readers.Drafts;
using Extractor.Articles.Readers.Html;
using Extractor.Articles.Readers.Nitf;
using Extractor.Articles.Readers.Xml;

namespace Extractor.Articles.Readers.NewsMl;

/// <summary>The content of an item, which may be there in several renditions: NITF, XHTML, plain text.</summary>
internal sealed record NewsMlContent
{
    /// <summary>The text; null when none of the renditions is one.</summary>
    public string? Text { get; private init; }

    /// <summary>What the rendition in NITF says; null when there is none.</summary>
    public ArticleDraft? Nitf { get; private init; }

    /// <summary>The language that the rendition states.</summary>
    public string? Language { get; private init; }

    /// <summary>True when there is content, all of it behind links.</summary>
    public bool IsRemote { get; private init; }

    /// <summary>Reads the best rendition: the first that has its paragraphs marked, else the first plain one.</summary>
    public static NewsMlContent Of(MarkupElement? contentSet)
    {
        if (contentSet is null)
        {
            return new NewsMlContent();
        }

        NewsMlContent? plain = null;
        foreach (MarkupElement rendition in contentSet.Children)
        {
            NewsMlContent? read = rendition.Name switch
            {
                "inlineXML" => MarkedUp(rendition),
                "inlineData" => Plain(rendition),
                _ => null,
            };
            if (read?.Text is not null && rendition.Name == "inlineXML")
            {
                return read;
            }

            plain ??= read?.Text is not null ? read : null;
        }

        return plain ?? new NewsMlContent { IsRemote = contentSet.Children.Any() && contentSet.Children.All(c => c.Name is "remoteContent" or "icon") };
    }

    private static NewsMlContent MarkedUp(MarkupElement rendition)
    {
        if (rendition.Descendant("nitf") is { } nitf)
        {
            ArticleDraft article = NitfArticle.Read(nitf);
            return new NewsMlContent { Text = NoneIfBlank(article.Text), Nitf = article, Language = article.Language };
        }

        MarkupElement root = rendition.Descendant("body") ?? rendition;
        string? language = rendition.Attribute("xml:lang") ?? rendition.Children.FirstOrDefault()?.Attribute("xml:lang") ?? rendition.Children.FirstOrDefault()?.Attribute("lang");
        return new NewsMlContent { Text = NoneIfBlank(FragmentText.Of(MarkupHtml.Of(root, HtmlName))), Language = language };
    }

    private static NewsMlContent? Plain(MarkupElement rendition)
    {
        string type = rendition.Attribute("contenttype") ?? rendition.Attribute("contentType") ?? "text/plain";
        if (!type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && !type.Contains("html", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        bool html = type.Contains("html", StringComparison.OrdinalIgnoreCase);
        return new NewsMlContent { Text = NoneIfBlank(html && rendition.Text is { } source ? FragmentText.Of(source) : rendition.Text) };
    }

    // Elements of other vocabularies have their text read as it stands.
    private static string? HtmlName(MarkupElement element) => element.Name switch
    {
        "head" or "title" or "style" or "script" or "figure" or "img" => null,
        "block" or "section" or "content" => "div",
        _ => element.Name,
    };

    private static string? NoneIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
