namespace Extractor.Articles.Readers.Streams;

/// <summary>A stream, then some bytes more. The stream is owned.</summary>
internal sealed class FollowedStream(Stream inner, ReadOnlyMemory<byte> after) : ForwardStream
{
    private ReadOnlyMemory<byte> _after = after;
    private bool _ended;

    public override int Read(Span<byte> buffer)
    {
        int read = _ended ? 0 : inner.Read(buffer);
        if (read > 0 || buffer.IsEmpty)
        {
            return read;
        }

        _ended = true;
        read = Math.Min(_after.Length, buffer.Length);
        _after.Span[..read].CopyTo(buffer);
        _after = _after[read..];
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
