namespace Extractor.Cli.Extract.Output;

/// <summary>A stream to write to, whose errors say what could not be written. The inner stream is owned.</summary>
internal sealed class GuardedStream(Stream inner, string name) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (Exception e) when (OutputTarget.IsFault(e))
        {
            throw OutputTarget.CannotWrite(name, e);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        try
        {
            inner.Flush();
        }
        catch (Exception e) when (OutputTarget.IsFault(e))
        {
            throw OutputTarget.CannotWrite(name, e);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            try
            {
                inner.Dispose();
            }
            catch (Exception e) when (OutputTarget.IsFault(e))
            {
                throw OutputTarget.CannotWrite(name, e);
            }
        }

        base.Dispose(disposing);
    }
}
