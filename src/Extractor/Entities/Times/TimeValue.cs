namespace Extractor.Entities.Times;

/// <summary>A point of the calendar, or the interval from one to another, both included.</summary>
internal readonly record struct TimeValue(CalendarPoint Start, CalendarPoint? End = null)
{
    /// <summary>A whole year.</summary>
    public static TimeValue Year(int year) => new(new CalendarPoint(year));

    /// <summary>One day.</summary>
    public static TimeValue Day(DateOnly day) => new(CalendarPoint.OfDay(day));

    /// <summary>From one day to another.</summary>
    public static TimeValue Days(DateOnly first, DateOnly last) => new(CalendarPoint.OfDay(first), CalendarPoint.OfDay(last));

    /// <summary>A number of whole months.</summary>
    public static TimeValue Months(int year, int first, int count)
    {
        DateOnly last = new DateOnly(year, first, 1).AddMonths(count - 1);
        return new TimeValue(new CalendarPoint(year, first), CalendarPoint.OfMonth(last));
    }

    /// <summary>ISO 8601: a date or <c>start/end</c>.</summary>
    public override string ToString() => End is { } end && end != Start ? Start + "/" + end : Start.ToString();
}
