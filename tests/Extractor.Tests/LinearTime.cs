namespace Extractor.Tests;

/// <summary>
/// Holds work to linear time by a ratio within the same run, since machines differ and are noisy: all of a text must cost little more than four times a
/// quarter of it. Quadratic work would cost sixteen times as much.
/// </summary>
internal static class LinearTime
{
    private const int Tries = 3;
    private const double MostRatio = 10;

    // Below this the collector and the other tests of the process say more than the work; quadratic work on a megabyte takes minutes.
    private const double LeastMilliseconds = 100;

    /// <summary>Fails when the work on a text grows faster than the text.</summary>
    /// <param name="what">What the text is, for the message.</param>
    /// <param name="text">The text.</param>
    /// <param name="work">The work.</param>
    public static void Check(string what, string text, Action<string> work)
    {
        string quarter = text[..(text.Length / 4)];
        work(quarter);
        double one = Milliseconds(quarter, work);
        double four = Milliseconds(text, work);
        Assert.True(four < MostRatio * Math.Max(one, LeastMilliseconds), $"{what}: {one:F0} ms, then {four:F0} ms for four times the text");
    }

    private static double Milliseconds(string text, Action<string> work)
    {
        double best = double.MaxValue;
        for (int i = 0; i < Tries; i++)
        {
            long start = TimeProvider.System.GetTimestamp();
            work(text);
            best = Math.Min(best, TimeProvider.System.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }
}
