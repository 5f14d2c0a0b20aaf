namespace Extractor.Articles.Readers.Streams;

/// <summary>
/// The part of a stream that is being looked at: bytes are added at its end and dropped at its front. Knows the line and the offset of its first
/// byte. Memory falls back after a long part.
/// </summary>
/// <param name="stream">Where the bytes come from; not owned.</param>
/// <param name="firstOffset">The offset of the stream's first byte in the input.</param>
internal sealed class ByteWindow(Stream stream, long firstOffset)
{
    private const int UsualBytes = 1 << 16;

    private byte[] _buffer = new byte[UsualBytes];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>The bytes in the window; valid until the next <see cref="Fill"/>.</summary>
    public ReadOnlyMemory<byte> Memory => _buffer.AsMemory(_start, _end - _start);

    /// <summary>The bytes in the window; valid until the next <see cref="Fill"/>.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(_start, _end - _start);

    /// <summary>The byte offset of the first byte in the input.</summary>
    public long Offset { get; private set; } = firstOffset;

    /// <summary>The line of the first byte, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Adds bytes. What the stream throws passes through.</summary>
    /// <returns>False at the end of the stream.</returns>
    public bool Fill()
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

    /// <summary>Drops bytes from the front.</summary>
    public void Drop(int count)
    {
        Line += Bytes[..count].Count((byte)'\n');
        Offset += count;
        _start += count;
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
