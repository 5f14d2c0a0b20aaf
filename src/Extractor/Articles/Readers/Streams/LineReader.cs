namespace Extractor.Articles.Readers.Streams;

/// <summary>
/// Cuts a stream of bytes into lines at <c>\n</c>, with <c>\r\n</c> allowed. Memory is bounded by the longest line that is held, and falls back
/// after it: a line of 50 MB does not cost 50 MB for the rest of the archive.
/// </summary>
/// <param name="stream">Where the bytes come from; not owned.</param>
/// <param name="maxLineBytes">A longer line is passed over without being held.</param>
/// <param name="firstOffset">The offset of the stream's first byte in the input.</param>
internal sealed class LineReader(Stream stream, int maxLineBytes, long firstOffset = 0)
{
    private const int UsualBytes = 1 << 16;

    private byte[] _buffer = new byte[UsualBytes];
    private int _start;
    private int _end;
    private bool _ended;
    private int _number;
    private long _offset = firstOffset;

    /// <summary>The number of the line that is read next, from 1: the place of an error that the stream throws.</summary>
    public int NextNumber => _number + 1;

    /// <summary>Byte offset of the line that is read next.</summary>
    public long NextOffset => _offset;

    /// <summary>Reads the next line. What the stream throws passes through.</summary>
    public bool TryRead(out ByteLine line)
    {
        int scanned = 0;
        while (true)
        {
            int feed = _buffer.AsSpan(_start + scanned, _end - _start - scanned).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                line = Cut(scanned + feed, feedBytes: 1);
                return true;
            }

            scanned = _end - _start;
            // One more may be the \r of a line that just fits.
            if (scanned - 1 > maxLineBytes)
            {
                line = PassOver();
                return true;
            }

            if (!Fill())
            {
                line = scanned > 0 ? Cut(scanned, feedBytes: 0) : default;
                return scanned > 0;
            }
        }
    }

    private ByteLine Cut(int length, int feedBytes)
    {
        int content = feedBytes == 1 && length > 0 && _buffer[_start + length - 1] == '\r' ? length - 1 : length;
        bool held = content <= maxLineBytes;
        ByteLine line = new(++_number, _offset, held ? _buffer.AsMemory(_start, content) : default, content);
        _start += length + feedBytes;
        _offset += length + feedBytes;
        return line;
    }

    private ByteLine PassOver()
    {
        long length = 0;
        int feed;
        do
        {
            length += _end - _start;
            _start = _end = 0;
            feed = Fill() ? _buffer.AsSpan(0, _end).IndexOf((byte)'\n') : 0;
        }
        while (feed < 0);

        length += feed;
        int feedBytes = _end > 0 ? 1 : 0;
        ByteLine line = new(++_number, _offset, default, length);
        _offset += length + feedBytes;
        _start = feed + feedBytes;
        return line;
    }

    private bool Fill()
    {
        if (_ended)
        {
            return false;
        }

        MakeRoom();
        int read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _ended = read == 0;
        return read > 0;
    }

    private void MakeRoom()
    {
        int count = _end - _start;
        byte[] target = _buffer;
        if (count > _buffer.Length / 2)
        {
            target = new byte[_buffer.Length * 2L > Array.MaxLength ? Array.MaxLength : _buffer.Length * 2];
        }
        else if (_buffer.Length > UsualBytes && count < UsualBytes / 2)
        {
            target = new byte[UsualBytes];
        }

        _buffer.AsSpan(_start, count).CopyTo(target);
        _buffer = target;
        _start = 0;
        _end = count;
    }
}
