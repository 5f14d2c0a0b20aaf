namespace Extractor.Training.Evaluation;

/// <summary>How many spans are right, how many were found, how many there are.</summary>
/// <param name="Right">Found spans that are gold.</param>
/// <param name="Found">All found spans.</param>
/// <param name="Gold">All gold spans.</param>
public readonly record struct MatchCount(long Right, long Found, long Gold)
{
    /// <summary>The share of the found that is right, from 0 to 1; 0 when nothing was found.</summary>
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    /// <summary>The share of the gold that was found, from 0 to 1; 0 when there is no gold.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Found + Gold == 0 ? 0 : 2.0 * Right / (Found + Gold);

    /// <summary>The sum of two counts.</summary>
    public static MatchCount operator +(MatchCount left, MatchCount right) => new(left.Right + right.Right, left.Found + right.Found, left.Gold + right.Gold);

    /// <summary>Counts the spans that two sets share.</summary>
    internal static MatchCount Of<T>(HashSet<T> found, HashSet<T> gold) => new(found.Count(gold.Contains), found.Count, gold.Count);
}
