using System.Globalization;
using Extractor.Articles.Readers.Html.Metadata;

namespace Extractor.Tests.Articles.Readers.Html;

public class PageDateTests
{
    [Theory]
    [InlineData("2021-05-03T10:15:30.250Z")]
    [InlineData("2021-05-03 10:15:30+08:00")]
    [InlineData("20210503")]
    [InlineData("May 3, 2021, 07:47 PM EST")]
    [InlineData("3 May 2021 07:09 GMT")]
    [InlineData("Mon, 03 May 2021 07:09:00 +0000")]
    [InlineData("Monday 3rd May 2021")]
    [InlineData("Updated 10:15 a.m. ET, Mon. May 3, 2021")]
    [InlineData("2021/05/03")]
    [InlineData("1620036930")]
    [InlineData("1620036930000")]
    public void Dates_are_read_as_pages_write_them(string written) => Assert.Equal(new DateOnly(2021, 5, 3), PageDate.Read(written));

    [Theory]
    [InlineData("18.11.2019", "2019-11-18")]
    [InlineData("11/18/2019", "2019-11-18")]
    [InlineData("18/11/2019 10:00", "2019-11-18")]
    [InlineData("29 February 2020", "2020-02-29")]
    [InlineData("5/5/2019", "2019-05-05")]
    [InlineData("By Ann Lee - 11/18/19 06:56 AM", "2019-11-18")]
    [InlineData("Ann Lee18 November 2019", "2019-11-18")]
    public void Numbers_that_can_only_be_one_date_are_read(string written, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, CultureInfo.InvariantCulture), PageDate.Read(written));

    [Theory]
    [InlineData("05/03/2021")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("1970-01-01")]
    [InlineData("29 February 2021")]
    [InlineData("03/04/21")]
    [InlineData("call 12-11-19-77")]
    [InlineData("May 2021")]
    [InlineData("yesterday")]
    [InlineData("")]
    [InlineData(null)]
    public void What_names_no_day_or_might_be_two_is_none(string? written) => Assert.Null(PageDate.Read(written));
}
