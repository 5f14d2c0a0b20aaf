namespace Extractor.Entities.Times;

/// <summary>A unit of the calendar counted from the anchor: <c>yesterday</c> (day, -1), <c>last year</c> (year, -1), <c>this week</c> (week, 0), <c>two months ago</c> (month, -2).</summary>
internal sealed record RelativeReading(TimeUnit Unit, int Shift) : TimeReading
{
    private const int FurthestYears = 3000;

    public override TimeValue? Resolve(TimeContext context)
    {
        if (context.Anchor is not { } anchor || Math.Abs(Shift) > FurthestYears)
        {
            return null;
        }

        return Unit switch
        {
            TimeUnit.Second or TimeUnit.Minute => TimeValue.Day(anchor),
            TimeUnit.Hour => TimeValue.Day(anchor.AddDays(Shift / 24)),
            TimeUnit.Day => TimeValue.Day(anchor.AddDays(Shift)),
            TimeUnit.Weekend => Weekend(anchor, context.Future == true),
            TimeUnit.Week => Week(anchor, Shift, context.Future == true),
            TimeUnit.Fortnight => Week(anchor, Shift * 2, false),
            TimeUnit.Month => new TimeValue(CalendarPoint.OfMonth(anchor.AddMonths(Shift))),
            TimeUnit.Quarter => Quarter(anchor),
            TimeUnit.Year => InCalendar(anchor.Year + Shift),
            TimeUnit.Decade => Shift < -1 ? InCalendar(anchor.Year + (10 * Shift)) : new TimeValue(new CalendarPoint(anchor.Year + Math.Min(0, 10 * Shift)), new CalendarPoint(anchor.Year + Math.Max(0, 10 * Shift))),
            _ => null,
        };
    }

    private static TimeValue? InCalendar(int year) => year is >= 1 and <= 9999 ? TimeValue.Year(year) : null;

    // "This week" runs from Monday to the day of the article: it has seen no more of it, unless it speaks of what is to come.
    private static TimeValue Week(DateOnly anchor, int shift, bool future)
    {
        DateOnly monday = anchor.AddDays(1 - WeekdayReading.WeekdayOf(anchor) + (7 * shift));
        return TimeValue.Days(monday, shift == 0 && !future ? anchor : monday.AddDays(6));
    }

    private TimeValue Weekend(DateOnly anchor, bool future)
    {
        int weekday = WeekdayReading.WeekdayOf(anchor);
        DateOnly saturday = anchor.AddDays(weekday >= 6 ? 6 - weekday : -1 - weekday);
        bool ahead = Shift > 0 || (Shift == 0 && future && weekday < 6);
        saturday = saturday.AddDays(ahead ? 7 : Shift < 0 && weekday >= 6 ? -7 : 0);
        return TimeValue.Days(saturday, saturday.AddDays(1));
    }

    private TimeValue Quarter(DateOnly anchor)
    {
        DateOnly first = new DateOnly(anchor.Year, ((anchor.Month - 1) / 3 * 3) + 1, 1).AddMonths(3 * Shift);
        return TimeValue.Months(first.Year, first.Month, 3);
    }
}

/// <summary>A stretch that reaches to or from the anchor: <c>the past 24 hours</c>, <c>the last two years</c>, <c>the next three months</c>.</summary>
internal sealed record StretchReading(TimeUnit Unit, int Count, bool Ahead) : TimeReading
{
    private const int MostYears = 1000;

    public override TimeValue? Resolve(TimeContext context)
    {
        if (context.Anchor is not { } anchor || Count > MostYears)
        {
            return null;
        }

        int count = Ahead ? Count : -Count;
        return Unit switch
        {
            TimeUnit.Hour => Days(anchor, (int)Math.Ceiling(Count / 24.0) * Math.Sign(count)),
            TimeUnit.Day => Days(anchor, count),
            TimeUnit.Week => Days(anchor, 7 * count),
            TimeUnit.Fortnight => Days(anchor, 14 * count),
            TimeUnit.Month => Ordered(CalendarPoint.OfMonth(anchor.AddMonths(count)), CalendarPoint.OfMonth(anchor)),
            TimeUnit.Year => Ordered(new CalendarPoint(anchor.Year + count), new CalendarPoint(anchor.Year)),
            TimeUnit.Decade => Ordered(new CalendarPoint(anchor.Year + (10 * count)), new CalendarPoint(anchor.Year)),
            _ => null,
        };
    }

    private static TimeValue? Days(DateOnly anchor, int days) => Ordered(CalendarPoint.OfDay(anchor.AddDays(days)), CalendarPoint.OfDay(anchor));

    private static TimeValue? Ordered(CalendarPoint a, CalendarPoint b) =>
        a.Year is < 1 or > 9999 ? null : a.First <= b.First ? new TimeValue(a, b) : new TimeValue(b, a);
}

/// <summary>Months of a year: <c>the third quarter of 2021</c>, <c>the first five months</c>, <c>the first half of the year</c>.</summary>
/// <param name="First">The first month, 1 to 12.</param>
/// <param name="Count">The number of months.</param>
/// <param name="Year">The year that is given, or null.</param>
/// <param name="Shift">Without a year: -1 for last year, 0 for this, 1 for next; null when nothing is said.</param>
internal sealed record MonthsReading(int First, int Count, int? Year, int? Shift) : TimeReading
{
    private const int Quarter = 3;

    public override TimeValue? Resolve(TimeContext context)
    {
        if (Year is { } given)
        {
            return TimeValue.Months(given, First, Count);
        }

        if (context.Anchor is not { } anchor)
        {
            return null;
        }

        // "The third quarter" in an article of January is last year's, and "the first five months" too; "will reopen in the first quarter" in one of November is next year's.
        int last = First + Count - 1;
        int implied = context.Future == true ? (last < anchor.Month ? 1 : 0) : First > anchor.Month || (Count > Quarter && last > anchor.Month) ? -1 : 0;
        int year = anchor.Year + (Shift ?? implied);
        return TimeValue.Months(year, First, Count);
    }
}

/// <summary>The turn of a year, at the precision of the year: <c>year-end</c>, <c>the start of the year</c>.</summary>
/// <param name="End">True for the end.</param>
internal sealed record YearEndReading(bool End) : TimeReading
{
    // "The fund had 40 branches at year-end" tells of the year before.
    public override TimeValue? Resolve(TimeContext context) =>
        context.Anchor is { } anchor ? TimeValue.Year(anchor.Year - (End && context.Future == false ? 1 : 0)) : null;
}
