using System.Globalization;

namespace Extractor.Entities.Times;

/// <summary>Reads dates written in digits only: <c>2016-07-20</c>, <c>07/20/2016</c>, <c>20.07.2016</c>.</summary>
internal static class NumericDates
{
    /// <summary>The date of one token. Where day and month could change places (<c>03/04/2016</c>) it is a date without a value.</summary>
    public static bool TryRead(ReadOnlySpan<char> form, out TimeValue? value)
    {
        value = null;
        Span<Range> parts = stackalloc Range[4];
        char mark = form.Length is >= 8 and <= 10 ? Mark(form) : '\0';
        if (mark == '\0' || form.Split(parts, mark) != 3)
        {
            return false;
        }

        Span<int> numbers = stackalloc int[3];
        for (int i = 0; i < 3; i++)
        {
            if (!int.TryParse(form[parts[i]], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return false;
            }
        }

        bool yearFirst = form[parts[0]].Length == 4;
        return yearFirst ? YearFirst(numbers, out value) : form[parts[2]].Length == 4 && YearLast(numbers, out value);
    }

    private static char Mark(ReadOnlySpan<char> form) => form.IndexOfAny('-', '/', '.') is >= 0 and var at ? form[at] : '\0';

    private static bool YearFirst(ReadOnlySpan<int> numbers, out TimeValue? value)
    {
        bool exists = CalendarPoint.Exists(numbers[0], numbers[1], numbers[2]);
        value = exists ? new TimeValue(new CalendarPoint(numbers[0], numbers[1], numbers[2])) : null;
        return exists;
    }

    private static bool YearLast(ReadOnlySpan<int> numbers, out TimeValue? value)
    {
        (int first, int second, int year) = (numbers[0], numbers[1], numbers[2]);
        bool monthFirst = CalendarPoint.Exists(year, first, second);
        bool dayFirst = CalendarPoint.Exists(year, second, first);
        value = monthFirst && (!dayFirst || first == second) ? new TimeValue(new CalendarPoint(year, first, second))
            : dayFirst && !monthFirst ? new TimeValue(new CalendarPoint(year, second, first)) : null;
        return monthFirst || dayFirst;
    }
}
