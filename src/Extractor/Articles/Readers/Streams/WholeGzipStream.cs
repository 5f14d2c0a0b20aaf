using System.IO.Compression;

namespace Extractor.Articles.Readers.Streams;

/// <summary>
/// Unpacks gzip and knows when it was cut off. <see cref="GZipStream"/> takes an early end of its source for the end of the content
/// (measured: half a file gives half its text and no error), so a half-copied archive would pass for a whole one. Here a last gzip member
/// of known content is put behind the source. If it comes out at the end, everything before it was whole; if it does not, the source was
/// cut off or is followed by something that is no gzip. The last bytes are held back until that is known.
/// </summary>
internal sealed class WholeGzipStream : ForwardStream
{
    private static readonly byte[] Seal = "\u0004 end of the gzip source"u8.ToArray();
    private static readonly byte[] SealMember = Pack(Seal);

    private static readonly byte[] MemberBegin = [0x1F, 0x8B, 0x08];

    private readonly RewindStream _source;
    private GZipStream _gzip;
    private long _lastTried = -1;

    // Bytes unpacked and not yet handed out; the last Seal.Length of them may be the seal.
    private readonly byte[] _held = new byte[(1 << 16) + Seal.Length];
    private int _start;
    private int _end;
    private long _unpacked;
    private bool _ended;
    private InvalidDataException? _broken;

    public WholeGzipStream(Stream source)
    {
        _source = new RewindStream(source);
        _gzip = Open();
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The source is damaged, or ends before its content does. Thrown after all that could be unpacked.</exception>
    /// <exception cref="UnpackException">The source unpacks to far more than text does.</exception>
    public override int Read(Span<byte> buffer)
    {
        while (!_ended && _end - _start <= Seal.Length)
        {
            Fill();
        }

        int count = Math.Min(buffer.Length, _end - _start - (_ended ? 0 : Seal.Length));
        if (count == 0 && _broken is not null && !buffer.IsEmpty)
        {
            BrokenAt = _source.Handed;
            throw _broken;
        }

        _held.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    /// <summary>How many packed bytes had been read, and a little more, when the content was found damaged; -1 when it was not.</summary>
    public long BrokenAt { get; private set; } = -1;

    /// <summary>
    /// After an error: goes on with the next gzip member whose content begins with some bytes. Members that stood right before the error may come again.
    /// </summary>
    /// <param name="opening">How the content of a member begins.</param>
    /// <returns>False when there is none.</returns>
    public bool Resume(ReadOnlySpan<byte> opening)
    {
        // The unpacker had read at most this far beyond the damaged place.
        _source.Rewind(Math.Max(_lastTried + 1, _source.Handed - (2 * RewindStream.MostRead)));
        while (_source.Find(MemberBegin))
        {
            _lastTried = _source.Handed;
            _gzip = Open();
            (_start, _end, _ended, _broken) = (0, 0, false, null);
            while (!_ended && _end < opening.Length + Seal.Length)
            {
                Fill();
            }

            if (_held.AsSpan(0, _end).StartsWith(opening))
            {
                return true;
            }

            _source.Rewind(_lastTried + 1);
        }

        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _gzip.Dispose();
            _source.Dispose();
        }

        base.Dispose(disposing);
    }

    private GZipStream Open() => new(new FollowedStream(_source, SealMember), CompressionMode.Decompress);

    private static byte[] Pack(byte[] content)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    private void Fill()
    {
        _held.AsSpan(_start, _end - _start).CopyTo(_held);
        _end -= _start;
        _start = 0;
        int read = 0;
        try
        {
            read = _gzip.Read(_held, _end, _held.Length - _end);
        }
        catch (InvalidDataException e)
        {
            _broken = new InvalidDataException("its compressed data or checksum is wrong", e);
        }

        _end += read;
        _unpacked += read;
        ExpansionLimit.Check(_source.Handed, _unpacked);
        if (read > 0)
        {
            return;
        }

        _ended = true;
        if (_held.AsSpan(0, _end).EndsWith(Seal))
        {
            _end -= Seal.Length;
        }
        else
        {
            _broken ??= new InvalidDataException("it ends before its content does, or is followed by bytes that are no gzip");
        }
    }
}
