using Extractor.Articles.Duplicates;

namespace Extractor.Comparison.Copies;

/// <summary>
/// A sample of the wording of a text: of the hashes of all runs of five words a fixed share is kept (FracMinHash, Irber et al. 2022), so that the share of
/// common hashes of two samples estimates that of their texts, whatever their lengths.
/// </summary>
internal static class WordingSketch
{
    /// <summary>The most hashes that are kept: of a long text the smallest.</summary>
    public const int Most = 256;

    private const uint OneIn = 2;

    /// <summary>The kept hashes, in increasing order.</summary>
    public static uint[] Of(string text)
    {
        SortedSet<uint> kept = [];
        WordRuns runs = new(text);
        while (runs.Read())
        {
            uint hash = runs.Wording ^ runs.Numbers;
            if (hash % OneIn == 0 && kept.Add(hash) && kept.Count > Most)
            {
                kept.Remove(kept.Max);
            }
        }

        return [.. kept];
    }
}
