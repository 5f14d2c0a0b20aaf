namespace Extractor.Training.Entities;

/// <summary>A block of a corpus of names: its tokens, and for each token the labels that its annotation allows, one bit a label.</summary>
/// <param name="Tokens">The tokens.</param>
/// <param name="Joined">True for a token written against the one before it: the parts of a hyphenated word.</param>
/// <param name="Allowed">For each token, bit n for label n of <c>NameLabels</c>.</param>
/// <param name="Labels">The original labels.</param>
internal sealed record NamedSentence(string[] Tokens, bool[] Joined, ushort[] Allowed, string[] Labels);
