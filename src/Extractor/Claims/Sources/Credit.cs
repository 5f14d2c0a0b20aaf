using Extractor.Claims.Sources.Attributions;

namespace Extractor.Claims.Sources;

/// <summary>An attribution and the phrases that its source may be.</summary>
/// <param name="Attribution">The attribution.</param>
/// <param name="Speakers">The phrases, the best first; none when a pronoun stands for nobody that is named.</param>
internal sealed record Credit(Attribution Attribution, IReadOnlyList<Speaker> Speakers);
