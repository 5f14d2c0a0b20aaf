using System.Text;

namespace Extractor.Tests.Articles.Readers.Xml;

/// <summary>A long input that is never in memory as a whole: an opening, then a piece many times.</summary>
internal sealed class RepeatedStream(string opening, string piece, int times) : Stream
{
    private readonly byte[] _piece = Encoding.UTF8.GetBytes(piece);
    private ReadOnlyMemory<byte> _rest = Encoding.UTF8.GetBytes(opening);
    private int _left = times;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_rest.IsEmpty && _left > 0)
        {
            _left--;
            _rest = _piece;
        }

        int read = Math.Min(count, _rest.Length);
        _rest.Span[..read].CopyTo(buffer.AsSpan(offset));
        _rest = _rest[read..];
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
