using Extractor.Articles.Readers;

namespace Extractor.Cli.Extract.Inputs;

/// <summary>One input to read, or the failure that stands in its place.</summary>
/// <param name="Path">As it is shown: as typed, or the folder as typed with the rest of the path.</param>
/// <param name="Bytes">The file's size; 0 when it is not known.</param>
/// <param name="Failure">Why there is nothing to read; null when there is.</param>
internal readonly record struct FoundInput(string Path, long Bytes, ReadFailure? Failure = null);
