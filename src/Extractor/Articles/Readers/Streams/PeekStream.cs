using System.Runtime.ExceptionServices;

namespace Extractor.Articles.Readers.Streams;

/// <summary>Whether bytes that were peeked at are enough.</summary>
internal delegate bool PeekTest(ReadOnlySpan<byte> bytes);

/// <summary>
/// A stream whose first bytes can be looked at before they are read. An error met while looking is thrown only when reading gets there, so
/// that the whole lines before a damaged place are not lost. The inner stream is owned.
/// </summary>
internal sealed class PeekStream(Stream inner) : ForwardStream
{
    private byte[] _head = [];
    private int _start;
    private int _end;
    private bool _ended;
    private ExceptionDispatchInfo? _error;

    /// <summary>True when the bytes last peeked at are all there are, or all that can be read.</summary>
    public bool AtEnd => _ended;

    /// <summary>True when looking met an error: the bytes before it may be damaged too, and reading will come to the error.</summary>
    public bool Broken => _error is not null;

    /// <summary>The next bytes, fewer than asked for only at the end, or when those that came so far are enough.</summary>
    /// <param name="count">How many at most.</param>
    /// <param name="enough">Asked after each read, so that a slow pipe is not waited for without need; null to wait for all.</param>
    public ReadOnlySpan<byte> Peek(int count, PeekTest? enough = null)
    {
        if (_head.Length - _start < count)
        {
            byte[] head = new byte[count];
            _head.AsSpan(_start, _end - _start).CopyTo(head);
            (_head, _end, _start) = (head, _end - _start, 0);
        }

        while (!_ended && _end - _start < count && !(_end > _start && enough is not null && enough(_head.AsSpan(_start, _end - _start))))
        {
            _end += ReadInner(_head.AsSpan(_end));
        }

        return _head.AsSpan(_start, Math.Min(count, _end - _start));
    }

    /// <summary>Forgets what was peeked at, and an error that was met: the inner stream goes on elsewhere.</summary>
    public void Restart()
    {
        (_head, _start, _end) = ([], 0, 0);
        (_ended, _error) = (false, null);
    }

    /// <summary>Passes over bytes that were peeked at.</summary>
    public void Skip(int count) => _start += count;

    public override int Read(Span<byte> buffer)
    {
        if (_start < _end)
        {
            int count = Math.Min(buffer.Length, _end - _start);
            _head.AsSpan(_start, count).CopyTo(buffer);
            _start += count;
            return count;
        }

        _error?.Throw();
        return _ended ? 0 : inner.Read(buffer);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int ReadInner(Span<byte> buffer)
    {
        try
        {
            int read = inner.Read(buffer);
            _ended = read == 0;
            return read;
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            _ended = true;
            _error = ExceptionDispatchInfo.Capture(e);
            return 0;
        }
    }
}
