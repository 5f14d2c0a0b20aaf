using System.Collections.Immutable;

namespace Extractor.Cli.Extract.Inputs;

/// <summary>All inputs of a run, in the order they are read.</summary>
/// <param name="Inputs">The inputs.</param>
/// <param name="Skipped">How many files of folders and globs were passed over because their names do not say that they hold articles.</param>
/// <param name="TotalBytes">The size of all inputs; null when one of them is standard input.</param>
internal sealed record InputList(ImmutableArray<FoundInput> Inputs, int Skipped, long? TotalBytes);
