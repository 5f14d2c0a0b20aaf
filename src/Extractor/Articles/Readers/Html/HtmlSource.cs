using Extractor.Articles.Readers.Formats;
using Extractor.Articles.Readers.Streams;

namespace Extractor.Articles.Readers.Html;

/// <summary>The whole input is a web page with one article.</summary>
internal sealed class HtmlSource(string input, ContentStream content, ReaderOptions options) : IArticleSource
{
    private bool _read;

    public ReadPlace Place => new(input);

    public ReadResult? Next()
    {
        if (_read)
        {
            return null;
        }

        _read = true;
        return WholeContent.Read(content, options) is { } bytes
            ? new HtmlPage(Place, options).Read(bytes)
            : ReadResult.Failed(TooLargeReport.Of(Place, "The page has more bytes than one article may have", options));
    }
}
