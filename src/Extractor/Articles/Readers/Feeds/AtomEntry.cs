using System.Net;
using Extractor.Articles.Readers.Drafts;
using Extractor.Articles.Readers.Html;
using Extractor.Articles.Readers.Xml;

namespace Extractor.Articles.Readers.Feeds;

/// <summary>Reads an entry of Atom.</summary>
internal static class AtomEntry
{
    public static ArticleDraft Read(MarkupElement entry, FeedHead head)
    {
        FeedBody body = new();
        string? text = entry.Child("content") is { } content ? body.Article(Html(content)) : null;
        text ??= entry.Child("summary") is { } summary ? body.LongEnough(Html(summary)) : null;
        string? title = Plain(entry.Child("title"));
        return new ArticleDraft
        {
            Text = text,
            Missing = text is null ? body.Missing : null,
            Id = entry.Child("id")?.Text,
            Uri = Link(entry),
            Title = title,
            Byline = Author(entry) ?? head.Author,
            Section = entry.Child("category") is { } category ? category.Attribute("label") ?? category.Attribute("term") : null,
            Publisher = Plain(entry.Child("source")?.Child("title")) ?? FeedText.Plain(head.Title),
            Copyright = Plain(entry.Child("rights")) ?? head.Copyright,
            Published = entry.Child("published")?.Text ?? entry.Child("issued")?.Text ?? entry.Child("updated")?.Text,
            Modified = entry.Child("published") is null ? null : entry.Child("updated")?.Text ?? entry.Child("modified")?.Text,
            Language = entry.Attribute("xml:lang") ?? entry.Child("content")?.Attribute("xml:lang") ?? head.Language,
        };
    }

    /// <summary>The authors of an entry or feed, joined; null when it names none.</summary>
    public static string? Author(MarkupElement element)
    {
        string[] names = [.. element.Own("author").Select(a => a.Child("name")?.Text).OfType<string>()];
        return names.Length == 0 ? null : string.Join(" and ", names);
    }

    /// <summary>The content as HTML, whichever of the three ways it is written in; null when it stands elsewhere or is no text.</summary>
    private static string? Html(MarkupElement content)
    {
        if (content.Children.Any())
        {
            return MarkupHtml.Of(content, e => e.Name);
        }

        return content.Attribute("type") switch
        {
            "html" or "xhtml" or "text/html" or "application/xhtml+xml" => content.Text,
            null or "text" or "text/plain" => Paragraphs(content),
            _ => null,
        };
    }

    // Content without a type is plain text, says the standard; many a feed writes HTML there.
    private static string? Paragraphs(MarkupElement content)
    {
        string? text = content.Text;
        if (text is null || FragmentText.IsHtml(text))
        {
            return text;
        }

        return string.Concat(text.ReplaceLineEndings("\n").Split("\n\n").Select(p => $"<p>{WebUtility.HtmlEncode(p).Replace("\n", "<br>", StringComparison.Ordinal)}</p>"));
    }

    private static string? Plain(MarkupElement? element) => element?.Attribute("type") is "html" or "xhtml" ? FeedText.Plain(element.Text) : element?.Text;

    private static string? Link(MarkupElement entry) =>
        entry.Own("link").FirstOrDefault(l => l.Attribute("rel") is null or "alternate")?.Attribute("href");
}
