namespace Extractor.Articles.Readers.Streams;

/// <summary>One line of an input.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Offset">Byte offset of its first byte.</param>
/// <param name="Bytes">Without the line end; valid until the next line is read. Empty when the line was too long.</param>
/// <param name="Length">How many bytes the line has, held or not.</param>
internal readonly record struct ByteLine(int Number, long Offset, ReadOnlyMemory<byte> Bytes, long Length)
{
    /// <summary>True when the line was longer than the limit and was passed over.</summary>
    public bool TooLong => Length > Bytes.Length;
}
