using Extractor.Articles.Readers.Streams;

namespace Extractor.Articles.Readers.Formats;

/// <summary>The whole input is the text of one article.</summary>
internal sealed class TextSource(string input, ContentStream content, ReaderOptions options) : IArticleSource
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
        byte[]? bytes = WholeContent.Read(content, options);

        // A text file says nothing about itself but its name, and without it nobody finds the way from a record back to the file.
        string? uri = input == ArticleReader.StandardInput ? null : input.Replace('\\', '/');
        return bytes is null
            ? ReadResult.Failed(TooLargeReport.Of(Place, "The text has more bytes than one article may have", options))
            : new PlainArticle(Place, options) { Uri = uri }.Read(bytes, content.MarkBytes);
    }
}
