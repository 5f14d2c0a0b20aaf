using Extractor.Articles.Readers.Drafts;
using Extractor.Articles.Readers.Xml;

namespace Extractor.Articles.Readers.Feeds;

/// <summary>Reads an item of RSS 2.0 or 1.0.</summary>
internal static class RssItem
{
    public static ArticleDraft Read(MarkupElement item, FeedHead head)
    {
        FeedBody body = new();
        string? text = body.Article(item.Child("content", "encoded")?.Text)
            ?? body.Article(Xhtml(item))
            ?? body.LongEnough(item.Child("description")?.Text);
        string? link = item.Child("link")?.Text ?? item.Attribute("rdf:about");
        MarkupElement? guid = item.Child("guid");
        return new ArticleDraft
        {
            Text = text,
            Missing = text is null ? body.Missing : null,
            Id = guid?.Text ?? link,
            Uri = link ?? (guid?.Attribute("isPermaLink") != "false" && IsAddress(guid?.Text) ? guid?.Text : null),
            Title = FeedText.Plain(item.Child("title")?.Text),
            Byline = Author(item),
            Section = FeedText.Plain(item.Child("category")?.Text) ?? item.Child("dc", "subject")?.Text,
            Publisher = item.Child("source")?.Text ?? item.Child("dc", "publisher")?.Text ?? FeedText.Plain(head.Title),
            Copyright = item.Child("dc", "rights")?.Text ?? head.Copyright,
            Published = item.Child("pubDate")?.Text ?? item.Child("dc", "date")?.Text ?? item.Child("dcterms", "created")?.Text,
            Modified = item.Child("dcterms", "modified")?.Text ?? item.Child("atom", "updated")?.Text,
            Language = item.Child("dc", "language")?.Text ?? head.Language,
        };
    }

    private static string? Xhtml(MarkupElement item) =>
        item.Child("xhtml", "body") is { } body || (body = item.Children.FirstOrDefault(c => c.Name is "body" && c.Prefix != item.Prefix)) is not null
            ? MarkupHtml.Of(body, e => e.Name)
            : null;

    // RSS has a mail address there: "desk@example.org (Ann Lee)".
    private static string? Author(MarkupElement item)
    {
        string[] creators = [.. item.Children.Where(c => c is { Prefix: "dc", Name: "creator" }).Select(c => c.Text).OfType<string>()];
        if (creators.Length > 0)
        {
            return string.Join(" and ", creators);
        }

        string? author = item.Child("author")?.Text;
        int open = author?.IndexOf('(', StringComparison.Ordinal) ?? -1;
        return open >= 0 && author!.EndsWith(')') ? author[(open + 1)..^1] : author?.Contains('@', StringComparison.Ordinal) == true ? null : author;
    }

    private static bool IsAddress(string? value) => Uri.TryCreate(value, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";
}
