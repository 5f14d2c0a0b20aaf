using Extractor.Records;

namespace Extractor.Cli.Show.Html;

/// <summary>Writes the table of an article's claims. Every cell carries its column's name, because on a narrow screen a row becomes a card.</summary>
internal sealed class ClaimRows(HtmlWriter html, RecordSelection selection, string articleId)
{
    private static readonly string[] Columns =
        ["claim", "quantity", "kind", "value", "unit", "item", "event", "place", "time", "source", "part of", "stated", "flags", "confidence"];

    private Dictionary<string, int> _rows = [];

    public void Write()
    {
        _rows = Rows();
        if (selection.Claims.IsEmpty)
        {
            html.Element("p", selection.Hidden == 0 ? "No claims." : $"No claims shown; {selection.Hidden} left out.", ("class", "facts"));
            html.Line();
            return;
        }

        html.Markup("<div class=\"scroll\"><table>\n<thead><tr>");
        foreach (string column in Columns)
        {
            html.Element("th", column, ("scope", "col"));
        }

        html.Markup("</tr></thead>\n<tbody>\n");
        for (int i = 0; i < selection.Claims.Length; i++)
        {
            Row(selection.Claims[i], i);
        }

        html.Markup("</tbody></table></div>\n");
        if (selection.Hidden > 0)
        {
            html.Element("p", $"{selection.Hidden} more left out.", ("class", "facts"));
            html.Line();
        }
    }

    private void Row(RecordClaim claim, int index)
    {
        html.Open("tr", ("id", Anchors.Row(articleId, index)));
        bool marked = selection.Record.Article.Text is not null && claim.Number.Start < claim.Number.End;
        Link("claim", claim.Id, marked ? Anchors.Number(articleId, index) : null);
        Cell("quantity", claim.Quantity.Text);
        Cell("kind", claim.Kind);
        Cell("value", ClaimText.Value(claim));
        Cell("unit", claim.Unit);
        Cell("item", claim.Item?.Text, claim.Item?.Confidence);
        Cell("event", claim.Event?.Lemma, claim.Event?.Confidence);
        Cell("place", ClaimText.Place(claim), claim.Place?.Confidence);
        Cell("time", claim.Time?.Value, claim.Time?.Confidence);
        Cell("source", claim.Source?.Text, claim.Source?.Confidence);
        Link("part of", claim.PartOf, RowOf(claim.PartOf));
        Cell("stated", ClaimText.Statement(claim));
        Cell("flags", ClaimText.Flags(selection.Record.Claims, claim));
        Confidence(claim.Confidence);
        html.Markup("</tr>\n");
    }

    private void Cell(string column, string? text, double? confidence = null)
    {
        html.Open("td", ("data-column", column));
        html.Text(text);
        if (confidence is { } known)
        {
            html.Text(" ");
            html.Element("small", ClaimText.Confidence(known), ("title", $"probability that the {column} is right"));
        }

        html.Close("td");
    }

    private void Link(string column, string? text, string? anchor)
    {
        html.Open("td", ("data-column", column));
        if (text is not null)
        {
            html.Element(anchor is null ? "span" : "a", text, ("href", anchor is null ? null : "#" + anchor));
        }

        html.Close("td");
    }

    private void Confidence(double confidence)
    {
        html.Open("td", ("data-column", "confidence"));
        html.Element("meter", "", ("value", confidence.ToString()), ("aria-hidden", "true"));
        html.Text(" " + ClaimText.Confidence(confidence));
        html.Close("td");
    }

    // A whole may be among the claims left out, and a file that others wrote may name one that never was.
    private string? RowOf(string? claimId) => claimId is not null && _rows.TryGetValue(claimId, out int row) ? Anchors.Row(articleId, row) : null;

    private Dictionary<string, int> Rows()
    {
        Dictionary<string, int> rows = [];
        for (int i = 0; i < selection.Claims.Length; i++)
        {
            rows.TryAdd(selection.Claims[i].Id, i);
        }

        return rows;
    }
}
