using System.Globalization;
using Extractor.Claims.Linking;
using Extractor.Entities;

namespace Extractor.Claims.Ranking;

/// <summary>A time that is not what a mention says by itself, but what a reader may take it for.</summary>
/// <param name="Value">The time.</param>
/// <param name="Kind">How it comes from the mention, for the features.</param>
internal readonly record struct TimeVariant(string Value, string Kind);

/// <summary>
/// What else a mention of time may tell: the ends of a span, two times together, the same months of another year, a week to its end. Which of them holds is
/// for the ranker to say.
/// </summary>
internal sealed class TimeVariants
{
    private const int YearLength = TimeMentions.YearLength;
    private const int DayLength = 10;

    // "Third-quarter sales rose to $14 million. … They were $9 million a year ago": how far back the months may stand.
    private const int MonthsBack = 3;

    private readonly ClaimScene _scene;
    private readonly TimeMentions _times;
    private readonly string? _today;

    public TimeVariants(ClaimScene scene, TimeMentions times)
    {
        _scene = scene;
        _times = times;
        _today = scene.Tokens.Segmented.Clean.Article.Published is { } day ? Iso(day) : null;
    }

    /// <summary>What a mention of the claim's own sentence, or of one before, may tell.</summary>
    /// <param name="mention">The mention, with a value.</param>
    /// <param name="sentence">Its sentence.</param>
    public IEnumerable<TimeVariant> Of(Entity mention, int sentence)
    {
        string[] ends = mention.Value!.Split('/');
        if (ends.Length == 2)
        {
            // "Between 2000 and 2020 the number rose from 13 to 31": each end by itself.
            yield return new TimeVariant(ends[0], "start");
            yield return new TimeVariant(ends[1], "end");
        }
        else if (Together(mention) is { } both)
        {
            yield return new TimeVariant(both, "wider");
        }

        if (Aligned(mention, sentence) is { } aligned)
        {
            yield return new TimeVariant(aligned, "aligned");
        }

        if (WholeWeek(ends) is { } week)
        {
            yield return new TimeVariant(week, "week");
        }
    }

    // "This week", told on a Friday: it may mean the week to its end.
    private string? WholeWeek(string[] ends) =>
        ends.Length == 2 && ends[0].Length == DayLength && ends[1] == _today && DateOnly.TryParse(ends[0], CultureInfo.InvariantCulture, out DateOnly first) && first.DayOfWeek == DayOfWeek.Monday
            ? $"{ends[0]}/{Iso(first.AddDays(6))}" : null;

    // "The reports of 2009 and 2019", "taken Friday and Saturday": both together.
    private string? Together(Entity mention)
    {
        if (mention.Tokens.End + 1 >= _scene.Tokens.Count || !_scene.Tokens.Is(mention.Tokens.End, "and") || _scene.Entities.At(mention.Tokens.End + 1) is not { PlacesInTime: true, Value: { } other } || other.Length != mention.Value!.Length)
        {
            return null;
        }

        int order = string.CompareOrdinal(mention.Value, other);
        return order == 0 ? null : order < 0 ? mention.Value + "/" + other : other + "/" + mention.Value;
    }

    // "Third-quarter sales rose to $14 million from $9 million last year", "in May 2022 … in 2021": the same months of the year named.
    private string? Aligned(Entity mention, int sentence)
    {
        if (mention.Value!.Length != YearLength)
        {
            return null;
        }

        for (int back = 0; back <= MonthsBack && sentence - back >= 0; back++)
        {
            Entity? months = _times.Of(sentence - back).FindLast(e => (back > 0 || e.Tokens.End <= mention.Tokens.First) && e.Value!.Length > YearLength && e.Value[YearLength] == '-');
            if (months is not null)
            {
                string[] ends = months.Value!.Split('/');
                return Array.TrueForAll(ends, e => e.Length is > YearLength and < DayLength) && ends[^1].AsSpan(0, YearLength).SequenceEqual(ends[0].AsSpan(0, YearLength))
                    ? string.Join('/', ends.Select(e => mention.Value + e[YearLength..])) : null;
            }
        }

        return null;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
