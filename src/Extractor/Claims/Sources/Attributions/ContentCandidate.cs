using Extractor.Claims.Ranking;

namespace Extractor.Claims.Sources.Attributions;

/// <summary>What a source may say: words before the cue, words behind it, or both (<c>The bridge, he said, is closed</c>).</summary>
/// <param name="Left">Before the cue.</param>
/// <param name="Right">Behind the cue.</param>
/// <param name="Features">What speaks for and against taking them together.</param>
internal sealed record ContentCandidate(ContentPart Left, ContentPart Right, FeatureSet Features);
