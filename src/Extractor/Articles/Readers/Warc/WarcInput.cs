using Extractor.Articles.Readers.Streams;

namespace Extractor.Articles.Readers.Warc;

/// <summary>Reads lines and blocks of bytes from the content of a WARC file. Memory is bounded by what is asked for.</summary>
internal sealed class WarcInput(ContentStream content)
{
    private const int BufferBytes = 1 << 16;

    private readonly byte[] _buffer = new byte[BufferBytes];
    private int _start;
    private int _end;

    /// <summary>Byte offset of what is read next, after unpacking.</summary>
    public long Offset { get; private set; } = content.MarkBytes;

    /// <summary>Reads a line without its line end; null at the end of the content. What is beyond the longest length is passed over.</summary>
    public byte[]? Line(int longest)
    {
        MemoryStream line = new();
        bool any = false;
        while (_start < _end || Fill())
        {
            any = true;
            ReadOnlySpan<byte> ahead = _buffer.AsSpan(_start, _end - _start);
            int feed = ahead.IndexOf((byte)'\n');
            ReadOnlySpan<byte> part = feed < 0 ? ahead : ahead[..feed];
            line.Write(part[..(int)Math.Min(part.Length, Math.Max(0, longest - line.Length))]);
            Pass(feed < 0 ? ahead.Length : feed + 1);
            if (feed >= 0)
            {
                break;
            }
        }

        byte[] bytes = line.ToArray();
        return !any ? null : bytes is [.., (byte)'\r'] ? bytes[..^1] : bytes;
    }

    /// <summary>True when the next bytes are these.</summary>
    public bool StartsWith(ReadOnlySpan<byte> bytes)
    {
        while (_end - _start < bytes.Length && Fill())
        {
        }

        return _buffer.AsSpan(_start, _end - _start).StartsWith(bytes);
    }

    /// <summary>True when there is nothing more.</summary>
    public bool AtEnd => _start == _end && !Fill();

    /// <summary>Reads a block as a whole, or what is there of it.</summary>
    public byte[] Block(int length)
    {
        byte[] block = new byte[length];
        int count = 0;
        while (count < length && (_start < _end || Fill()))
        {
            int part = Math.Min(length - count, _end - _start);
            _buffer.AsSpan(_start, part).CopyTo(block.AsSpan(count));
            Pass(part);
            count += part;
        }

        return count == length ? block : block[..count];
    }

    /// <summary>Passes over bytes; false when the content ends before.</summary>
    public bool Skip(long length)
    {
        while (length > 0 && (_start < _end || Fill()))
        {
            int part = (int)Math.Min(length, _end - _start);
            Pass(part);
            length -= part;
        }

        return length == 0;
    }

    /// <summary>Forgets what was read ahead: the content goes on elsewhere.</summary>
    public void Restart() => (_start, _end) = (0, 0);

    private void Pass(int count)
    {
        _start += count;
        Offset += count;
    }

    private bool Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        int read = content.Bytes.Read(_buffer.AsSpan(_end));
        _end += read;
        return read > 0;
    }
}
