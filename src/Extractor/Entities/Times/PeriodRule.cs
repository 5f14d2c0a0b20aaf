using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Entities.Times;

/// <summary>Parts of a year or month: <c>the first week of April</c>, <c>Q3 2021</c>, <c>the third quarter</c>, <c>the first half of 2022</c>, <c>the first five months</c>, <c>year-end</c>, <c>summer of 2018</c>.</summary>
internal static class PeriodRule
{
    /// <summary>The period that begins at the token, or null.</summary>
    public static TimeDraft? At(TimeScene scene, int i) => Short(scene, i) ?? Named(scene, i) ?? YearEnd(scene, i) ?? Season(scene, i);

    // "Q3 2021", "H1 2022", "3Q".
    private static TimeDraft? Short(TimeScene scene, int i)
    {
        ReadOnlySpan<char> form = scene.Form(i);
        if (form.Length != 2)
        {
            return null;
        }

        (char kind, char digit) = char.IsAsciiDigit(form[0]) ? (form[1], form[0]) : (form[0], form[1]);
        int number = digit - '0';
        int months = kind == 'Q' && number is >= 1 and <= 4 ? 3 : kind == 'H' && number is 1 or 2 && form[0] == 'H' ? 6 : 0;
        return months == 0 ? null : Build(scene, i, i + 1, ((number - 1) * months) + 1, months);
    }

    private static TimeDraft? Named(TimeScene scene, int i)
    {
        if (scene.Is(i, "the") && scene.IsAny(i - 1, "for", "in") && scene.IsAny(i + 1, "three", "six", "nine") && scene.Is(i + 2, "months") && !scene.IsAny(i + 3, "to", "ended", "ending", "since", "of", "before", "after", "that", "it", "he", "she", "they"))
        {
            // "For the nine months, net rose 4.3 percent": companies count from the start of their year.
            return new TimeDraft(new TokenRange(i + 1, i + 3), new MonthsReading(1, scene.Count(i + 1, out _), null, null));
        }

        int ordinal = scene.Form(i).IsEmpty ? 0 : TimeWords.Ordinal(scene.Form(i));
        bool last = scene.IsAny(i, "last", "final");
        if (ordinal == 0 && !last)
        {
            return null;
        }

        int at = scene.IsJoint(i + 1) ? i + 2 : scene.IsAny(i + 1, "fiscal", "financial") ? i + 2 : i + 1;
        if (scene.Is(at, "quarter") && !last)
        {
            return Build(scene, i, at + 1, ((ordinal - 1) * 3) + 1, 3);
        }

        if (scene.IsAny(at, "half", "semester") && ordinal is 1 or 2 && HasTail(scene, at + 1))
        {
            return Build(scene, i, at + 1, ((ordinal - 1) * 6) + 1, 6);
        }

        return Week(scene, i, at, last ? 5 : ordinal) ?? (ordinal == 1 || last ? FirstMonths(scene, i, at, last) : null);
    }

    // "the first week of April", "the first ten days of June 2022", "the last week of 2021".
    private static TimeDraft? Week(TimeScene scene, int i, int at, int ordinal)
    {
        int count = scene.Count(at, out int after);
        bool days = ordinal == 1 && count is > 1 and < 28 && scene.Is(after, "days");
        int of = days ? after + 1 : scene.Is(at, "week") ? at + 1 : -1;
        if (of < 0 || !scene.IsAny(of, "of", "in"))
        {
            return null;
        }

        int month = scene.Month(of + 1);
        int year = scene.Year(month > 0 ? of + 2 : of + 1);
        int end = of + (month > 0 ? 2 : 1) + (year > 0 ? 1 : 0);
        return month == 0 && year == 0 ? null : new TimeDraft(new TokenRange(i, end), new DaysReading(month, year, days ? 0 : ordinal, days ? count : 7));
    }

    // "the first five months of 2022", "the last quarter of 2020".
    private static TimeDraft? FirstMonths(TimeScene scene, int i, int at, bool last)
    {
        int count = scene.Count(at, out int end);
        if (count is >= 1 and <= 11 && scene.IsAny(end, "months", "month") && (HasTail(scene, end + 1) || (!last && IsOfTheYear(scene, i, end + 1))))
        {
            return Build(scene, i, end + 1, last ? 13 - count : 1, count);
        }

        return last && scene.Is(at, "quarter") && HasTail(scene, at + 1) ? Build(scene, i, at + 1, 10, 3) : null;
    }

