namespace Extractor.Review.Statistics.Measures;

/// <summary>How long a reviewer takes for a decision.</summary>
internal static class WorkPace
{
    // As long as a lease: who came back after more than that had been away.
    private const long LongestPause = 10 * 60 * 1000;

    /// <summary>The median time between two decisions of one sitting in seconds; null when there are no two.</summary>
    /// <param name="times">The times of the decisions in milliseconds, ascending.</param>
    public static double? MedianSeconds(IEnumerable<long> times)
    {
        List<long> gaps = [];
        long? before = null;
        foreach (long time in times)
        {
            if (time - before is { } gap && gap <= LongestPause)
            {
                gaps.Add(gap);
            }

            before = time;
        }

        if (gaps.Count == 0)
        {
            return null;
        }

        gaps.Sort();
        return (gaps[(gaps.Count - 1) / 2] + gaps[gaps.Count / 2]) / 2000.0;
    }
}
