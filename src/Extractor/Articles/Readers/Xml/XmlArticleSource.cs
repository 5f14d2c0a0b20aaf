using System.Text;
using Extractor.Articles.Readers.Drafts;
using Extractor.Articles.Readers.Formats;
using Extractor.Articles.Readers.Streams;

namespace Extractor.Articles.Readers.Xml;

/// <summary>
/// The articles of an XML document, one element each. What is broken within an article costs that article only. Items that are no text are passed
/// over; each is a warning that the article before or after it carries.
/// </summary>
internal sealed class XmlArticleSource : IArticleSource
{
    private readonly string _input;
    private readonly IXmlFormat _format;
    private readonly ReaderOptions _options;
    private readonly ElementCutter _cutter;
    private readonly Encoding? _stated;
    private readonly ResultHolder _holder = new();
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

    public ReadResult? Next() => _holder.Next(Cut, Nothing);

    private CutItem? Cut()
    {
        if (_ended || !_cutter.TryRead(out CutElement element))
        {
            bool cutOff = !_ended && !_cutter.RootClosed;
            _ended = true;
            return cutOff ? CutItem.Failed(Place.Fail(ReadReason.Truncated, $"The content ends before its last element is closed (at byte {Place.Offset}).", "Copy or download the file again.")) : null;
        }

        _ended = element.End == CutEnd.AtEndOfContent;
        ReadPlace place = new(_input, element.Line, element.Offset);
        CutItem item = Read(element, place);
        return item with { Result = item.Result is { } result ? TooLargeReport.Judge(result with { Line = element.Line, ArticleBytes = element.Bytes.Length }, place) : null };
    }

    private ReadFailure Nothing(int others)
    {
        string what = string.Join(" or ", _format.ArticleElements.Select(n => $"<{n}>"));
        string holds = others > 0 ? $"no text, only {others} other items" : $"no {what}";
        return new ReadPlace(_input).Fail(ReadReason.NoArticle, $"The content has {holds}.", "Leave the file out, or look why it was saved without its articles.");
    }

    private CutItem Read(CutElement element, ReadPlace place)
    {
        if (element.TooLong)
        {
            return CutItem.Failed(TooLargeReport.Of(place, $"The article has {element.Length:N0} bytes", _options));
        }

        if (element.End != CutEnd.Closed)
        {
            return CutItem.Failed(Unclosed(element, place));
        }

        Begin();
        DecodedText decoded = StatedDecoder.Decode(element.Bytes.Span, _stated);
        ReadPlace bad = place with { Offset = place.Offset + Math.Max(decoded.FirstBad, 0) };
        if (decoded.Decoding == Decoding.None)
        {
            return CutItem.Failed(DecodingReports.Undecodable(bad));
        }

        if (MarkupReader.Read(decoded.Text, out MarkupFault? fault) is not { } article)
        {
            return CutItem.Failed(Faulty(fault!, place));
        }

        CutItem item = CutItem.Of(_format.Read(article), place, _options);
        return item.Result is { } result && DecodingReports.Warning(bad with { ArticleId = result.Article?.Id }, decoded.Decoding) is { } warning
            ? new CutItem(result.WithWarning(warning), null)
            : item;
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