    // "In the first nine months, profit rose": of the year, unless it is said of what ("the first nine months of his term", "since", "after", "there").
    private static bool IsOfTheYear(TimeScene scene, int first, int at) =>
        scene.Is(first - 1, "the") && scene.IsAny(first - 2, "in", "for", "during", "over", "through")
            && (scene.IsAny(at, ",", ".", ";", "and", "to", "from") || (scene.Sentence.Contains(at) && scene.Syntax.Upos(at) is Upos.VERB or Upos.AUX) || !scene.Sentence.Contains(at));

    // "By year-end", "at year's end 2019", "by the end of the year".
    private static TimeDraft? YearEnd(TimeScene scene, int i)
    {
        int end = scene.Is(i, "year") && (scene.IsJoint(i + 1) || scene.IsAny(i + 1, "'s", "’s")) && scene.Is(i + 2, "end") ? i + 3
            : scene.Is(i, "year") && scene.Is(i + 1, "end") && scene.IsAny(i - 1, "by", "at", "until", "before", "since") ? i + 2
            : scene.IsAny(i, "end", "beginning", "start", "middle") && scene.Is(i - 1, "the") && scene.Is(i + 1, "of") && scene.Is(i + 2, "the") && scene.Is(i + 3, "year") && !scene.IsAny(i + 4, "ended", "ending", "before", "after") ? i + 4
            : -1;
        return end < 0 ? null
            : scene.Year(end) is > 0 and var year ? new TimeDraft(new TokenRange(i, end + 1), new ExplicitReading(TimeValue.Year(year)))
            : new TimeDraft(new TokenRange(i, end), new YearEndReading(!scene.IsAny(i, "beginning", "start", "middle")));
    }

    // "summer 2018", "the summer of 2018", "in the summer"; "the fall of Aleppo" is none.
    private static TimeDraft? Season(TimeScene scene, int i)
    {
        int season = scene.Form(i).IsEmpty ? 0 : TimeWords.Season(scene.Form(i));
        if (season == 0)
        {
            return null;
        }

        int at = scene.Is(i + 1, "of") ? i + 2 : i + 1;
        if (scene.Year(at) is > 0 and var year)
        {
            return new TimeDraft(new TokenRange(i, at + 1), new SeasonReading(season, year, 0));
        }

        int before = scene.Is(i - 1, "the") ? i - 2 : i - 1;
        bool placed = scene.IsAny(before, "in", "during", "since", "by", "until", "over") && scene.Syntax.Upos(i) == Upos.NOUN && !scene.Is(i + 1, "of") && scene.Form(i) is not "fall";
        return placed ? new TimeDraft(new TokenRange(i, i + 1), new SeasonReading(season, null, 0)) : null;
    }

    private static bool HasTail(TimeScene scene, int at) => Tail(scene, at, out _, out _) > at;

    private static TimeDraft Build(TimeScene scene, int first, int at, int month, int count)
    {
        int end = Tail(scene, at, out int? year, out int? shift);
        return new TimeDraft(new TokenRange(first, end), new MonthsReading(month, count, year, shift));
    }

    // What says the year: "of 2021", "2021", "of this year", "of the year", "last year".
    private static int Tail(TimeScene scene, int at, out int? year, out int? shift)
    {
        (year, shift) = (null, null);
        int next = scene.IsAny(at, "of", "in", ",") ? at + 1 : at;
        next = scene.IsAny(next, "fiscal", "financial", "FY") ? next + 1 : next;
        next = scene.Is(next, "year") ? next + 1 : next;
        if (scene.Year(next) is > 0 and var given)
        {
            year = given;
            int end = next + 1;
            return scene.IsJoint(end) && scene.Form(end + 1).Length == 2 && char.IsAsciiDigit(scene.Form(end + 1)[0]) ? end + 2 : end;
        }

        if (!scene.Is(next + 1, "year"))
        {
            return at;
        }

        shift = scene.Is(next, "last") ? -1 : scene.IsAny(next, "this", "the") ? 0 : scene.Is(next, "next") ? 1 : null;
        return shift is null ? at : next + 2;
    }
}
