using Extractor.Claims.Ranking;

namespace Extractor.Training.Claims;

/// <summary>A slot of an annotated claim: what could fill it, and what does.</summary>
/// <param name="Article">Index of its article; folds part articles, never claims of one article.</param>
/// <param name="Candidates">The candidates; the empty one comes first.</param>
/// <param name="Gold">For each candidate, whether it is right. At least one is.</param>
internal sealed record RankingExample(int Article, IReadOnlyList<Candidate> Candidates, bool[] Gold);
