using Extractor.Cli.Show.Highlights;
using Extractor.Records;

namespace Extractor.Cli.Show.Html;

/// <summary>Writes an article's text with its marks. Each segment stands alone, with an element for each of its marks, so crossing marks still nest.</summary>
internal sealed class HighlightedText(HtmlWriter html, RecordSelection selection, string articleId)
{
    public void Write()
    {
        html.Open("div", ("class", "text"), ("dir", "auto"), ("lang", selection.Record.Article.Language));
        foreach (TextSegment segment in TextSegments.Of(selection))
        {
            Write(segment);
        }

        html.Markup("</div>\n");
    }

    private void Write(TextSegment segment)
    {
        if (segment.Marks.IsEmpty)
        {
            html.Text(segment.Text);
            return;
        }

        // The last kinds are the widest - an entity, a quantity - and go outside; a title on the outermost element serves all within it.
        string title = string.Join("; ", segment.Marks.Select(Title));
        for (int i = segment.Marks.Length - 1; i >= 0; i--)
        {
            Open(segment.Marks[i], segment, i == segment.Marks.Length - 1 ? title : null);
        }

        html.Text(segment.Text);
        foreach (Mark mark in segment.Marks)
        {
            html.Close(mark.Kind == MarkKind.Number ? "a" : "span");
        }
    }

    private void Open(Mark mark, TextSegment segment, string? title)
    {
        string kind = mark.Kind.ToString().ToLowerInvariant();
        bool first = mark.Start == segment.Start;
        bool last = mark.End == segment.End;
        if (mark.Kind != MarkKind.Number)
        {
            string? type = mark.Entity?.Type.ToLowerInvariant();
            html.Open("span", ("class", type is null ? kind : $"{kind} {type}"), ("data-label", last ? mark.Entity?.Type : null), ("title", title));
            return;
        }

        // Claims that share a number share its element, which has room for the id of one; the others get empty ones before it.
        foreach (int other in first ? mark.Claims.Skip(1) : [])
        {
            html.Element("span", "", ("id", Anchors.Number(articleId, other)));
        }

        html.Open(
            "a",
            ("id", first ? Anchors.Number(articleId, mark.Claims[0]) : null),
            ("class", kind),
            ("href", "#" + Anchors.Row(articleId, mark.Claims[0])),
            ("data-label", last ? string.Join(' ', mark.Claims.Select(c => selection.Claims[c].Id)) : null),
            ("title", title));
    }

    private string Title(Mark mark)
    {
        if (mark.Entity is { } entity)
        {
            string country = entity.Country is null ? "" : $" ({entity.Country})";
            return $"{entity.Type} {entity.Name ?? entity.Value ?? ""}".TrimEnd() + country;
        }

        string ids = string.Join(", ", mark.Claims.Select(c => selection.Claims[c].Id));
        return mark.Kind == MarkKind.Number ? $"{ids}: {Number(selection.Claims[mark.Claims[0]])}" : $"{mark.Kind.ToString().ToLowerInvariant()} of {ids}";
    }

    private static string Number(RecordClaim claim) => $"{claim.Kind} {ClaimText.Value(claim)} {claim.Unit}".TrimEnd() + ", confidence " + ClaimText.Confidence(claim.Confidence);
}
