using Extractor.Articles.Readers.Formats;

namespace Extractor.Articles.Readers.Csv;

/// <summary>A line of a table, decoded.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Offset">Byte offset of its first byte.</param>
/// <param name="Text">The line without its end; empty when it was too long.</param>
/// <param name="Length">How many bytes it has, held or not.</param>
/// <param name="TooLong">True when it was longer than an article may be.</param>
/// <param name="Decoding">How its bytes became text.</param>
/// <param name="FirstBad">Index of the first byte that is no UTF-8, or -1.</param>
internal sealed record CsvLine(int Number, long Offset, string Text, long Length, bool TooLong, Decoding Decoding, int FirstBad);
