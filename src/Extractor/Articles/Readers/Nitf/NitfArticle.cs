using Extractor.Articles.Readers.Drafts;
using Extractor.Articles.Readers.Html.Metadata;
using Extractor.Articles.Readers.Xml;

namespace Extractor.Articles.Readers.Nitf;

/// <summary>Reads what an <c>nitf</c> element says, alone or within NewsML-G2.</summary>
internal static class NitfArticle
{
    /// <summary>Reads.</summary>
    public static ArticleDraft Read(MarkupElement nitf)
    {
        MarkupElement? head = nitf.Child("head");
        MarkupElement? data = head?.Child("docdata");
        MarkupElement? body = nitf.Child("body");
        MarkupElement? bodyHead = body?.Child("body.head");
        return new ArticleDraft
        {
            Id = data?.Child("doc-id")?.Attribute("id-string") ?? head?.Child("pubdata")?.Attribute("ex-ref") ?? data?.Child("du-key")?.Attribute("key"),
            Uri = IsAddress(head?.Child("pubdata")?.Attribute("ex-ref")) ? head?.Child("pubdata")?.Attribute("ex-ref") : null,
            Title = Title(head, bodyHead),
            Byline = Byline(bodyHead),
            Dateline = Dateline(bodyHead?.Child("dateline")),
            Publisher = Publisher(head, data, bodyHead),
            Copyright = data?.Child("doc.copyright")?.Attribute("holder") ?? bodyHead?.Child("rights")?.Child("rights.owner")?.Text ?? bodyHead?.Child("rights")?.Text ?? Meta(head, "copyright"),
            Section = head?.Child("pubdata")?.Attribute("position.section") ?? Meta(head, "online_sections", "section", "dsk", "desk"),
            Published = data?.Child("date.issue")?.Attribute("norm") ?? head?.Child("pubdata")?.Attribute("date.publication") ?? data?.Child("date.release")?.Attribute("norm")
                ?? bodyHead?.Descendant("story.date")?.Attribute("norm"),
            Language = nitf.Attribute("xml:lang") ?? body?.Attribute("xml:lang") ?? nitf.Attribute("baselang"),
            Status = Status(nitf, data, bodyHead),
            Text = body?.Child("body.content") is { } content ? NitfBody.Text(content) : null,
        };
    }

    private static string? Title(MarkupElement? head, MarkupElement? bodyHead)
    {
        MarkupElement? hedline = bodyHead?.Child("hedline") ?? bodyHead?.Child("headline");
        return hedline?.Child("hl1")?.Text ?? (hedline?.Child("hl2") is null ? hedline?.Text : null) ?? head?.Child("title")?.Text;
    }

    // "ROME, July 4"; the day may be there for programs only, "<story.date norm="20190704T101500Z">20190704T101500Z</story.date>".
    private static string? Dateline(MarkupElement? dateline)
    {
        IEnumerable<string?> parts = (dateline?.Content ?? []).Select(c => c.Element is { Name: "story.date" } date && date.Text is [>= '0' and <= '9', ..] ? null : c.Element?.Text ?? c.Text);
        return string.Concat(parts);
    }

    private static string? Byline(MarkupElement? bodyHead)
    {
        // The names alone where they are marked: "By <person>Ann Lee</person>, <byttl>Staff Writer</byttl>".
        MarkupElement[] all = [.. bodyHead?.Own("byline") ?? []];

        // Archives for research give it twice, as printed and as "Lee, Ann".
        MarkupElement[] printed = [.. all.Where(b => b.Attribute("class")?.StartsWith("normalized", StringComparison.Ordinal) != true)];
        string[] names = [.. (printed.Length > 0 ? printed : all).Select(ByLine).OfType<string>().Distinct()];
        return names.Length == 0 ? null : string.Join(" and ", names);
    }

    private static string? ByLine(MarkupElement byline)
    {
        string[] persons = [.. byline.Own("person").Select(p => p.Text).OfType<string>()];
        return persons.Length switch
        {
            0 => PageByline.Clean(string.Concat(byline.Content.Where(c => c.Element?.Name != "byttl").Select(c => c.Element?.Text ?? c.Text))),
            1 => persons[0],
            _ => string.Join(", ", persons[..^1]) + " and " + persons[^1],
        };
    }

    private static string? Publisher(MarkupElement? head, MarkupElement? data, MarkupElement? bodyHead) =>
        head?.Child("pubdata")?.Attribute("name") ?? bodyHead?.Child("distributor")?.Text ?? data?.Child("doc-id")?.Attribute("regsrc") ?? data?.Child("doc.copyright")?.Attribute("holder");

    private static ArticleStatus Status(MarkupElement nitf, MarkupElement? data, MarkupElement? bodyHead)
    {
        MarkupElement? message = data?.Child("ed-msg");
        ArticleStatus noted = EditorNote.Status(
            message?.Attribute("info"),
            message?.Attribute("msg-type"),
            data?.Child("doc.status")?.Attribute("status") ?? data?.Child("doc.status")?.Text,
            nitf.Attribute("doc.status"),
            data?.Attribute("management-status"),
            bodyHead?.Child("note")?.Text);
        bool corrected = data?.Child("correction") is not null || nitf.Child("body")?.Child("body.content")?.Own("block").Any(b => b.Attribute("class") == "correction_text") == true;
        return noted == ArticleStatus.Usual && corrected ? ArticleStatus.Corrected : noted;
    }

    private static string? Meta(MarkupElement? head, params string[] names) =>
        head?.Own("meta").FirstOrDefault(m => names.Contains(m.Attribute("name"), StringComparer.OrdinalIgnoreCase))?.Attribute("content");

    private static bool IsAddress(string? value) => System.Uri.TryCreate(value, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";
}
