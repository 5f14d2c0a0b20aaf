namespace Extractor.Comparison.Stories;

/// <summary>
/// Finds the articles that tell of the same happenings: they share names that few others have, and were published within weeks. Two quakes in one country share
/// its name and little else.
/// </summary>
internal static class StoryFinder
{
    private const double LeastCloseness = 0.3;
    private const int MostDaysApart = 30;

    // A name that more articles have says nothing of a story; it bounds the work, too.
    private const int MostSharers = 200;

    /// <summary>The sets of articles of one story.</summary>
    public static DisjointSets Find(IReadOnlyList<ComparedArticle> articles)
    {
        Dictionary<string, int> counts = articles.SelectMany(a => a.Names).CountBy(n => n).ToDictionary();
        double[] lengths = [.. articles.Select(a => Math.Sqrt(a.Names.Sum(n => Square(Weight(counts[n], articles.Count)))))];
        DisjointSets sets = new(articles.Count);
        Dictionary<string, List<int>> holders = [];
        Dictionary<int, (double Sum, int Count)> shared = [];
        for (int i = 0; i < articles.Count; i++)
        {
            shared.Clear();
            foreach (string name in articles[i].Names.Where(n => counts[n] is > 1 and <= MostSharers))
            {
                if (!holders.TryGetValue(name, out List<int>? others))
                {
                    holders[name] = others = [];
                }

                foreach (int other in others)
                {
                    (double sum, int count) = shared.GetValueOrDefault(other);
                    shared[other] = (sum + Square(Weight(counts[name], articles.Count)), count + 1);
                }

                others.Add(i);
            }

            foreach ((int other, (double sum, int count)) in shared)
            {
                if (count >= 2 && sum >= LeastCloseness * lengths[i] * lengths[other] && AreNear(articles[i].Published, articles[other].Published))
                {
                    sets.Join(i, other);
                }
            }
        }

        return sets;
    }

    private static double Square(double value) => value * value;

    // Rare names weigh more (Spärck Jones 1972); one that all articles share still weighs a little, since a few articles have few names.
    private static double Weight(int holders, int articles) => Math.Log(1.5 + ((double)articles / holders));

    private static bool AreNear(string? first, string? second) =>
        !DateOnly.TryParse(first, System.Globalization.CultureInfo.InvariantCulture, out DateOnly a)
        || !DateOnly.TryParse(second, System.Globalization.CultureInfo.InvariantCulture, out DateOnly b)
        || Math.Abs(a.DayNumber - b.DayNumber) <= MostDaysApart;
}
