using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Entities.Times;

/// <summary>Dates by month and day: <c>July 20, 2016</c>, <c>20th of July</c>, <c>in March</c>, <c>Friday, Oct. 23</c>.</summary>
internal static class CalendarRule
{
    /// <summary>The date that begins at the token, or null.</summary>
    public static TimeDraft? At(TimeScene scene, int i)
    {
        if (scene.Weekday(i) > 0)
        {
            return WeekdayWithDate(scene, i);
        }

        ReadOnlySpan<char> form = scene.Form(i);
        if (char.IsAsciiDigit(form[0]))
        {
            return NumericDates.TryRead(form, out TimeValue? value)
                ? new TimeDraft(new TokenRange(i, i + 1), new ExplicitReading(value))
                : DayFirst(scene, i);
        }

        int month = scene.Month(i);
        return month > 0 ? MonthFirst(scene, i, month) : null;
    }

    // "Saturday, September 12, 2015", "Tuesday 26 July"; a weekday alone is left to its own rule.
    private static TimeDraft? WeekdayWithDate(TimeScene scene, int i)
    {
        int date = scene.IsAny(i + 1, ",", ".", "the") ? i + 2 : i + 1;
        if (scene.Form(date).IsEmpty || scene.Weekday(date) > 0)
        {
            return null;
        }

        TimeDraft? inner = At(scene, date);
        return inner is { Tokens.Count: > 1 } ? inner with { Tokens = new TokenRange(i, inner.Tokens.End) } : null;
    }

    private static TimeDraft? MonthFirst(TimeScene scene, int i, int month)
    {
        // "Sept . 22": some tokenizers part the stop of an abbreviation.
        int at = scene.Is(i + 1, ".") && scene.Form(i).Length <= 4 ? i + 2 : i + 1;
        int day = scene.Day(at);
        if (day > 0)
        {
            int end = at + 1;
            int lastDay = LastDay(scene, ref end, day);
            int year = YearAfter(scene, ref end);
            return year == 0 && lastDay == 0 ? Shifted(scene, i, end, month, day) : Build(i, end, year, month, day, lastDay);
        }

        int after = i + 1;
        int ofYear = YearAfter(scene, ref after);
        if (ofYear > 0)
        {
            return new TimeDraft(new TokenRange(i, after), new ExplicitReading(new TimeValue(new CalendarPoint(ofYear, month))));
        }

        return IsMonth(scene, i) ? Shifted(scene, i, i + 1, month, 0) : null;
    }

    private static TimeDraft? DayFirst(TimeScene scene, int i)
    {
        int day = scene.Day(i);
        if (day == 0)
        {
            return null;
        }

        int at = i + 1;
        int lastDay = scene.IsJoint(at) || scene.IsAny(at, "and", "to", "through") ? scene.Day(at + 1) : 0;
        at = lastDay > 0 ? at + 2 : at;
        at = scene.Is(at, "of") ? at + 1 : scene.IsJoint(at) ? at + 1 : at;
        int month = scene.Month(at);
        if (month == 0 || (month == 5 && scene.Syntax.Upos(at) == Upos.AUX))
        {
            return null;
        }

        int end = at + 1;
        int year = YearAfter(scene, ref end);
        return year == 0 && lastDay == 0 ? Shifted(scene, i, end, month, day) : Build(i, end, year, month, day, lastDay);
    }

    private static TimeDraft? Build(int first, int end, int year, int month, int day, int lastDay)
    {
        TokenRange tokens = new(first, end);
        TimeReading start = Reading(year, month, day);
        return new TimeDraft(tokens, lastDay > day ? new RangeReading(start, Reading(year, month, lastDay)) : start);
    }

    private static TimeReading Reading(int year, int month, int day) =>
        year == 0 ? new MonthReading(month, day)
        : new ExplicitReading(CalendarPoint.Exists(year, month, day) ? new TimeValue(new CalendarPoint(year, month, day)) : null);

    // "June last year", "20 July this year", "February of that year".
    private static TimeDraft Shifted(TimeScene scene, int first, int end, int month, int day)
    {
        int at = scene.Is(end, "of") ? end + 1 : end;
        int same = scene.Is(at, "the") ? at + 1 : at;
        if (scene.IsAny(same, "that", "same") && scene.Is(same + 1, "year"))
        {
            return new TimeDraft(new TokenRange(first, same + 2), new MonthThenReading(month, day));
        }

        int shift = scene.Is(at + 1, "year") ? (scene.Is(at, "last") ? -1 : scene.Is(at, "next") ? 1 : scene.Is(at, "this") ? 0 : 9) : 9;
        return shift == 9
            ? new TimeDraft(new TokenRange(first, end), new MonthReading(month, day))
            : new TimeDraft(new TokenRange(first, at + 2), new YearShiftReading(month, day, shift));
    }

    // "July 20-22", "March 3 and 4", "October 3 through 5"; not "March 3 and 4 people".
    private static int LastDay(TimeScene scene, ref int end, int day)
    {
        bool word = scene.IsAny(end, "and", "to", "through") && scene.Day(end + 1) > day && !(scene.Sentence.Contains(end + 2) && scene.Syntax.Upos(end + 2) is Upos.NOUN or Upos.PROPN or Upos.ADJ);
        if (!word && !scene.IsJoint(end))
        {
            return 0;
        }

        int last = scene.Day(end + 1);
        if (last > day)
        {
            end += 2;
            return last;
        }

        return 0;
    }

    private static int YearAfter(TimeScene scene, ref int end)
    {
        int at = scene.IsAny(end, ",", "of", "in") || scene.IsJoint(end) ? end + 1 : end;
        int year = scene.Year(at);
        if (year == 0)
        {
            return 0;
        }

        end = at + 1;
        return year;
    }

    // May, March, June and April are words and names too: "in May" is the month, "May said" is not.
    private static bool IsMonth(TimeScene scene, int i)
    {
        if (scene.Syntax.Upos(i) == Upos.AUX || scene.Form(i + 1) is "'s" or "’s" && scene.Form(i) is "May" or "June" or "April" or "August")
        {
            return false;
        }

        bool opener = i > scene.Sentence.First && (TimeWords.IsOpener(scene.Form(i - 1)) || scene.IsAny(i - 1, "last", "this", "next", "mid", "(", "-", "–", "/", ",", "’s", "'s", "the", "each", "every"));
        bool plain = scene.IsMiddle(i) || scene.Form(i) is "January" or "February" or "July" or "September" or "October" or "November" or "December";
        return plain || opener && !(scene.Sentence.Contains(i + 1) && scene.Syntax.Upos(i + 1) == Upos.PROPN && char.IsUpper(scene.Form(i + 1)[0]) && !plain);
    }
}
