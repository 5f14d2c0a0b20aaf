using Extractor.Articles.Readers.Drafts;
using Extractor.Articles.Readers.Formats;
using Extractor.Articles.Readers.Streams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Articles.Readers.Ninjs;

/// <summary>News in JSON: one object, an array of objects or an object a line. A broken object costs that object only.</summary>
internal sealed class NinjsSource(string input, ContentStream content, ReaderOptions options) : IArticleSource
{
    private const int MaxDepth = 64;

    private readonly ObjectCutter _cutter = new(new ByteWindow(content.Bytes, content.MarkBytes), options.MaxArticleBytes);

    public ReadPlace Place => new(input, _cutter.Position.Line, _cutter.Position.Offset);

    public ReadResult? Next()
    {
        if (!_cutter.TryRead(out CutObject cut))
        {
            return null;
        }

        ReadPlace place = new(input, cut.Line, cut.Offset);
        return TooLargeReport.Judge(Read(cut, place) with { Line = cut.Line, ArticleBytes = cut.Bytes.Length }, place);
    }

    private ReadResult Read(CutObject cut, ReadPlace place)
    {
        if (cut.TooLong)
        {
            return ReadResult.Failed(TooLargeReport.Of(place, $"The object has {cut.Length:N0} bytes", options));
        }

        DecodedText decoded = TextDecoder.Decode(cut.Bytes.Span);
        ReadPlace bad = place with { Offset = place.Offset + Math.Max(decoded.FirstBad, 0) };
        if (decoded.Decoding == Decoding.None)
        {
            return ReadResult.Failed(DecodingReports.Undecodable(bad));
        }

        if (!cut.Closed)
        {
            return ReadResult.Failed(place.Fail(ReadReason.Truncated, $"The object that begins on line {cut.Line} is not closed.", "Copy or download the file again."));
        }

        if (Parse(decoded.Text, out string error) is not { } item)
        {
            return ReadResult.Failed(place.Fail(ReadReason.BadJson, $"The item is not one JSON object: {Excerpt.Of(error.TrimEnd('.'), 200)}.", "Have the item written anew as JSON."));
        }

        ReadResult result = new DraftReader(place, options).Read(NinjsItem.Read(item));
        return DecodingReports.Warning(bad with { ArticleId = result.Article?.Id }, decoded.Decoding) is { } warning ? result.WithWarning(warning) : result;
    }

    private static JObject? Parse(string source, out string error)
    {
        error = "";
        try
        {
            using JsonTextReader json = new(new StringReader(source)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Double, MaxDepth = MaxDepth };
            return JObject.Load(json);
        }
        catch (Exception e) when (e is JsonException or OverflowException or ArgumentException)
        {
            error = e.Message;
            return null;
        }
    }
}
