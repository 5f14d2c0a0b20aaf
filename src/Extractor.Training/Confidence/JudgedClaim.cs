namespace Extractor.Training.Confidence;

/// <summary>A found claim with what it looks like and what a careful reader says of it.</summary>
/// <param name="Article">Number of its article.</param>
/// <param name="IsForeign">Whether the article is of another kind than those that are to be linked.</param>
/// <param name="Features">Its features.</param>
/// <param name="Filled">The slots that are filled.</param>
/// <param name="Right">The slots that are right, and <c>whole</c>; null when it is not annotated at all.</param>
internal sealed record JudgedClaim(int Article, bool IsForeign, float[] Features, HashSet<string> Filled, HashSet<string>? Right);
