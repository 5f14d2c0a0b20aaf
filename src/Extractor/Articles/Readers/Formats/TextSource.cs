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
        return bytes is null ? ReadResult.Failed(TooLargeReport.Of(Place, "The text has more bytes than one article may have", options)) : Read(bytes);
    }

    private ReadResult Read(byte[] bytes)
    {
        DecodedText decoded = TextDecoder.Decode(bytes);
        ReadPlace bad = Place with { Offset = decoded.FirstBad < 0 ? null : content.MarkBytes + decoded.FirstBad };
        if (decoded.Decoding == Decoding.None)
        {
            return ReadResult.Failed(DecodingReports.Undecodable(bad));
        }

        if (string.IsNullOrWhiteSpace(decoded.Text))
        {
            return ReadResult.Failed(EmptyReport.Of(input));
        }

        Article article = new(decoded.Text)
        {
            // A text file says nothing about itself but its name, and without it nobody finds the way from a record back to the file.
            Uri = input == ArticleReader.StandardInput ? null : input.Replace('\\', '/'),
            Published = options.DefaultPublished,
        };
        ReadFailure? warning = DecodingReports.Warning(bad with { ArticleId = article.Id }, decoded.Decoding);
        return TooLargeReport.Judge(new ReadResult(article, null, warning is null ? [] : [warning]) { ArticleBytes = bytes.Length }, Place);
    }
}
