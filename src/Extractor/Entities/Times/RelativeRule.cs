using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Entities.Times;

/// <summary>Expressions relative to the day of the article: <c>yesterday</c>, <c>last Friday</c>, <c>this year</c>, <c>the past 24 hours</c>, <c>every two years</c>.</summary>
internal static class RelativeRule
{
    /// <summary>The expression that begins at the token, or null.</summary>
    public static TimeDraft? At(TimeScene scene, int i) => SamePeriod(scene, i) ?? DayWord(scene, i) ?? Weekday(scene, i) ?? Recurring(scene, i) ?? Shifted(scene, i) ?? Deictic(scene, i);

    // "the same period last year", "the corresponding quarter of 2021", "the same month a year earlier".
    private static TimeDraft? SamePeriod(TimeScene scene, int i)
    {
        if (!scene.IsAny(i, "same", "corresponding", "comparable") || !scene.IsAny(i + 1, "period", "quarter", "month", "months", "half", "time", "week", "day"))
        {
            return null;
        }

        int at = scene.IsAny(i + 2, "of", "in") ? i + 3 : i + 2;
        at = scene.IsAny(at, "a", "the") ? at + 1 : at;
        return scene.Year(at) is > 0 and var year ? Draft(i, at + 1, new SamePeriodReading(year, 0))
            : scene.IsAny(at, "last", "previous", "preceding", "past") && scene.Is(at + 1, "year") ? Draft(i, at + 2, new SamePeriodReading(null, -1))
            : scene.Is(at, "year") && scene.IsAny(at + 1, "earlier", "ago", "before") ? Draft(i, at + 2, new SamePeriodReading(null, -1))
            : null;
    }

    private static TimeDraft? DayWord(TimeScene scene, int i)
    {
        int shift = scene.Is(i, "yesterday") ? -1 : scene.IsAny(i, "today", "tonight") ? 0 : scene.Is(i, "tomorrow") ? 1 : 9;
        return shift == 9 ? null : Draft(i, i + 1, new RelativeReading(TimeUnit.Day, shift));
    }

    private static TimeDraft? Weekday(TimeScene scene, int i)
    {
        int weekday = scene.Weekday(i);
        // "The Sun" is a newspaper, "Sat" a verb: a bare short form is no day.
        return weekday == 0 || scene.Form(i).Length <= 3 ? null
            : Draft(i, i + 1, scene.Form(i)[^1] == 's' ? ExplicitReading.None : new WeekdayReading(weekday, null));
    }

    // "every two years", "each month", "every Friday".
    private static TimeDraft? Recurring(TimeScene scene, int i)
    {
        if (!scene.IsAny(i, "every", "each"))
        {
            return null;
        }

        int count = scene.Count(i + 1, out int end);
        int at = count > 0 ? end : scene.IsAny(i + 1, "other", "single", "few") ? i + 2 : i + 1;
        return scene.TryUnit(at, out _) || scene.Weekday(at) > 0 || scene.Month(at) > 0 || TimeWords.IsDayPart(scene.Form(at)) ? Draft(i, at + 1, ExplicitReading.None) : null;
    }

    private static TimeDraft? Shifted(TimeScene scene, int i)
    {
        int shift = scene.IsAny(i, "last", "past") ? -1 : scene.IsAny(i, "this", "current") ? 0 : scene.IsAny(i, "next", "coming", "upcoming") ? 1 : 9;
        if (shift == 9)
        {
            return null;
        }

        int at = scene.IsAny(i + 1, "coming", "past", "whole", "entire", "calendar", "fiscal", "financial") ? i + 2 : i + 1;
        return OneUnit(scene, i, at, shift) ?? NamedUnit(scene, i, at, shift) ?? Stretch(scene, i, at, shift);
    }

