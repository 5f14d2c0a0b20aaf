namespace Extractor.Articles.Readers.Xml;

/// <summary>The source of an element that holds an article.</summary>
/// <param name="Line">The line it begins on, from 1.</param>
/// <param name="Offset">Byte offset of its <c>&lt;</c>.</param>
/// <param name="Bytes">From its start tag to its end tag; valid until the next one is cut. Empty when it was too long.</param>
/// <param name="Length">How many bytes it has, held or not.</param>
/// <param name="End">How it ended.</param>
internal readonly record struct CutElement(int Line, long Offset, ReadOnlyMemory<byte> Bytes, long Length, CutEnd End)
{
    /// <summary>True when the element was longer than the limit and was passed over.</summary>
    public bool TooLong => Length > Bytes.Length;
}
