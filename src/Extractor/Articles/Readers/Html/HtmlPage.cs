using Extractor.Articles.Readers.Formats;
using Extractor.Articles.Readers.Html.Charsets;
using Extractor.Articles.Readers.Html.Content;
using Extractor.Articles.Readers.Html.Markup;
using Extractor.Articles.Readers.Html.Metadata;
using Extractor.Articles.Readers.Html.Tree;

namespace Extractor.Articles.Readers.Html;

/// <summary>Makes an article of the bytes of a web page, or says why it cannot.</summary>
internal sealed class HtmlPage(ReadPlace place, ReaderOptions options)
{
    /// <summary>Where the page came from, when that is known better than from the page and its file's name.</summary>
    public string? Uri { get; init; }

    /// <summary>The encoding that the server stated, by its name; null when it stated none.</summary>
    public string? Charset { get; init; }

    /// <summary>Reads the page; called once.</summary>
    public ReadResult Read(byte[] bytes)
    {
        DecodedText decoded = PageDecoder.Decode(bytes, Charset);
        if (string.IsNullOrWhiteSpace(decoded.Text))
        {
            return ReadResult.Failed(EmptyReport.Of(place.Input));
        }

        ReducedPage page = new PageReducer(decoded.Text).Reduce();
        if (page.TooComplex || PageParser.Parse(page) is not { } tree)
        {
            return ReadResult.Failed(TooComplex());
        }

        LinkedArticle? linked = LinkedDataReader.Read(page.LinkedData);
        MainText main = MainText.Find(tree, linked?.Body is { } body ? new StatedText(body) : null);
        if (!main.IsArticle)
        {
            return ReadResult.Failed(NoArticle());
        }

        PageFacts facts = new PageFactsReader(new PageHead(tree), linked, main).Read();
        Article article = Article(main.Text, facts);
        ReadFailure? warning = DecodingReports.Warning(place with { ArticleId = article.Id, Offset = decoded.FirstBad < 0 ? null : decoded.FirstBad }, decoded.Decoding);
        return new ReadResult(article, null, warning is null ? [] : [warning]) { ArticleBytes = bytes.Length };
    }

    private Article Article(string text, PageFacts facts) => new(text)
    {
        Uri = Uri ?? facts.Uri ?? (place.Input == ArticleReader.StandardInput ? null : place.Input.Replace('\\', '/')),
        Title = facts.Title,
        Byline = facts.Byline,
        Publisher = facts.Publisher,
        Dateline = facts.Dateline,
        Section = facts.Section,
        Copyright = facts.Copyright,
        Published = facts.Published ?? options.DefaultPublished,
        Modified = facts.Modified,
        Language = facts.Language,
        Status = facts.Status,
    };

    private ReadFailure NoArticle() => place.Fail(
        ReadReason.NoArticle,
        "The page holds no text that could be an article.",
        "Look whether it builds its text by script, asks to log in, or is a list of links; save it from a browser once its text is shown.");

    private ReadFailure TooComplex() => place.Fail(
        ReadReason.TooComplex,
        $"The page nests more than {PageReducer.MaxDepth:N0} elements within one another, has more than {PageParser.MaxElements:N0}, or leaves so many open that they multiply.",
        "Look what made it; no news page is built so.");
}