    private static TimeDraft? OneUnit(TimeScene scene, int i, int at, int shift)
    {
        ReadOnlySpan<char> word = scene.Form(at);
        if (TimeWords.IsDayPart(word) && word[^1] != 's')
        {
            return Draft(i, at + 1, new RelativeReading(TimeUnit.Day, scene.Is(at, "night") && shift < 0 ? -1 : 0));
        }

        if (!scene.TryUnit(at, out TimeUnit unit) || word[^1] == 's' || unit <= TimeUnit.Minute)
        {
            return null;
        }

        // "The past year" and "the last hour" reach up to now; "last year" is a calendar year.
        bool stretch = shift < 0 && (scene.Is(i, "past") || (unit < TimeUnit.Day)) && unit is not (TimeUnit.Season or TimeUnit.Quarter or TimeUnit.Weekend);
        return Draft(i, at + 1, stretch ? new StretchReading(unit, 1, false) : new RelativeReading(unit, shift));
    }

    private static TimeDraft? NamedUnit(TimeScene scene, int i, int at, int shift)
    {
        if (scene.Weekday(at) is > 0 and var weekday)
        {
            return Draft(i, at + 1, new WeekdayReading(weekday, shift));
        }

        if (scene.Month(at) is > 0 and var month)
        {
            int day = scene.Day(at + 1);
            int year = day > 0 ? scene.Is(at + 2, ",") ? scene.Year(at + 3) : scene.Year(at + 2) : 0;
            if (year > 0 && CalendarPoint.Exists(year, month, day))
            {
                return Draft(i, scene.Is(at + 2, ",") ? at + 4 : at + 3, new ExplicitReading(new TimeValue(new CalendarPoint(year, month, day))));
            }

            return Draft(i, day > 0 ? at + 2 : at + 1, new MonthReading(month, day, shift));
        }

        if (scene.Form(at) is { IsEmpty: false } word && TimeWords.Season(word) is > 0 and var season)
        {
            return Draft(i, at + 1, new SeasonReading(season, null, shift));
        }

        return null;
    }

    // "the past 24 hours", "the last few months", "the next three years"; "last two of them" is none.
    private static TimeDraft? Stretch(TimeScene scene, int i, int at, int shift)
    {
        int count = scene.Count(at, out int end);
        end = scene.IsAny(end, "or", "to") && scene.Count(end + 1, out int upper) > 0 ? upper : scene.IsAny(end, "consecutive", "full", "calendar") ? end + 1 : end;
        end = scene.IsJoint(end) ? end + 1 : end;
        if (count < 0 || shift == 0 || !scene.TryUnit(end, out TimeUnit unit) || unit == TimeUnit.Season)
        {
            return null;
        }

        return Draft(i, end + 1, count == 0 ? ExplicitReading.None : new StretchReading(unit, count, shift > 0));
    }

    // "that day", "the same year", "the following week", "recent years", "the weekend": placed by what was said before.
    private static TimeDraft? Deictic(TimeScene scene, int i)
    {
        int at = scene.IsAny(i + 1, "fiscal", "financial", "calendar", "coffee", "crop", "marketing", "school", "academic") ? i + 2 : i + 1;
        if (scene.IsAny(i, "that", "same", "following", "previous", "preceding", "recent") && scene.TryUnit(at, out TimeUnit unit) && unit >= TimeUnit.Day)
        {
            bool verb = scene.Is(i, "that") && scene.Syntax.Upos(i) is Upos.SCONJ;
            return verb || (scene.Form(at)[^1] == 's' && !scene.Is(i, "recent")) ? null : Draft(i, at + 1, Before(scene, i, unit));
        }

        return scene.Is(i, "weekend") && scene.IsAny(i - 1, "the", "over", "at") ? Draft(i, i + 1, new RelativeReading(TimeUnit.Weekend, 0)) : null;
    }

    private static TimeReading Before(TimeScene scene, int i, TimeUnit unit) =>
        scene.IsAny(i, "that", "same") ? new SameUnitReading(unit)
        : scene.Is(i, "following") ? new DistanceReading(unit, 1)
        : scene.IsAny(i, "previous", "preceding") ? new DistanceReading(unit, -1)
        : ExplicitReading.None;

    private static TimeDraft Draft(int first, int end, TimeReading reading) => new(new TokenRange(first, end), reading);
}
