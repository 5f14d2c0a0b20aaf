using Extractor.Articles.Readers.Streams;

namespace Extractor.Articles.Readers.Containers;

/// <summary>The blocks of a tar archive; finds back to their beginnings.</summary>
internal sealed class BlockStream(PeekStream inner) : ForwardStream
{
    private long _count;

    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        _count += read;
        return read;
    }

    // What fills the last block of a member.
    private int Padding => (int)((TarHeader.Bytes - (_count % TarHeader.Bytes)) % TarHeader.Bytes);

    /// <summary>True when the next block is a header, or zeros, which close an archive; also at the end of the stream.</summary>
    public bool AtHeaderOrEnd()
    {
        int padding = Padding;
        ReadOnlySpan<byte> ahead = inner.Peek(padding + TarHeader.Bytes);
        ReadOnlySpan<byte> block = ahead[Math.Min(padding, ahead.Length)..];
        return !block.ContainsAnyExcept((byte)0) || TarHeader.Is(block);
    }

    /// <summary>Goes to the next block that is a header; false when there is none.</summary>
    public bool FindHeader()
    {
        Skip(Padding);
        while (true)
        {
            ReadOnlySpan<byte> block = inner.Peek(TarHeader.Bytes);
            if (block.Length < TarHeader.Bytes || TarHeader.Is(block))
            {
                return block.Length == TarHeader.Bytes;
            }

            Skip(TarHeader.Bytes);
        }
    }

    private void Skip(int count)
    {
        int there = inner.Peek(count).Length;
        inner.Skip(there);
        _count += there;
    }
}
