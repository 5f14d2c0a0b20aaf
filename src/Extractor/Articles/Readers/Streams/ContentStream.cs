using System.Text;

namespace Extractor.Articles.Readers.Streams;

/// <summary>
/// The content of an input, unpacked when it is gzip and re-encoded when a byte-order mark says UTF-16 or UTF-32, so that what follows
/// only meets bytes of a single-byte encoding or UTF-8. Both are told by content, whatever the input is called.
/// </summary>
internal sealed class ContentStream : IDisposable
{
    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(bigEndian: false, byteOrderMark: true)),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: true)),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),

        // XML without a mark: "<?".
        ([0x3C, 0, 0x3F, 0], Encoding.Unicode),
        ([0, 0x3C, 0, 0x3F], Encoding.BigEndianUnicode),
    ];

    private readonly CountingStream _stored;
    private readonly WholeGzipStream? _gzip;

    private ContentStream(CountingStream stored, PeekStream bytes, WholeGzipStream? gzip, int markBytes)
    {
        _stored = stored;
        _gzip = gzip;
        Bytes = bytes;
        MarkBytes = markBytes;
    }

    /// <summary>The content, after its byte-order mark.</summary>
    public PeekStream Bytes { get; }

    /// <summary>True when the input is gzip.</summary>
    public bool Packed => _gzip is not null;

    /// <summary>The length of the byte-order mark that was passed over.</summary>
    public int MarkBytes { get; }

    /// <summary>How many bytes of the input, as stored, were read so far.</summary>
    public long StoredBytesRead => _stored.Count;

    /// <summary>Opens the content of a stream and owns the stream. Reads its first bytes; their errors appear when <see cref="Bytes"/> is read.</summary>
    public static ContentStream Open(Stream stored)
    {
        CountingStream counting = new(stored);
        PeekStream bytes = new(counting);
        WholeGzipStream? gzip = null;
        if (bytes.Peek(2).SequenceEqual((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            gzip = new WholeGzipStream(bytes);
            bytes = new PeekStream(gzip);
        }

        foreach ((byte[] mark, Encoding encoding) in Marks)
        {
            if (bytes.Peek(4).StartsWith(mark))
            {
                bytes = new PeekStream(Encoding.CreateTranscodingStream(bytes, encoding, new UTF8Encoding(false)));
                break;
            }
        }

        int markBytes = bytes.Peek(3).SequenceEqual(Encoding.UTF8.Preamble) ? 3 : 0;
        bytes.Skip(markBytes);
        return new ContentStream(counting, bytes, gzip, markBytes);
    }

    /// <summary>Near which packed byte damage was met last; -1 when none was.</summary>
    public long BrokenAt => _gzip?.BrokenAt ?? -1;

    /// <summary>
    /// After damaged gzip: goes on with the next member whose content begins with some bytes; <see cref="Bytes"/> then gives the first of them next.
    /// </summary>
    /// <returns>False when there is none.</returns>
    public bool Resume(ReadOnlySpan<byte> opening)
    {
        bool more = _gzip?.Resume(opening) ?? false;
        if (more)
        {
            Bytes.Restart();
        }

        return more;
    }

    public void Dispose() => Bytes.Dispose();
}
