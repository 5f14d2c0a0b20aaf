using System.Globalization;

namespace Extractor.Entities.Times;

/// <summary>A year, month or day. Month and day are 0 where the precision does not reach.</summary>
internal readonly record struct CalendarPoint(int Year, int Month = 0, int Day = 0)
{
    // No distance that is counted in months or days is as long as this.
    private const int FarthestCounted = 200;

    /// <summary>True when a distance counted from it stays within the calendar.</summary>
    public bool CanCount => Year is > FarthestCounted and < 9999 - FarthestCounted;

    /// <summary>The first day of it.</summary>
    public DateOnly First => new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>The day of a date.</summary>
    public static CalendarPoint OfDay(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>The month of a date.</summary>
    public static CalendarPoint OfMonth(DateOnly date) => new(date.Year, date.Month);

    /// <summary>True when the calendar has such a day.</summary>
    public static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>ISO 8601 at its precision.</summary>
    public override string ToString() =>
        Month == 0 ? Year.ToString("D4", CultureInfo.InvariantCulture)
        : Day == 0 ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}")
        : string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}");
}
