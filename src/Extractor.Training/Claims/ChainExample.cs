using Extractor.Claims.Ranking;

namespace Extractor.Training.Claims;

/// <summary>A slot of all claims of an annotated article.</summary>
/// <param name="Article">Number of the article.</param>
/// <param name="Steps">The claims that were found, in text order.</param>
/// <param name="Examples">For each of them what the annotation says; null for one that it does not have.</param>
/// <param name="IsForeign">Whether the article is of another kind than those that the rankers are for.</param>
internal sealed record ChainExample(int Article, IReadOnlyList<SlotStep> Steps, IReadOnlyList<RankingExample?> Examples, bool IsForeign)
{
    /// <summary>For each claim the candidates that are right; all of them where none is, or where nothing is known.</summary>
    public bool[][] Allowed { get; } = [.. Steps.Select((step, i) => Examples[i] is { Teaches: true } example ? example.Gold : [.. Enumerable.Repeat(true, step.Candidates.Count)])];

    /// <summary>How candidates go together.</summary>
    public SlotLattice Lattice { get; } = new(Steps);

    /// <summary>The choices for the claims whose annotation is known, beside it.</summary>
    public IEnumerable<(RankingExample Example, Candidate Chosen)> Known(IReadOnlyList<Candidate> chosen)
    {
        for (int i = 0; i < Steps.Count; i++)
        {
            if (Examples[i] is { } example)
            {
                yield return (example, chosen[i]);
            }
        }
    }
}
