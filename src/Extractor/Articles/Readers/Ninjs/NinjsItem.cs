using Extractor.Articles.Readers.Drafts;
using Extractor.Articles.Readers.Html;
using Newtonsoft.Json.Linq;

namespace Extractor.Articles.Readers.Ninjs;

/// <summary>Reads what a ninjs object says, of versions 1 to 3, which differ in how names are written.</summary>
internal static class NinjsItem
{
    // "body_text", "body_xhtml", and of profiles of agencies "body_html", "body_nitf".
    private static readonly string[] MarkedUp = ["body_xhtml", "body_html", "body_nitf"];

    /// <summary>Reads.</summary>
    public static ArticleDraft Read(JObject item)
    {
        string? type = NinjsValue.Text(NinjsValue.Field(item, "type"));
        ArticleDraft body = Body(item);
        string? created = NinjsValue.Text(NinjsValue.Field(item, "firstcreated")) ?? NinjsValue.Text(NinjsValue.Field(item, "contentcreated"));
        return body with
        {
            NotText = type is null or "text" ? null : $"of the type '{Excerpt.Of(type, 40)}'",
            Id = Id(item),
            Uri = Address(item),
            Title = NinjsValue.Text(NinjsValue.Field(item, "headline")) ?? NinjsValue.Main(NinjsValue.Field(item, "headlines")) ?? NinjsValue.Text(NinjsValue.Field(item, "title")),
            Byline = NinjsValue.Text(NinjsValue.Field(item, "byline")) ?? NinjsValue.Text(NinjsValue.Field(item, "by")) ?? NinjsValue.Names(NinjsValue.Field(item, "person"), "author") ?? NinjsValue.Names(NinjsValue.Field(item, "people"), "author"),
            Dateline = NinjsValue.Text(NinjsValue.Field(item, "located")) ?? NinjsValue.Main(NinjsValue.Field(item, "located")),
            Publisher = NinjsValue.Names(NinjsValue.Field(item, "infosource")) ?? NinjsValue.Names(NinjsValue.Field(item, "infosources")) ?? NinjsValue.Text(NinjsValue.Field(item, "provider")) ?? NinjsValue.Text(NinjsValue.Field(item, "source")),
            Copyright = NinjsValue.Text(NinjsValue.Field(item, "copyrightholder")) ?? NinjsValue.Text(NinjsValue.Field(NinjsValue.Field(item, "rightsinfo"), "copyrightholder")) ?? NinjsValue.Text(NinjsValue.Field(item, "copyrightnotice")) ?? NinjsValue.Text(NinjsValue.Field(NinjsValue.Field(item, "rightsinfo"), "copyrightnotice")),
            Section = NinjsValue.Text(NinjsValue.Field(item, "section")),
            Published = created ?? NinjsValue.Text(NinjsValue.Field(item, "versioncreated")),
            Modified = created is null ? null : NinjsValue.Text(NinjsValue.Field(item, "versioncreated")),
            Language = NinjsValue.Text(NinjsValue.Field(item, "language")),
            Status = Status(item),
        };
    }

    private static string? Id(JObject item) => NinjsValue.Text(NinjsValue.Field(item, "uri")) ?? NinjsValue.Text(NinjsValue.Field(item, "altid")) ?? NinjsValue.Main(NinjsValue.Field(item, "altids")) ?? NinjsValue.Text(NinjsValue.Field(item, "guid"));

    // The uri of ninjs names the item and need not be an address.
    private static string? Address(JObject item) =>
        NinjsValue.Text(NinjsValue.Field(item, "url")) ?? (NinjsValue.Text(NinjsValue.Field(item, "uri")) is { } uri && System.Uri.TryCreate(uri, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" ? NinjsValue.Text(NinjsValue.Field(item, "uri")) : null);

    private static ArticleStatus Status(JObject item)
    {
        if (NinjsValue.Text(NinjsValue.Field(item, "pubstatus")) is "canceled" or "cancelled" or "withheld" or "withdrawn")
        {
            return ArticleStatus.Withdrawn;
        }

        return EditorNote.Status(NinjsValue.Text(NinjsValue.Field(item, "ednote")), NinjsValue.Text(NinjsValue.Field(item, "signal")));
    }

    // Marked-up bodies know their paragraphs; plain ones mostly do.
    private static ArticleDraft Body(JObject item)
    {
        string? html = MarkedUp.Select(name => NinjsValue.Text(NinjsValue.Field(item, name))).FirstOrDefault(v => v is not null);
        if (html is not null)
        {
            return new ArticleDraft { Html = html };
        }

        return NinjsValue.Text(NinjsValue.Field(item, "body_text")) is { } text ? Plain(text) : Rendition(NinjsValue.Field(item, "bodies"));
    }

    /// <summary>The main one of several renditions: that with the role <c>main</c>, else one in HTML, else the longest.</summary>
    private static ArticleDraft Rendition(JToken? bodies)
    {
        JObject[] all = [.. (bodies as JArray ?? []).OfType<JObject>().Where(b => Value(b) is not null)];
        JObject? body = Array.Find(all, b => NinjsValue.Text(NinjsValue.Field(b, "role")) is "main") ?? Array.Find(all, IsHtml) ?? all.MaxBy(b => Value(b)!.Length);
        return body is not null && IsHtml(body) ? new ArticleDraft { Html = Value(body) } : Plain(Value(body));
    }

    private static string? Value(JObject? body) => NinjsValue.Text(NinjsValue.Field(body, "value"));

    private static bool IsHtml(JObject body) => NinjsValue.Text(NinjsValue.Field(body, "contenttype"))?.Contains("html", StringComparison.OrdinalIgnoreCase) ?? false;

    private static ArticleDraft Plain(string? text) => text is not null && FragmentText.IsHtml(text) ? new ArticleDraft { Html = text } : new ArticleDraft { Text = text };
}
