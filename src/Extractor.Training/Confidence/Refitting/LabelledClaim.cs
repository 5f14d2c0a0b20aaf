namespace Extractor.Training.Confidence.Refitting;

/// <summary>A claim, or a slot of one, that somebody judged.</summary>
/// <param name="Article">Number of its article: claims of one article are judged alike, so they are drawn and held back together.</param>
/// <param name="Fold">The part that its article is held back with.</param>
/// <param name="Features">What it looks like to the installed models.</param>
/// <param name="Right">What was judged.</param>
internal readonly record struct LabelledClaim(int Article, int Fold, float[] Features, bool Right)
{
    /// <summary>Those of the features that are not zero.</summary>
    public SparseVector Sparse { get; } = SparseVector.Of(Features);
}
