namespace Extractor.Articles.Readers.Ninjs;

/// <summary>The source of a JSON object.</summary>
/// <param name="Line">The line it begins on, from 1.</param>
/// <param name="Offset">Byte offset of its brace.</param>
/// <param name="Bytes">The object; valid until the next one is cut. Empty when it was too long.</param>
/// <param name="Length">How many bytes it has, held or not.</param>
/// <param name="Closed">False when the content ends within it.</param>
internal readonly record struct CutObject(int Line, long Offset, ReadOnlyMemory<byte> Bytes, long Length, bool Closed)
{
    /// <summary>True when the object was longer than the limit and was passed over.</summary>
    public bool TooLong => Length > Bytes.Length;
}
