using Extractor.Entities.Times;

namespace Extractor.Tests.Entities.Times;

public class HolidayDayTests
{
    // Easter Sundays of the almanac, the earliest and latest there can be among them.
    [Theory]
    [InlineData(1818, "1818-03-22")]
    [InlineData(1943, "1943-04-25")]
    [InlineData(1998, "1998-04-12")]
    [InlineData(2000, "2000-04-23")]
    [InlineData(2008, "2008-03-23")]
    [InlineData(2019, "2019-04-21")]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2038, "2038-04-25")]
    public void Easter_is_where_the_almanac_has_it(int year, string day) => Assert.Equal(DateOnly.Parse(day), HolidayDay.Parse("easter 0").In(year));

    [Theory]
    [InlineData("11 thursday 4", 2010, "2010-11-25")]
    [InlineData("11 thursday 4", 2018, "2018-11-22")]
    [InlineData("9 monday 1", 2021, "2021-09-06")]
    [InlineData("9 monday 1", 2025, "2025-09-01")]
    [InlineData("easter -2", 2021, "2021-04-02")]
    [InlineData("easter 1", 2021, "2021-04-05")]
    [InlineData("12-24", 2021, "2021-12-24")]
    public void Other_holidays_are_days_weekdays_or_counted_from_Easter(string text, int year, string day) => Assert.Equal(DateOnly.Parse(day), HolidayDay.Parse(text).In(year));
}
