namespace Extractor.Articles.Readers.Streams;

/// <summary>
/// A stream that can go back a little, and hands out little at a time, so that a reader which looks ahead never looks far. The inner stream is owned.
/// </summary>
internal sealed class RewindStream(Stream inner) : ForwardStream
{
    /// <summary>The most bytes that one reading gives.</summary>
    public const int MostRead = 512;

    private const int Kept = 1 << 13;
    private const int BufferBytes = 1 << 16;

    private readonly byte[] _buffer = new byte[BufferBytes];
    private long _offset;
    private int _at;
    private int _end;

    /// <summary>How many bytes were handed out, those taken back not counted.</summary>
    public long Handed => _offset + _at;

    public override int Read(Span<byte> buffer)
    {
        if (_at == _end && !Fill())
        {
            return 0;
        }

        int count = Math.Min(Math.Min(buffer.Length, MostRead), _end - _at);
        _buffer.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    /// <summary>Goes to a place that was handed out not long ago, or as near to it as is still known.</summary>
    public void Rewind(long handed) => _at = (int)Math.Max(0, Math.Min(handed, Handed) - _offset);

    /// <summary>Goes forward to the next place where some bytes stand.</summary>
    /// <param name="bytes">The bytes; not many.</param>
    /// <returns>False when there is none: the stream is at its end.</returns>
    public bool Find(ReadOnlySpan<byte> bytes)
    {
        while (true)
        {
            int found = _buffer.AsSpan(_at, _end - _at).IndexOf(bytes);
            if (found >= 0)
            {
                _at += found;
                return true;
            }

            _at = Math.Max(_at, _end - (bytes.Length - 1));
            int before = _end - _at;
            if (!Fill())
            {
                _at += before;
                return false;
            }
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    // Behind what was not handed out yet; what was, is kept as far as it may be asked for again.
    private bool Fill()
    {
        int drop = Math.Max(0, _at - Kept);
        _buffer.AsSpan(drop, _end - drop).CopyTo(_buffer);
        _offset += drop;
        _at -= drop;
        _end -= drop;
        int read = inner.Read(_buffer.AsSpan(_end));
        _end += read;
        return read > 0;
    }
}
