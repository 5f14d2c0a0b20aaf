namespace Extractor.Entities.Times;

/// <summary>Days of a month or year: <c>the first week of April</c>, <c>the first ten days of June</c>, <c>the last week of 2021</c>.</summary>
/// <param name="Month">1 to 12; 0 when only a year is named.</param>
/// <param name="Year">The year, or 0 when it is not said.</param>
/// <param name="Week">1 to 4, 5 for the last; 0 or 1 for the first days.</param>
/// <param name="Count">How many days.</param>
internal sealed record DaysReading(int Month, int Year, int Week, int Count) : TimeReading
{
    private const int Last = 5;

    /// <inheritdoc/>
    public override TimeValue? Resolve(TimeContext context)
    {
        if (Year == 0 && (Month == 0 || context.Anchor is null))
        {
            return null;
        }

        int year = Year > 0 ? Year : new MonthReading(Month, 0).Resolve(context)!.Value.Start.Year;
        DateOnly first = new(year, Month > 0 ? Month : Week == Last ? 12 : 1, 1);
        DateOnly begin = Week == Last ? first.AddMonths(1).AddDays(-Count) : first.AddDays(7 * Math.Max(0, Week - 1));
        return TimeValue.Days(begin, begin.AddDays(Count - 1));
    }
}
