using System.Collections.Immutable;

namespace Extractor.Cli.Show.Highlights;

/// <summary>A stretch of text over which the marks stay the same. The segments of an article, put together, are its text.</summary>
/// <param name="Start">Offset of its first character, in code points.</param>
/// <param name="End">Offset after its last character, in code points.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Marks">The marks that cover it, in the order of their kinds.</param>
internal sealed record TextSegment(int Start, int End, string Text, ImmutableArray<Mark> Marks);
