using Extractor.Articles;

namespace Extractor.Claims.Ranking;

/// <summary>Something that may fill a slot of a claim.</summary>
/// <param name="Span">Its place in the text; empty for the candidate that leaves the slot empty.</param>
/// <param name="Lemma">The lemma that it gives an event; null for items.</param>
/// <param name="Evidence">How surely it fills the slot if it is taken.</param>
/// <param name="Features">What speaks for and against it.</param>
internal sealed record Candidate(TextSpan Span, string? Lemma, Evidence Evidence, FeatureSet Features)
{
    /// <summary>What it gives a slot beside its words: the name of a place, the ISO 8601 value of a time.</summary>
    public string? Value { get; init; }

    /// <summary>The country of a place, where it lies in one.</summary>
    public string? Country { get; init; }

    /// <summary>The token of the head of an item; -1 where none is known.</summary>
    public int Head { get; init; } = -1;

    /// <summary>How likely it is among the candidates it was chosen from.</summary>
    public double Likelihood { get; init; } = 1;

    /// <summary>True for the candidate that leaves the slot empty.</summary>
    public bool IsNone => Span.Length == 0;
}
