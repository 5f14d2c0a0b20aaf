namespace Extractor.Training.Evaluation.Quantities.Ranking;

/// <summary>Heads that could be those of a quantity's concepts.</summary>
/// <param name="Thing">Head of what is counted or measured, or -1 for none.</param>
/// <param name="Owner">Head of who has or does it, or -1.</param>
internal readonly record struct HeadSet(int Thing, int Owner = -1)
{
    /// <summary>The heads, in this order.</summary>
    public IEnumerable<int> Heads => new[] { Thing, Owner }.Where(h => h >= 0);
}
