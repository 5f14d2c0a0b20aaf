using Extractor.Articles.Readers.Drafts;

namespace Extractor.Articles.Readers.Sgml;

/// <summary>Reads what a <c>REUTERS</c> element says.</summary>
internal static class ReutersArticle
{
    /// <summary>Reads.</summary>
    /// <param name="source">The element, from its start tag on.</param>
    public static ArticleDraft Read(string source)
    {
        SgmlText text = new(source);
        string content = text.Element("TEXT") ?? "";
        SgmlText within = new(content);
        string? title = WireText.Line(within.Element("TITLE"));
        string? dateline = WireText.Line(within.Element("DATELINE"))?.TrimEnd(' ', '-');
        ArticleDraft draft = new()
        {
            Id = text.Attribute("NEWID") ?? text.Attribute("OLDID"),
            Title = title,
            Byline = Author(WireText.Line(within.Element("AUTHOR"))),
            Dateline = dateline,
            Published = WireText.Line(text.Element("DATE")),
            Publisher = "Reuters",
            Language = "en",
            Text = WithDateline(dateline, WireText.Paragraphs(within.Element("BODY"))),
        };
        return draft.Text is not null ? draft : WithoutBody(draft, within);
    }

    // A brief is its headline, "****** BANK RAISES PRIME RATE TO 7-3/4 PCT"; unprocessed articles are text without any tags within.
    private static ArticleDraft WithoutBody(ArticleDraft draft, SgmlText within) => draft.Title is { } flash
        ? draft with { Text = flash.TrimStart('*', ' '), Title = null }
        : draft with { Text = WireText.Paragraphs(within.OutsideElements()) };

    // "LONDON, March 3 -" opened the article in print; the collection keeps it apart.
    private static string? WithDateline(string? dateline, string? body) =>
        body is null || dateline is null || body.StartsWith(dateline, StringComparison.OrdinalIgnoreCase) ? body : $"{dateline} - {body}";

    // "    By Ann Lee, Reuters"
    private static string? Author(string? line)
    {
        int comma = line?.LastIndexOf(", Reuter", StringComparison.OrdinalIgnoreCase) ?? -1;
        return comma > 0 ? line![..comma] : line;
    }
}
