namespace Extractor.Articles.Readers.Formats;

/// <summary>Tells a WARC file by its first bytes.</summary>
internal static class WarcSniffer
{
    /// <summary>How every record begins: the format's name and its main version.</summary>
    public static ReadOnlySpan<byte> Opening => "WARC/1."u8;

    /// <summary>True when the content begins with a record.</summary>
    public static bool Opens(ReadOnlySpan<byte> head) => head.TrimStart("\r\n"u8).StartsWith(Opening);
}
