using Extractor.Claims.Ranking;

namespace Extractor.Training.Claims;

/// <summary>A slot of an annotated claim: what could fill it, and what does.</summary>
/// <param name="Article">Number of its article; folds part articles, never claims of one article.</param>
/// <param name="Candidates">The candidates; the empty one comes first.</param>
/// <param name="Gold">For each candidate, whether it is right. Where none is, nothing can be learned.</param>
/// <param name="IsFilled">Whether the slot is filled in the gold.</param>
/// <param name="IsForeign">Whether the article is of another kind than those that the rankers are for.</param>
internal sealed record RankingExample(int Article, IReadOnlyList<Candidate> Candidates, bool[] Gold, bool IsFilled, bool IsForeign)
{
    /// <summary>True when something can be learned.</summary>
    public bool Teaches => Array.IndexOf(Gold, true) >= 0;

    /// <summary>True when a candidate is right.</summary>
    public bool IsRight(Candidate chosen) => Candidates.Index().Any(c => Gold[c.Index] && c.Item.Span == chosen.Span && c.Item.Value == chosen.Value && c.Item.Country == chosen.Country);
}
