using Extractor.Articles.Readers.Drafts;
using Extractor.Articles.Readers.Xml;

namespace Extractor.Articles.Readers.NewsMl;

/// <summary>Reads what an item of NewsML-G2 says.</summary>
internal static class NewsMlItem
{
    /// <summary>Reads.</summary>
    public static ArticleDraft Read(MarkupElement item)
    {
        MarkupElement? itemMeta = item.Child("itemMeta");
        MarkupElement? contentMeta = item.Child("contentMeta");
        NewsMlContent content = NewsMlContent.Of(item.Child("contentSet"));
        ArticleDraft? nitf = content.Nitf;
        string? created = itemMeta?.Child("firstCreated")?.Text ?? contentMeta?.Child("contentCreated")?.Text;
        return new ArticleDraft
        {
            NotText = NotText(item, itemMeta, content),
            Id = item.Attribute("guid"),
            Uri = IsAddress(item.Attribute("guid")) ? item.Attribute("guid") : itemMeta?.Own("link").FirstOrDefault(l => IsAddress(l.Attribute("href")))?.Attribute("href"),
            Title = Headline(contentMeta) ?? nitf?.Title ?? itemMeta?.Child("title")?.Text ?? contentMeta?.Child("slugline")?.Text,
            Byline = contentMeta?.Child("by")?.Text ?? Creator(contentMeta) ?? nitf?.Byline,
            Dateline = contentMeta?.Child("dateline")?.Text ?? nitf?.Dateline ?? Located(contentMeta),
            Section = nitf?.Section,
            Publisher = Named(itemMeta?.Child("provider")) ?? Named(contentMeta?.Child("infoSource")) ?? Named(contentMeta?.Child("creditline")) ?? nitf?.Publisher,
            Copyright = Rights(item) ?? nitf?.Copyright,
            Published = created ?? itemMeta?.Child("versionCreated")?.Text ?? nitf?.Published,
            Modified = contentMeta?.Child("contentModified")?.Text ?? (created is null ? null : itemMeta?.Child("versionCreated")?.Text),
            Language = contentMeta?.Child("language")?.Attribute("tag") ?? content.Language ?? item.Attribute("xml:lang"),
            Status = Status(item, itemMeta, nitf),
            Text = content.Text,
        };
    }

    // "ninat:text", or in full "http://cv.iptc.org/newscodes/ninature/text".
    private static string? NotText(MarkupElement item, MarkupElement? itemMeta, NewsMlContent content)
    {
        if (item.Name != "newsItem")
        {
            return item.Name == "packageItem" ? "a package of links" : $"a <{item.Name}>";
        }

        string? nature = itemMeta?.Child("itemClass") is { } itemClass ? LastPart(itemClass.Attribute("qcode") ?? itemClass.Attribute("uri")) : null;
        return nature is null or "text" or "composite" || content.Text is not null
            ? nature is null && content.IsRemote ? "content that stands elsewhere" : null
            : $"of the class '{Excerpt.Of(nature, 40)}'";
    }

    private static ArticleStatus Status(MarkupElement item, MarkupElement? itemMeta, ArticleDraft? nitf)
    {
        // "stat:canceled"; usable when nothing is said.
        MarkupElement? pubStatus = itemMeta?.Child("pubStatus");
        if (LastPart(pubStatus?.Attribute("qcode") ?? pubStatus?.Attribute("uri")) is "canceled" or "cancelled" or "withheld")
        {
            return ArticleStatus.Withdrawn;
        }

        IEnumerable<MarkupElement> signals = itemMeta?.Own("signal") ?? [];
        bool corrected = signals.Any(s => LastPart(s.Attribute("qcode") ?? s.Attribute("uri")) is "correction" or "corr" or "corrected");
        ArticleStatus noted = EditorNote.Status(itemMeta?.Child("edNote")?.Text, item.Child("contentMeta")?.Child("edNote")?.Text);
        ArticleStatus said = noted > (nitf?.Status ?? 0) ? noted : nitf?.Status ?? 0;
        return said == ArticleStatus.Usual && corrected ? ArticleStatus.Corrected : said;
    }

    // Some have one for each of the languages or uses; the one without a role is the headline.
    private static string? Headline(MarkupElement? contentMeta)
    {
        MarkupElement[] all = [.. contentMeta?.Own("headline") ?? []];
        return (Array.Find(all, h => h.Attribute("role") is null) ?? all.FirstOrDefault())?.Text;
    }

    private static string? Creator(MarkupElement? contentMeta)
    {
        string[] names = [.. (contentMeta?.Own("creator") ?? []).Select(Named).OfType<string>().Distinct()];
        return names.Length == 0 ? null : string.Join(" and ", names);
    }

    private static string? Located(MarkupElement? contentMeta) => Named(contentMeta?.Child("located"));

    private static string? Rights(MarkupElement item)
    {
        MarkupElement? rights = item.Child("rightsInfo");
        return Named(rights?.Child("copyrightHolder")) ?? rights?.Child("copyrightNotice")?.Text;
    }

    private static string? Named(MarkupElement? party) => party?.Child("name")?.Text ?? party?.Attribute("literal") ?? (party?.Children.Any() == false ? party.Text : null);

    private static string? LastPart(string? code) => code?[(code.LastIndexOfAny([':', '/']) + 1)..].ToLowerInvariant();

    private static bool IsAddress(string? value) => System.Uri.TryCreate(value, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";
}
