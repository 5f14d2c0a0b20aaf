using Extractor.Articles.Readers.Drafts;
using Extractor.Articles.Readers.Html;
using Newtonsoft.Json.Linq;

namespace Extractor.Articles.Readers.Ninjs;

/// <summary>Reads what a ninjs object says, of versions 1 and 2.</summary>
internal static class NinjsItem
{
    // "body_text", "body_xhtml", and of profiles of agencies "body_html", "body_nitf".
    private static readonly string[] MarkedUp = ["body_xhtml", "body_html", "body_nitf"];

    /// <summary>Reads.</summary>
    public static ArticleDraft Read(JObject item)
    {
        string? type = NinjsValue.Text(item["type"]);
        ArticleDraft body = Body(item);
        string? created = NinjsValue.Text(item["firstcreated"]) ?? NinjsValue.Text(item["contentcreated"]);
        return body with
        {
            NotText = type is null or "text" ? null : $"of the type '{Excerpt.Of(type, 40)}'",
            Id = Id(item),
            Uri = Address(item),
            Title = NinjsValue.Text(item["headline"]) ?? NinjsValue.Main(item["headlines"]) ?? NinjsValue.Text(item["title"]),
            Byline = NinjsValue.Text(item["byline"]) ?? NinjsValue.Text(item["by"]) ?? NinjsValue.Names(item["person"], "author") ?? NinjsValue.Names(item["people"], "author"),
            Dateline = NinjsValue.Text(item["located"]) ?? NinjsValue.Main(item["located"]),
            Publisher = NinjsValue.Names(item["infosource"]) ?? NinjsValue.Names(item["infosources"]) ?? NinjsValue.Text(item["provider"]) ?? NinjsValue.Text(item["source"]),
            Copyright = NinjsValue.Text(item["copyrightholder"]) ?? NinjsValue.Text(item["rightsinfo"]?["copyrightholder"]) ?? NinjsValue.Text(item["copyrightnotice"]) ?? NinjsValue.Text(item["rightsinfo"]?["copyrightnotice"]),
            Section = NinjsValue.Text(item["section"]),
            Published = created ?? NinjsValue.Text(item["versioncreated"]),
            Modified = created is null ? null : NinjsValue.Text(item["versioncreated"]),
            Language = NinjsValue.Text(item["language"]),
            Status = Status(item),
        };
    }

    private static string? Id(JObject item) => NinjsValue.Text(item["uri"]) ?? NinjsValue.Text(item["altid"]) ?? NinjsValue.Main(item["altids"]) ?? NinjsValue.Text(item["guid"]);

    // The uri of ninjs names the item and need not be an address.
    private static string? Address(JObject item) =>
        NinjsValue.Text(item["url"]) ?? (NinjsValue.Text(item["uri"]) is { } uri && System.Uri.TryCreate(uri, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" ? NinjsValue.Text(item["uri"]) : null);

    private static ArticleStatus Status(JObject item)
    {
        if (NinjsValue.Text(item["pubstatus"]) is "canceled" or "cancelled" or "withheld" or "withdrawn")
        {
            return ArticleStatus.Withdrawn;
        }

        return EditorNote.Status(NinjsValue.Text(item["ednote"]), NinjsValue.Text(item["signal"]));
    }

    // Marked-up bodies know their paragraphs; plain ones mostly do.
    private static ArticleDraft Body(JObject item)
    {
        string? html = MarkedUp.Select(name => NinjsValue.Text(item[name])).FirstOrDefault(v => v is not null);
        if (html is not null)
        {
            return new ArticleDraft { Html = html };
        }

        return NinjsValue.Text(item["body_text"]) is { } text ? Plain(text) : Rendition(item["bodies"]);
    }

    /// <summary>The main one of several renditions: that with the role <c>main</c>, else the longest.</summary>
    private static ArticleDraft Rendition(JToken? bodies)
    {
        JObject[] all = [.. (bodies as JArray ?? []).OfType<JObject>().Where(b => NinjsValue.Text(b["value"]) is not null)];
        JObject? body = Array.Find(all, b => NinjsValue.Text(b["role"]) is "main") ?? all.MaxBy(b => NinjsValue.Text(b["value"])!.Length);
        string? value = NinjsValue.Text(body?["value"]);
        bool html = NinjsValue.Text(body?["contenttype"] ?? body?["contentType"])?.Contains("html", StringComparison.OrdinalIgnoreCase) ?? false;
        return html ? new ArticleDraft { Html = value } : Plain(value);
    }

    private static ArticleDraft Plain(string? text) => text is not null && FragmentText.IsHtml(text) ? new ArticleDraft { Html = text } : new ArticleDraft { Text = text };
}
