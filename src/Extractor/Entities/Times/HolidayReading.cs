namespace Extractor.Entities.Times;

/// <summary>A holiday: <c>Christmas Eve</c>, <c>last Easter</c>, <c>Thanksgiving 2010</c>.</summary>
/// <param name="First">Its day.</param>
/// <param name="Last">The last one of several; null for one day.</param>
/// <param name="Year">The year that is given, or null.</param>
/// <param name="Shift">Without a year: -1 for last, 0 for this, 1 for next; null when nothing is said.</param>
internal sealed record HolidayReading(HolidayDay First, HolidayDay? Last, int? Year, int? Shift) : TimeReading
{
    // Of which nothing is said whether it has been: "on Christmas Eve" in an article of December 10 is to come.
    private const int MostDaysAhead = 30;

    /// <inheritdoc/>
    public override TimeValue? Resolve(TimeContext context) => (Year ?? YearOf(context)) is { } year
        ? Last is null ? TimeValue.Day(First.In(year)) : TimeValue.Days(First.In(year), Last.In(year))
        : null;

    private int? YearOf(TimeContext context)
    {
        if (context.Anchor is not { } anchor)
        {
            return null;
        }

        if (Shift == 0)
        {
            return anchor.Year;
        }

        int ahead = First.In(anchor.Year) > anchor ? anchor.Year : anchor.Year + 1;
        bool soon = context.Future is null && First.In(ahead).DayNumber - anchor.DayNumber <= MostDaysAhead;
        bool future = Shift > 0 || (Shift is null && (context.Future == true || soon));
        return future ? ahead : ahead - 1;
    }
}
