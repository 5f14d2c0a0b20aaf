namespace Extractor.Entities.Times;

/// <summary>What an expression says, before it is known which day the article speaks from.</summary>
internal abstract record TimeReading
{
    /// <summary>The value; null when it cannot be known.</summary>
    public abstract TimeValue? Resolve(TimeContext context);
}

/// <summary>A value that stands in the text: <c>July 20, 2016</c>, <c>2009</c>.</summary>
internal sealed record ExplicitReading(TimeValue? Value) : TimeReading
{
    /// <summary>A span that places something in time without a value of its own: <c>every two years</c>, <c>four days later</c>.</summary>
    public static ExplicitReading None { get; } = new(null as TimeValue?);

    public override TimeValue? Resolve(TimeContext context) => Value;
}

/// <summary>A day of a month, or a month, without a year: <c>July 20</c>, <c>in March</c>.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31, or 0 for the whole month.</param>
/// <param name="Year">Which year in words: -1 for last, 0 for this, 1 for next; null when nothing is said.</param>
internal sealed record MonthReading(int Month, int Day, int? Year = null) : TimeReading
{
    // "Jan. 3" in an article of Dec. 30 is a few days ahead, "in August" in an article of July is last year's; "is calling for redemption on Dec. 7" in one
    // of October, whose verb does not say, is more likely weeks ahead than most of a year back.
    private const int MostDaysAhead = 21;
    private const int MostDaysAheadIfOpen = 100;

    public override TimeValue? Resolve(TimeContext context)
    {
        if (context.Anchor is not { } anchor)
        {
            return null;
        }

        int year = YearOf(anchor, context.Future);
        return Day == 0 ? new TimeValue(new CalendarPoint(year, Month))
            : CalendarPoint.Exists(year, Month, Day) ? new TimeValue(new CalendarPoint(year, Month, Day)) : null;
    }

    private int YearOf(DateOnly anchor, bool? future)
    {
        // "Last April" in an article of July is three months ago, not fifteen.
        if (Year is { } shift)
        {
            return shift < 0 ? anchor.Year - (Month >= anchor.Month ? 1 : 0) : shift > 0 ? anchor.Year + (Month <= anchor.Month ? 1 : 0) : anchor.Year;
        }

        DateOnly start = CalendarPoint.Exists(anchor.Year, Month, Math.Max(Day, 1)) ? new DateOnly(anchor.Year, Month, Math.Max(Day, 1)) : new DateOnly(anchor.Year, Month, 1);
        int ahead = start.DayNumber - anchor.DayNumber;
        int mostAhead = Day == 0 ? 0 : future is null ? MostDaysAheadIfOpen : MostDaysAhead;
        return future == true ? anchor.Year + (ahead < -200 ? 1 : 0) : anchor.Year - (ahead > mostAhead ? 1 : 0);
    }
}

/// <summary>A day of the week.</summary>
/// <param name="Weekday">1 for Monday to 7 for Sunday.</param>
/// <param name="Shift">-1 after <c>last</c>, 0 after <c>this</c>, 1 after <c>next</c>; null when nothing is said.</param>
internal sealed record WeekdayReading(int Weekday, int? Shift) : TimeReading
{
    public override TimeValue? Resolve(TimeContext context)
    {
        if (context.Anchor is not { } anchor)
        {
            return null;
        }

        int back = (WeekdayOf(anchor) - Weekday + 7) % 7;
        bool ahead = Shift > 0 || (Shift != -1 && context.Future == true);
        int days = ahead ? (back == 0 && Shift > 0 ? 7 : (7 - back) % 7) : Shift == -1 && back == 0 ? -7 : -back;
        return TimeValue.Day(anchor.AddDays(days));
    }

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int WeekdayOf(DateOnly day) => WeekdayOf(day.DayOfWeek);

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int WeekdayOf(DayOfWeek day) => day == DayOfWeek.Sunday ? 7 : (int)day;
}

/// <summary>
/// A season without a year, or with one. ISO 8601 knows no seasons, and which months they are depends on the hemisphere: the value is the year, or two for a
/// winter whose year is counted.
/// </summary>
/// <param name="FirstMonth">The first of its three months in the north.</param>
/// <param name="Year">The year, or null.</param>
/// <param name="Shift">-1 after <c>last</c>, 1 after <c>next</c>, else 0.</param>
internal sealed record SeasonReading(int FirstMonth, int? Year, int Shift) : TimeReading
{
    private const int Winter = 12;

    public override TimeValue? Resolve(TimeContext context)
    {
        if (Year is { } year)
        {
            return TimeValue.Year(year);
        }

        if (context.Anchor is not { } anchor)
        {
            return null;
        }

        if (FirstMonth == Winter)
        {
            // The winter that the anchor is in or comes to: that of the turn of the year.
            int turn = anchor.Year - (anchor.Month <= 4 ? 1 : 0) + (Shift < 0 ? -1 : 0);
            return new TimeValue(new CalendarPoint(turn), new CalendarPoint(turn + 1));
        }

        bool begun = anchor.Month >= FirstMonth;
        bool ahead = context.Future == true && anchor.Month > FirstMonth + 2;
        return TimeValue.Year(anchor.Year + (Shift < 0 && anchor.Month < FirstMonth + 3 ? -1 : (Shift > 0 && begun) || (Shift == 0 && ahead) ? 1 : Shift == 0 && !begun && FirstMonth - anchor.Month > 6 ? -1 : 0));
    }
}

/// <summary>A month or day of last, this or next year: <c>June last year</c>.</summary>
internal sealed record YearShiftReading(int Month, int Day, int Shift) : TimeReading
{
    public override TimeValue? Resolve(TimeContext context)
    {
        if (context.Anchor is not { } anchor)
        {
            return null;
        }

        int year = anchor.Year + Shift;
        return Day == 0 ? new TimeValue(new CalendarPoint(year, Month))
            : CalendarPoint.Exists(year, Month, Day) ? new TimeValue(new CalendarPoint(year, Month, Day)) : null;
    }
}

/// <summary>From one expression to another: <c>between 2010 and 2015</c>, <c>from January to June</c>, <c>July 20-22</c>.</summary>
internal sealed record RangeReading(TimeReading From, TimeReading To) : TimeReading
{
    public override TimeValue? Resolve(TimeContext context)
    {
        if (To.Resolve(context) is not { } to)
        {
            return null;
        }

        CalendarPoint end = to.End ?? to.Start;
        // "From November to May 2022": the year stands once, at the end; a later month belongs to the year before.
        TimeValue? from = From is MonthReading { Year: null } month
            ? Start(month, end)
            : From.Resolve(context);
        return from is { } start && start.Start.First <= end.First ? new TimeValue(start.Start, end) : null;
    }

    private static TimeValue? Start(MonthReading month, CalendarPoint end)
    {
        int year = end.Year - (end.Month > 0 && (month.Month > end.Month || (month.Month == end.Month && month.Day > end.Day && end.Day > 0)) ? 1 : 0);
        return month.Day == 0 ? new TimeValue(new CalendarPoint(year, month.Month))
            : CalendarPoint.Exists(year, month.Month, month.Day) ? new TimeValue(new CalendarPoint(year, month.Month, month.Day)) : null;
    }
}
