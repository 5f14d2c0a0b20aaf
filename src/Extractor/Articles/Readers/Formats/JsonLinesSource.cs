using Extractor.Articles.Readers.Json;
using Extractor.Articles.Readers.Streams;

namespace Extractor.Articles.Readers.Formats;

/// <summary>One article a line. A bad line costs that line only.</summary>
internal sealed class JsonLinesSource(string input, ContentStream content, ReaderOptions options) : IArticleSource
{
    private readonly LineReader _lines = new(content.Bytes, options.MaxArticleBytes, content.MarkBytes);
    private bool _any;
    private bool _ended;

    public ReadPlace Place => new(input, _lines.NextNumber, _lines.NextOffset);

    public ReadResult? Next()
    {
        while (!_ended && _lines.TryRead(out ByteLine line))
        {
            if (line.TooLong || line.Bytes.Span.ContainsAnyExcept(" \t\r"u8))
            {
                _any = true;
                return Read(line);
            }
        }

        bool empty = !_any && !_ended;
        _ended = true;
        return empty ? ReadResult.Failed(EmptyReport.Of(input)) : null;
    }

    private ReadResult Read(ByteLine line)
    {
        ReadPlace place = new(input, line.Number, line.Offset);
        ReadResult result = line.TooLong
            ? ReadResult.Failed(TooLargeReport.Of(place, $"The line has {line.Length:N0} bytes", options))
            : new ArticleLine(place, options).Read(line.Bytes.Span);
        return TooLargeReport.Judge(result with { Line = line.Number, ArticleBytes = line.Bytes.Length }, place);
    }
}
