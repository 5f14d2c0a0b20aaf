namespace Extractor.Entities.Times;

/// <summary>
/// A time counted from the time that the text named before: <c>a year earlier</c>, <c>four days later</c>, <c>the same period of 2021</c>. What it is counted from is
/// settled by the article, so by itself it has no value.
/// </summary>
internal abstract record ContextReading : TimeReading
{
    /// <summary>No value without what was named before.</summary>
    public override TimeValue? Resolve(TimeContext context) => null;

    /// <summary>The value, counted from what the text named before; null when that is not precise enough.</summary>
    /// <param name="before">The time named before.</param>
    public abstract TimeValue? From(TimeValue before);

    /// <summary>A point some years on, at its precision; null when the calendar has no such day.</summary>
    protected static CalendarPoint? Years(CalendarPoint point, int years) =>
        point.Year + years is var year && (point.Day == 0 ? year is >= 1 and <= 9999 : CalendarPoint.Exists(year, point.Month, point.Day)) ? point with { Year = year } : null;
}

/// <summary>A distance from the time named before: <c>a year earlier</c>, <c>four days later</c>.</summary>
/// <param name="Unit">Its unit.</param>
/// <param name="Shift">How many, negative for earlier.</param>
internal sealed record DistanceReading(TimeUnit Unit, int Shift) : ContextReading
{
    private const int Furthest = 1000;

    /// <inheritdoc/>
    public override TimeValue? From(TimeValue before)
    {
        CalendarPoint point = before.Start;
        return Math.Abs(Shift) > Furthest || !point.CanCount ? null : Unit switch
        {
            TimeUnit.Year => Shifted(before, Shift),
            TimeUnit.Decade => Shifted(before, Shift * 10),
            TimeUnit.Month when point.Month > 0 && before.End is null => new TimeValue(CalendarPoint.OfMonth(point.First.AddMonths(Shift))),
            TimeUnit.Week when point.Day > 0 && before.End is null => TimeValue.Day(point.First.AddDays(7 * Shift)),
            TimeUnit.Day when point.Day > 0 && before.End is null => TimeValue.Day(point.First.AddDays(Shift)),
            _ => null,
        };
    }

    private static TimeValue? Shifted(TimeValue before, int years) => Years(before.Start, years) is not { } start ? null
        : before.End is not { } last ? new TimeValue(start)
        : Years(last, years) is { } end ? new TimeValue(start, end) : null;
}

/// <summary>The same part of another year as the time named before: <c>the same period last year</c>, <c>the corresponding quarter of 2021</c>.</summary>
/// <param name="Year">The year, or null.</param>
/// <param name="Shift">Without a year, how many years from that of the time named before.</param>
internal sealed record SamePeriodReading(int? Year, int Shift) : ContextReading
{
    /// <inheritdoc/>
    public override TimeValue? From(TimeValue before)
    {
        int years = Year is { } year ? year - (before.End ?? before.Start).Year : Shift;
        return new DistanceReading(TimeUnit.Year, years).From(before);
    }
}

/// <summary>The day, month or year of the time named before: <c>that year</c>, <c>the same day</c>.</summary>
/// <param name="Unit">Its unit.</param>
internal sealed record SameUnitReading(TimeUnit Unit) : ContextReading
{
    /// <inheritdoc/>
    public override TimeValue? From(TimeValue before) => Unit switch
    {
        TimeUnit.Year => before.End is null || before.End.Value.Year == before.Start.Year ? TimeValue.Year(before.Start.Year) : before,
        TimeUnit.Month when before.Start.Month > 0 && before.End is null => new TimeValue(before.Start with { Day = 0 }),
        TimeUnit.Day when before.Start.Day > 0 && before.End is null => before,
        TimeUnit.Weekend or TimeUnit.Week or TimeUnit.Quarter when before.End is not null => before,
        _ => null,
    };
}

/// <summary>A month or day of the year named before: <c>in February of that year</c>.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31, or 0 for the whole month.</param>
internal sealed record MonthThenReading(int Month, int Day) : ContextReading
{
    /// <inheritdoc/>
    public override TimeValue? From(TimeValue before) =>
        CalendarPoint.Exists(before.Start.Year, Month, Math.Max(Day, 1)) ? new TimeValue(new CalendarPoint(before.Start.Year, Month, Day)) : null;
}
