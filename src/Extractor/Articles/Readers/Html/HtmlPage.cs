using System.Collections.Immutable;
using Extractor.Articles.Readers.Formats;
using Extractor.Articles.Readers.Html.Content;
using Extractor.Articles.Readers.Html.Markup;
using Extractor.Articles.Readers.Html.Tree;

namespace Extractor.Articles.Readers.Html;

/// <summary>Makes an article of the bytes of a web page, or says why it cannot.</summary>
internal sealed class HtmlPage(ReadPlace place, ReaderOptions options)
{
    /// <summary>Reads the page; called once.</summary>
    public ReadResult Read(byte[] bytes)
    {
        DecodedText decoded = TextDecoder.Decode(bytes);
        ReducedPage page = new PageReducer(decoded.Text).Reduce();
        if (page.TooDeep || PageParser.Parse(page) is not { } tree)
        {
            return ReadResult.Failed(TooComplex());
        }

        string text = new MainText(tree).Find();
        if (text.Length == 0)
        {
            return ReadResult.Failed(place.Fail(
                ReadReason.NoArticle,
                "The page holds no text that could be an article.",
                "Look whether it builds its text by script, asks to log in, or is a list of links; save it from a browser once its text is shown."));
        }

        Article article = new(text)
        {
            Uri = place.Input == ArticleReader.StandardInput ? null : place.Input.Replace('\\', '/'),
            Published = options.DefaultPublished,
        };
        return new ReadResult(article, null, ImmutableArray<ReadFailure>.Empty) { ArticleBytes = bytes.Length };
    }

    private ReadFailure TooComplex() => place.Fail(
        ReadReason.TooComplex,
        $"The page nests more than {PageReducer.MaxDepth:N0} elements within one another, or has more than {PageParser.MaxElements:N0}.",
        "Look what made it; no news page is built so.");
}
