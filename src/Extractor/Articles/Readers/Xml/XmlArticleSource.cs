using System.Text;
using Extractor.Articles.Readers.Drafts;
using Extractor.Articles.Readers.Formats;
using Extractor.Articles.Readers.Streams;

namespace Extractor.Articles.Readers.Xml;

/// <summary>
/// The articles of an XML document, one element each. What is broken within an article costs that article only. Items that are no text are passed
/// over.
/// </summary>
internal sealed class XmlArticleSource : IArticleSource
{
    private readonly string _input;
    private readonly IXmlFormat _format;
    private readonly ReaderOptions _options;
    private readonly ElementCutter _cutter;
    private readonly Encoding? _stated;
    private bool _any;
    private bool _begun;
    private bool _ended;

    /// <summary>Begins to read.</summary>
    public XmlArticleSource(string input, ContentStream content, ReaderOptions options, IXmlFormat format)
    {
        (_input, _options, _format) = (input, options, format);
        _stated = StatedDecoder.OfDeclaration(content.Bytes.Peek(ContentSniffer.HeadBytes));
        _cutter = new ElementCutter(new ByteWindow(content.Bytes, content.MarkBytes), format.ArticleElements, options.MaxArticleBytes);
    }

    public ReadPlace Place => new(_input, _cutter.Position.Line, _cutter.Position.Offset);

    public ReadResult? Next()
    {
        if (_ended || !_cutter.TryRead(out CutElement element))
        {
            bool cutOff = !_ended && !_cutter.RootClosed;
            bool none = !_ended && !_any;
            _ended = true;
            return cutOff ? ReadResult.Failed(CutOff()) : none ? ReadResult.Failed(Nothing()) : null;
        }

        (_any, _ended) = (true, element.End == CutEnd.AtEndOfContent);
        ReadPlace place = new(_input, element.Line, element.Offset);
        return TooLargeReport.Judge(Read(element, place) with { Line = element.Line, ArticleBytes = element.Bytes.Length }, place);
    }

    private ReadFailure CutOff() =>
        Place.Fail(ReadReason.Truncated, $"The content ends before its last element is closed (at byte {Place.Offset}).", "Copy or download the file again.");

    private ReadFailure Nothing()
    {
        string what = string.Join(" or ", _format.ArticleElements.Select(n => $"<{n}>"));
        return new ReadPlace(_input).Fail(ReadReason.NoArticle, $"The content has no {what}.", "Leave the file out, or look why it was saved without its articles.");
    }

    private ReadResult Read(CutElement element, ReadPlace place)
    {
        if (element.TooLong)
        {
            return ReadResult.Failed(TooLargeReport.Of(place, $"The article has {element.Length:N0} bytes", _options));
        }

        if (element.End != CutEnd.Closed)
        {
            return ReadResult.Failed(Unclosed(element, place));
        }

        Begin();
        DecodedText decoded = StatedDecoder.Decode(element.Bytes.Span, _stated);
        ReadPlace bad = place with { Offset = place.Offset + Math.Max(decoded.FirstBad, 0) };
        if (decoded.Decoding == Decoding.None)
        {
            return ReadResult.Failed(DecodingReports.Undecodable(bad));
        }

        if (MarkupReader.Read(decoded.Text, out MarkupFault? fault) is not { } article)
        {
            return ReadResult.Failed(Faulty(fault!, place));
        }

        ReadResult result = new DraftReader(place, _options).Read(_format.Read(article));
        return DecodingReports.Warning(bad with { ArticleId = result.Article?.Id }, decoded.Decoding) is { } warning ? result.WithWarning(warning) : result;
    }

    private void Begin()
    {
        if (!_begun && MarkupReader.ReadBeginning(StatedDecoder.Decode(_cutter.Head, _stated).Text) is { } head)
        {
            _format.Begin(head);
        }

        _begun = true;
    }

    private static ReadFailure Unclosed(CutElement element, ReadPlace place) => element.End == CutEnd.AtNext
        ? place.Fail(ReadReason.BadXml, $"The article that begins on line {element.Line} is not closed before the next begins.", "Have the file written anew, or close the element.")
        : place.Fail(ReadReason.Truncated, $"The content ends within the article that begins on line {element.Line}.", "Copy or download the file again.");

    private static ReadFailure Faulty(MarkupFault fault, ReadPlace place)
    {
        ReadPlace line = place with { Line = place.Line + fault.Line - 1 };
        return fault.Reason == ReadReason.TooComplex
            ? line.Fail(fault.Reason, $"The article cannot be read: {fault.Message} (line {line.Line}).", "Look what made it; no article is built so.")
            : line.Fail(fault.Reason, $"The article's XML is broken: {Excerpt.Of(fault.Message, 200)} (line {line.Line} of the input).", "Have the article written anew as well-formed XML, with each & of a text as &amp; and no entities of its own.");
    }
}
