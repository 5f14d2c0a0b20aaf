namespace Extractor.Articles.Readers.Formats;

/// <summary>Makes an article of the bytes of a plain text, or says why it cannot.</summary>
internal sealed class PlainArticle(ReadPlace place, ReaderOptions options)
{
    /// <summary>Where the text came from.</summary>
    public string? Uri { get; init; }

    /// <summary>Its language, when that is stated.</summary>
    public string? Language { get; init; }

    /// <summary>Reads the text.</summary>
    /// <param name="bytes">The bytes, without a byte-order mark.</param>
    /// <param name="markBytes">The length of the byte-order mark that stood before them.</param>
    public ReadResult Read(byte[] bytes, int markBytes = 0)
    {
        DecodedText decoded = TextDecoder.Decode(bytes);
        ReadPlace bad = decoded.FirstBad < 0 ? place : place with { Offset = (place.Offset ?? 0) + markBytes + decoded.FirstBad };
        if (decoded.Decoding == Decoding.None)
        {
            return ReadResult.Failed(DecodingReports.Undecodable(bad));
        }

        if (string.IsNullOrWhiteSpace(decoded.Text))
        {
            return ReadResult.Failed(EmptyReport.Of(place.Input));
        }

        Article article = new(decoded.Text) { Uri = Uri, Language = Language, Published = options.DefaultPublished };
        ReadFailure? warning = DecodingReports.Warning(bad with { ArticleId = article.Id }, decoded.Decoding);
        return TooLargeReport.Judge(new ReadResult(article, null, warning is null ? [] : [warning]) { ArticleBytes = bytes.Length }, place);
    }
}
