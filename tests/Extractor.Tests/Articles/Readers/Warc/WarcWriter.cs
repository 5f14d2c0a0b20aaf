using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Extractor.Tests.Articles.Readers.Warc;

/// <summary>Writes WARC files for tests, well-formed ones and others.</summary>
internal sealed class WarcWriter(bool gzip = false)
{
    private readonly List<byte> _bytes = [];
    private int _count;

    public byte[] ToArray() => [.. _bytes];

    /// <summary>Where each record begins in the file.</summary>
    public List<int> Begins { get; } = [];

    public WarcWriter Info() => Record("warcinfo", null, "application/warc-fields", "software: a test\r\n"u8.ToArray());

    public WarcWriter Page(string uri, string html, params string[] fields) => Answer(uri, "200 OK", Encoding.UTF8.GetBytes(html), ["Content-Type: text/html; charset=utf-8", .. fields]);

    public WarcWriter Answer(string uri, string status, byte[] body, params string[] fields)
    {
        byte[] head = Encoding.Latin1.GetBytes($"HTTP/1.1 {status}\r\n{string.Concat(fields.Select(f => f + "\r\n"))}\r\n");
        return Record("response", uri, "application/http; msgtype=response", [.. head, .. body]);
    }

    public WarcWriter Record(string type, string? uri, string contentType, byte[] block, long? length = null, params string[] fields)
    {
        _count++;
        StringBuilder head = new("WARC/1.0\r\n");
        head.Append(CultureInfo.InvariantCulture, $"WARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:{_count:D12}>\r\nWARC-Date: 2020-05-01T10:00:00Z\r\n");
        if (uri is not null)
        {
            head.Append(CultureInfo.InvariantCulture, $"WARC-Target-URI: {uri}\r\n");
        }

        head.Append(string.Concat(fields.Select(f => f + "\r\n")));
        head.Append(CultureInfo.InvariantCulture, $"Content-Type: {contentType}\r\nContent-Length: {length ?? block.Length}\r\n\r\n");
        return Raw([.. Encoding.UTF8.GetBytes(head.ToString()), .. block, .. "\r\n\r\n"u8]);
    }

    public WarcWriter Raw(byte[] record)
    {
        Begins.Add(_bytes.Count);
        _bytes.AddRange(gzip ? Gzip(record) : record);
        return this;
    }

    public static byte[] Gzip(byte[] bytes)
    {
        MemoryStream packed = new();
        using (GZipStream stream = new(packed, CompressionLevel.Fastest))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }

    public static byte[] Chunked(byte[] body, int size)
    {
        MemoryStream joined = new();
        for (int at = 0; at < body.Length; at += size)
        {
            int part = Math.Min(size, body.Length - at);
            joined.Write(Encoding.ASCII.GetBytes(part.ToString("x", CultureInfo.InvariantCulture) + "\r\n"));
            joined.Write(body, at, part);
            joined.Write("\r\n"u8);
        }

        joined.Write("0\r\n\r\n"u8);
        return joined.ToArray();
    }
}
