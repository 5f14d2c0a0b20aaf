using Extractor.Records;

namespace Extractor.Cli.Show.Html;

/// <summary>
/// Renders records as one page: no script, no resource from elsewhere, and a policy in the page that forbids both. Articles are written as they
/// come, so a page may be longer than memory.
/// </summary>
internal sealed class HtmlView(TextWriter writer, ShowOptions options) : IRecordView
{
    private readonly HtmlWriter _html = new(writer);
    private int _articles;
    private long _claims;

    /// <inheritdoc/>
    public void Show(RecordSelection selection)
    {
        if (_articles++ == 0)
        {
            Begin();
        }

        _claims += selection.Claims.Length;
        Article(selection, $"a{_articles}");
    }

    /// <inheritdoc/>
    public void Finish()
    {
        _html.Markup("</main>\n");
        string left = options.MinConfidence > 0 ? $" Claims with a confidence below {options.MinConfidence} are left out." : "";
        _html.Element("footer", $"{Counted(_articles, "article")}, {Counted(_claims, "claim")}.{left}");
        _html.Markup("\n</body>\n</html>\n");
        writer.Flush();
    }

    private static string Counted(long count, string noun) => count == 1 ? $"1 {noun}" : $"{count:#,0} {noun}s";

    private void Begin()
    {
        _html.Markup("""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
            <meta name="color-scheme" content="light dark">

            """.ReplaceLineEndings("\n"));
        _html.Element("title", "Numeric claims of " + options.Name);
        _html.Markup($"\n<style>\n{PageParts.Style}</style>\n</head>\n<body>\n<header>\n");
        _html.Element("h1", "Numeric claims of " + options.Name);
        _html.Markup($"\n{PageParts.Legend}</header>\n<main>\n");
    }

    private void Article(RecordSelection selection, string id)
    {
        RecordArticle article = selection.Record.Article;
        _html.Open("section", ("id", id));
        _html.Line();
        _html.Element("h2", selection.Heading, ("dir", "auto"));
        _html.Line();
        Facts(article);
        if (article.Text is not null)
        {
            new HighlightedText(_html, selection, id).Write();
        }

        new ClaimRows(_html, selection, id).Write();
        _html.Markup("</section>\n");
    }

    private void Facts(RecordArticle article)
    {
        _html.Open("p", ("class", "facts"));
        _html.Element("span", article.Id);
        Fact(article.Published, "published ");
        Fact(article.Publisher);
        Fact(article.Language);
        if (article.Uri is not null)
        {
            _html.Text(" · ");
            bool web = Uri.TryCreate(article.Uri, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
            // A javascript: address would run when it is followed; only addresses of the web become links.
            _html.Element(web ? "a" : "span", article.Uri, ("href", web ? uri!.AbsoluteUri : null), ("rel", web ? "noopener noreferrer" : null));
        }

        _html.Markup("</p>\n");
    }

    private void Fact(string? fact, string label = "")
    {
        if (fact is not null)
        {
            _html.Text(" · ");
            _html.Element("span", label + fact);
        }
    }
}
