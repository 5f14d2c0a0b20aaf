using Extractor.Claims.Ranking;
using Extractor.Tokens;

namespace Extractor.Claims.Sources.Attributions;

/// <summary>One run of words that may be what a source says, before or behind the cue.</summary>
/// <param name="Way">How it was found; <c>-</c> for no words on that side.</param>
/// <param name="Tokens">The words; empty for none.</param>
/// <param name="Features">What speaks for and against it.</param>
internal sealed record ContentPart(string Way, TokenRange Tokens, FeatureSet Features)
{
    /// <summary>True for no words on that side.</summary>
    public bool IsNone => Tokens.Count <= 0;
}
