using Extractor.Articles.Readers.Html;
using Extractor.Articles.Readers.Html.Metadata;
using Extractor.Articles.Readers.Xml;

namespace Extractor.Articles.Readers.Nitf;

/// <summary>Reads the text of a <c>body.content</c>.</summary>
internal static class NitfBody
{
    /// <summary>The paragraphs, with an empty line between them; null when there are more elements than articles have.</summary>
    public static string? Text(MarkupElement content)
    {
        HashSet<MarkupElement> repeated = [.. Repeated(content)];
        return FragmentText.Of(MarkupHtml.Of(content, e => repeated.Contains(e) ? null : HtmlName(e.Name)));
    }

    /// <summary>Blocks with which the next one begins too: archives for research give the lead alone and then the whole text.</summary>
    private static IEnumerable<MarkupElement> Repeated(MarkupElement content)
    {
        MarkupElement? before = null;
        string lead = "";
        foreach (MarkupElement block in content.Own("block"))
        {
            string text = OneLine.Of(block.Text ?? "");
            if (before is not null && lead.Length > 0 && text.StartsWith(lead, StringComparison.Ordinal))
            {
                yield return before;
            }

            (before, lead) = (block, text);
        }
    }

    private static string? HtmlName(string name) => name switch
    {
        // Captions and credits of pictures, footnotes of editors, and what stands around a body in a newspaper.
        "media" or "media-caption" or "note" or "fn" or "tagline" or "body.head" or "body.end" or "nitf-table-metadata" => null,
        "block" or "nitf-table" or "body.content" => "div",
        "bq" => "blockquote",
        "credit" => "p",
        "hl1" or "hl2" => "h2",
        "p" or "table" or "caption" or "thead" or "tbody" or "tfoot" or "tr" or "th" or "td" or "ul" or "ol" or "li" or "dl" or "dt" or "dd" or "pre" or "br" or "hr" => name,
        _ => "span",
    };
}
