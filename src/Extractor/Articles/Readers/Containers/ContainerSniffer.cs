using Extractor.Articles.Readers.Streams;

namespace Extractor.Articles.Readers.Containers;

/// <summary>Tells containers by their first bytes.</summary>
internal static class ContainerSniffer
{
    // Where the name of a zip's first member stands, and how much of it tells.
    private const int NameOffset = 30;
    private const int ZipBytes = 64;

    /// <summary>What the content of a stream is; reads as little of it as that takes, so that lines which are typed are not waited for.</summary>
    public static ContainerKind Kind(PeekStream content) =>
        Kind(content.Peek(TarHeader.Bytes, head => head.StartsWith("PK"u8) ? head.Length >= ZipBytes : head.Contains((byte)'\n')));

    /// <summary>What the content is. Documents of office programs and books are zip archives too, and hold no articles.</summary>
    public static ContainerKind Kind(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("PK\u0003\u0004"u8))
        {
            ReadOnlySpan<byte> name = head[Math.Min(NameOffset, head.Length)..];
            bool document = name.StartsWith("[Content_Types].xml"u8) || name.StartsWith("mimetype"u8) || name.StartsWith("META-INF/"u8);
            return document ? ContainerKind.None : ContainerKind.Zip;
        }

        // An archive without members.
        return head.StartsWith("PK\u0005\u0006"u8) ? ContainerKind.Zip : TarHeader.Is(head) ? ContainerKind.Tar : ContainerKind.None;
    }
}
