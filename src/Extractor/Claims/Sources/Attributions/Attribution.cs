using Extractor.Tokens;

namespace Extractor.Claims.Sources.Attributions;

/// <summary>Somebody says something: a source, the cue that credits it, and what it is credited with.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Sentence">Index of the sentence the cue stands in.</param>
/// <param name="SourceHead">The head of the source, or -1 for nobody (<c>reportedly</c>, <c>was said to</c>).</param>
/// <param name="Source">The source; empty for nobody.</param>
/// <param name="Left">What is said before the cue; empty for nothing.</param>
/// <param name="Right">What is said behind the cue; empty for nothing.</param>
/// <param name="Ways">How both parts were found.</param>
/// <param name="Likelihoods">How likely each part of it is.</param>
internal sealed record Attribution(Cue Cue, int Sentence, int SourceHead, TokenRange Source, TokenRange Left, TokenRange Right, string Ways, AttributionLikelihoods Likelihoods)
{
    /// <summary>How likely the whole of it is right, in (0, 1). Not calibrated.</summary>
    public double Likelihood { get; init; }

    /// <summary>True when a token stands in what is said.</summary>
    public bool Covers(int token) => Left.Contains(token) || Right.Contains(token);
}
