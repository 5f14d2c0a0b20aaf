namespace Extractor.Articles.Readers.Warc;

/// <summary>The head of a WARC record (ISO 28500): its named fields, and where it stands.</summary>
/// <param name="Offset">Byte offset of its first byte, after unpacking.</param>
/// <param name="Fields">Its fields by name in lower case; of a field given twice the first counts.</param>
/// <param name="Length">How many bytes its block has.</param>
internal sealed record WarcRecord(long Offset, IReadOnlyDictionary<string, string> Fields, long Length)
{
    /// <summary>What it is: <c>response</c>, <c>conversion</c>, <c>request</c> …</summary>
    public string Type => Field("warc-type")?.ToLowerInvariant() ?? string.Empty;

    /// <summary>What it was taken from. WARC 1.0 files may write it in angle brackets.</summary>
    public string? Uri => Field("warc-target-uri")?.Trim('<', '>');

    /// <summary>Its own identifier.</summary>
    public string? Id => Field("warc-record-id");

    /// <summary>The media type of the block.</summary>
    public string? ContentType => Field("content-type");

    /// <summary>A field's value; null when it is not given.</summary>
    public string? Field(string name) => Fields.GetValueOrDefault(name);
}
