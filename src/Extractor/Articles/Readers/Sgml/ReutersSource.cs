using Extractor.Articles.Readers.Drafts;
using Extractor.Articles.Readers.Formats;
using Extractor.Articles.Readers.Streams;
using Extractor.Articles.Readers.Xml;

namespace Extractor.Articles.Readers.Sgml;

/// <summary>The articles of a file of the Reuters-21578 collection, a <c>REUTERS</c> element each.</summary>
internal sealed class ReutersSource(string input, ContentStream content, ReaderOptions options) : IArticleSource
{
    private readonly ElementCutter _cutter = new(new ByteWindow(content.Bytes, content.MarkBytes), ["REUTERS"], options.MaxArticleBytes);

    public ReadPlace Place => new(input, _cutter.Position.Line, _cutter.Position.Offset);

    public ReadResult? Next()
    {
        if (!_cutter.TryRead(out CutElement element))
        {
            return null;
        }

        ReadPlace place = new(input, element.Line, element.Offset);
        return TooLargeReport.Judge(Read(element, place) with { Line = element.Line, ArticleBytes = element.Bytes.Length }, place);
    }

    private ReadResult Read(CutElement element, ReadPlace place)
    {
        if (element.TooLong)
        {
            return ReadResult.Failed(TooLargeReport.Of(place, $"The article has {element.Length:N0} bytes", options));
        }

        if (element.End == CutEnd.AtEndOfContent)
        {
            return ReadResult.Failed(place.Fail(ReadReason.Truncated, $"The content ends within the article that begins on line {element.Line}.", "Copy or download the file again."));
        }

        // The collection is of a time before UTF-8; what is no UTF-8 in it is Windows-1252, or was damaged on the wire. Neither is worth a warning.
        return new DraftReader(place, options).Read(ReutersArticle.Read(WireDecoder.Decode(element.Bytes.Span)));
    }
}
