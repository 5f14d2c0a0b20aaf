using System.Globalization;
using Extractor.Articles.Readers.Drafts;

namespace Extractor.Tests.Articles.Readers.Drafts;

public class StatedDateTests
{
    [Theory]
    [InlineData("2016-07-20T23:30:00-05:00", "2016-07-20")]
    [InlineData("20160720T233000Z", "2016-07-20")]
    [InlineData("Wed, 20 Jul 2016 23:30:00 EST", "2016-07-20")]
    [InlineData("20 Jul 16", "2016-07-20")]
    [InlineData("20 Jul 87", "1987-07-20")]
    [InlineData("26-FEB-1987 15:01:01.79", "1987-02-26")]
    [InlineData(" 2-MAR-1987", "1987-03-02")]
    [InlineData("Sept. 3rd, 1912", "1912-09-03")]
    [InlineData("7/20/2016", "2016-07-20")]
    public void Dates_are_read_as_archives_write_them(string written, string date) =>
        Assert.Equal(DateOnly.Parse(date, CultureInfo.InvariantCulture), StatedDate.Read(written, out _));

    [Theory]
    [InlineData("3/4/2016", false)]
    [InlineData("31 Feb 2016", false)]
    [InlineData("May or June", false)]
    [InlineData("2016-07", true)]
    public void What_names_no_day_or_two_is_no_date(string written, bool isPartial)
    {
        Assert.Null(StatedDate.Read(written, out bool partial));
        Assert.Equal(isPartial, partial);
    }
}
