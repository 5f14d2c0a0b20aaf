using System.Globalization;
using System.Text;
using Extractor.Articles.Readers.Formats;
using Extractor.Articles.Readers.Html;
using Extractor.Articles.Readers.Http;

namespace Extractor.Articles.Readers.Warc;

/// <summary>Makes an article of one record, or says why there is none.</summary>
internal sealed class WarcArticle(ReadPlace place, WarcRecord record, ReaderOptions options)
{
    private string Name => Excerpt.Of(record.Uri ?? record.Id ?? "no URI", 200);

    /// <summary>Reads the record's block.</summary>
    public ReadResult? Read(byte[] block)
    {
        string type = (record.ContentType ?? string.Empty).Split(';')[0].Trim().ToLowerInvariant();
        ReadResult result = record.Type == "response" ? Answer(block, type) : Content(block, type, charset: null);
        return result with { ArticleBytes = Math.Max(result.ArticleBytes, block.Length) };
    }

    private ReadResult Answer(byte[] block, string type)
    {
        if (HttpAnswer.Parse(block) is not { } answer)
        {
            return type == "application/http" || type.Length == 0 ? Skipped(ReadReason.NotText, "is no answer of a web server") : Skipped(ReadReason.NotText, $"is {Excerpt.Of(type, 60)}");
        }

        if (answer.Status is < 200 or > 299)
        {
            return Skipped(ReadReason.HttpStatus, string.Create(CultureInfo.InvariantCulture, $"has the status {answer.Status}"));
        }

        if (answer.MediaType is { } media && !IsRead(media))
        {
            return Skipped(ReadReason.NotText, $"is {Excerpt.Of(media, 60)}");
        }

        try
        {
            return HttpBody.Read(answer, options.MaxArticleBytes, out _) is { } body
                ? Content(body, answer.MediaType ?? string.Empty, answer.Charset)
                : ReadResult.Failed(TooLargeReport.Of(place, $"The page {Name} has more bytes than one article may have", options));
        }
        catch (InvalidDataException e)
        {
            return ReadResult.Failed(place.Fail(ReadReason.BrokenBody, $"The page {Name} cannot be unpacked: {e.Message}.", "Fetch the page again, if it matters."));
        }
    }

    private static bool IsRead(string media) => media is "text/html" or "application/xhtml+xml" or "text/plain" or "application/octet-stream" or "unknown/unknown";

    private ReadResult Content(byte[] bytes, string media, string? charset)
    {
        bytes = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        ReadOnlySpan<byte> head = bytes.AsSpan(0, Math.Min(bytes.Length, ContentSniffer.HeadBytes));
        if (ContentSniffer.Binary(head) is { } what)
        {
            return Skipped(ReadReason.NotText, $"is {what}");
        }

        bool page = media is "text/html" or "application/xhtml+xml" || HtmlSniffer.IsPage(head, media.Length == 0 ? ArticleFormat.Unknown : ArticleFormat.Text);
        if (!page && media.Length > 0 && !IsRead(media))
        {
            return Skipped(ReadReason.NotText, $"is {Excerpt.Of(media, 60)}");
        }

        ReadResult read = page
            ? new HtmlPage(place, options) { Uri = record.Uri, Charset = charset }.Read(bytes)
            : new PlainArticle(place, options) { Uri = record.Uri, Language = Language() }.Read(bytes);
        return read.Failure is { } failure ? ReadResult.Failed(failure with { Message = $"{Name}: {failure.Message}" }) : read;
    }

    // "eng", or "eng,deu" for mixed text; the record's field holds ISO 639-3.
    private string? Language() => record.Field("warc-identified-content-language")?.Split(',')[0].Trim() is { Length: > 0 } code ? code == "eng" ? "en" : code : null;

    private ReadResult Skipped(string reason, string what) => ReadResult.Failed(place.Skip(reason, $"{Name} {what}."));
}
