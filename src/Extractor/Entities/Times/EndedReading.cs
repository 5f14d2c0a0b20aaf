namespace Extractor.Entities.Times;

/// <summary>A number of months that end at a date: <c>the year ended June 30, 2022</c>, <c>the nine months to September</c>.</summary>
internal sealed record EndedReading(int Count, TimeReading End) : TimeReading
{
    public override TimeValue? Resolve(TimeContext context)
    {
        if (End.Resolve(context with { Future = false }) is not { Start: { Month: > 0, CanCount: true } end, End: null })
        {
            return null;
        }

        if (end.Day == 0)
        {
            DateOnly first = end.First.AddMonths(1 - Count);
            return new TimeValue(CalendarPoint.OfMonth(first), end);
        }

        // The day after the end, so many months earlier: June 30 comes from July 1. Whole months need no days.
        DateOnly next = end.First.AddDays(1);
        return next.Day == 1
            ? new TimeValue(CalendarPoint.OfMonth(next.AddMonths(-Count)), CalendarPoint.OfMonth(end.First))
            : TimeValue.Days(next.AddMonths(-Count), end.First);
    }
}

/// <summary>The seven days that end at a date: <c>the week ended March 20</c>.</summary>
internal sealed record WeekEndedReading(TimeReading End) : TimeReading
{
    /// <inheritdoc/>
    public override TimeValue? Resolve(TimeContext context) =>
        End.Resolve(context with { Future = false }) is { Start: { Day: > 0, CanCount: true } end, End: null } ? TimeValue.Days(end.First.AddDays(-6), end.First) : null;
}
