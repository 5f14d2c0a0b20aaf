namespace Extractor.Sentences.Boundaries;

/// <summary>Decides whether a gap parts two sentences.</summary>
/// <param name="text">The article's text.</param>
/// <param name="start">Where the sentence before the gap began.</param>
/// <param name="blockEnd">Where the block ends.</param>
/// <param name="gap">The gap.</param>
/// <param name="rule">What the rules say.</param>
internal delegate bool GapDecision(string text, int start, int blockEnd, in Gap gap, bool rule);
