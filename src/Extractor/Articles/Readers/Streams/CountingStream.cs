namespace Extractor.Articles.Readers.Streams;

/// <summary>Counts the bytes read through it. Reads forward only.</summary>
internal sealed class CountingStream(Stream inner) : ForwardStream
{
    private long _count;

    /// <summary>The bytes read so far; may be asked from another thread.</summary>
    public long Count => Interlocked.Read(ref _count);

    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        Interlocked.Add(ref _count, read);
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
