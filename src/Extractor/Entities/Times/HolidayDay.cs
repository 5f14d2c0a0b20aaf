using System.Globalization;

namespace Extractor.Entities.Times;

/// <summary>Which day of every year a holiday is: a day of a month, a weekday of a month, or so many days from Easter Sunday.</summary>
/// <param name="Month">1 to 12; 0 when it is counted from Easter.</param>
/// <param name="Day">The day of the month; 0 when it is a weekday.</param>
/// <param name="Weekday">1 for Monday to 7 for Sunday.</param>
/// <param name="Count">Which such weekday of the month; the days from Easter.</param>
internal sealed record HolidayDay(int Month, int Day, int Weekday, int Count)
{
    /// <summary>Reads <c>12-25</c>, <c>11 thursday 4</c> or <c>easter -2</c>.</summary>
    public static HolidayDay Parse(string text)
    {
        string[] parts = text.Split(' ', '-');
        int Number(string part) => int.Parse(part, CultureInfo.InvariantCulture);
        return text.StartsWith("easter", StringComparison.Ordinal) ? new HolidayDay(0, 0, 0, Number(text[("easter".Length + 1)..]))
            : parts.Length == 2 ? new HolidayDay(Number(parts[0]), Number(parts[1]), 0, 0)
            : new HolidayDay(Number(parts[0]), 0, WeekdayReading.WeekdayOf(Enum.Parse<DayOfWeek>(parts[1], true)), Number(parts[2]));
    }

    /// <summary>The day in a year.</summary>
    public DateOnly In(int year)
    {
        if (Month == 0)
        {
            return EasterSunday(year).AddDays(Count);
        }

        DateOnly first = new(year, Month, Math.Max(Day, 1));
        return Day > 0 ? first : first.AddDays(((Weekday - WeekdayReading.WeekdayOf(first) + 7) % 7) + (7 * (Count - 1)));
    }

    // The Gregorian reckoning of Meeus, Jones and Butcher (Nature 13, 1876).
    private static DateOnly EasterSunday(int year)
    {
        int a = year % 19;
        (int b, int c) = (year / 100, year % 100);
        int h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        int l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        int days = h + l - (7 * m) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }
}
