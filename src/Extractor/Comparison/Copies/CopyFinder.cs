namespace Extractor.Comparison.Copies;

/// <summary>
/// Finds the articles that are copies of one another, by what their sketches share of the shorter one: a short cut of a long story is a copy of it. Only articles
/// that share a kept hash are compared; a hash that very many share (a house style's closing line) leads to nobody.
/// </summary>
internal static class CopyFinder
{
    // Wire copies share a third of their runs of words; different stories hardly any.
    private const double LeastShared = 0.22;
    private const int LeastHashes = 4;

    /// <summary>The sets of copies.</summary>
    public static DisjointSets Find(IReadOnlyList<ComparedArticle> articles)
    {
        DisjointSets sets = new(articles.Count);
        Dictionary<string, int> byText = new(StringComparer.Ordinal);
        HashHolders holders = new();
        Dictionary<int, int> shared = [];
        for (int i = 0; i < articles.Count; i++)
        {
            if (!byText.TryAdd(articles[i].Sha256, i))
            {
                sets.Join(byText[articles[i].Sha256], i);
                continue;
            }

            shared.Clear();
            foreach (uint hash in articles[i].Sketch)
            {
                holders.Meet(hash, i, shared);
            }

            foreach ((int other, int count) in shared)
            {
                if (IsCopy(articles[i].Sketch, articles[other].Sketch, count))
                {
                    sets.Join(i, other);
                }
            }
        }

        return sets;
    }

    // The sketch of a long text ends at its largest hash; beyond it nothing can be shared.
    private static bool IsCopy(uint[] first, uint[] second, int shared)
    {
        uint end = Math.Min(End(first), End(second));
        int least = Math.Min(first.Count(h => h <= end), second.Count(h => h <= end));
        return shared >= LeastHashes && shared >= LeastShared * least;
    }

    private static uint End(uint[] sketch) => sketch.Length < WordingSketch.Most ? uint.MaxValue : sketch[^1];
}
