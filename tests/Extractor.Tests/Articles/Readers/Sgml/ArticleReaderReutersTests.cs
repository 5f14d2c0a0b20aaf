using System.Text;
using Extractor.Articles;
using Extractor.Articles.Readers;

namespace Extractor.Tests.Articles.Readers.Sgml;

public class ArticleReaderReutersTests
{
    private const string Norm = """
        <REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" OLDID="5544" NEWID="17">
        <DATE> 3-MAR-1987 15:01:01.79</DATE>
        <TOPICS><D>tin</D></TOPICS>
        <UNKNOWN>
        &#5;&#5;&#5;C T
        </UNKNOWN>
        <TEXT>&#2;
        <TITLE>TIN OUTPUT RISES AT &lt;TINCO></TITLE>
        <AUTHOR>    By Ann Lee, Reuters</AUTHOR>
        <DATELINE>    LONDON, March 3 - </DATELINE><BODY>Tin output rose 5 pct to 300 tonnes in the
        year, the council said.
            It was 285 tonnes & more a year ago at <Oldco>.
            Shr 34 cts vs 30 cts
            Net 12 mln vs 11 mln
         Reuter
        &#3;</BODY></TEXT>
        </REUTERS>

        """;

    private static Article Read(string text) => InputBytes.One("a.sgm", $"<REUTERS NEWID=\"1\"><DATE>26-FEB-1987</DATE><TEXT{text}</TEXT></REUTERS>").Article!;

    [Fact]
    public void The_elements_say_all_about_the_article()
    {
        Article article = InputBytes.One("a.sgm", "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n" + Norm).Article!;

        Assert.Equal(("17", "TIN OUTPUT RISES AT <TINCO>", "Ann Lee", "LONDON, March 3", new DateOnly(1987, 3, 3)), (article.Id, article.Title, article.Byline, article.Dateline, article.Published!.Value));
    }

    [Fact]
    public void Lines_are_joined_to_paragraphs_behind_the_dateline() => Assert.Equal(
        "LONDON, March 3 - Tin output rose 5 pct to 300 tonnes in the year, the council said.\n\nIt was 285 tonnes & more a year ago at <Oldco>.\n\nShr 34 cts vs 30 cts\n\nNet 12 mln vs 11 mln",
        InputBytes.One("a.sgm", Norm).Article!.Text);

    [Fact]
    public void A_brief_is_its_headline()
    {
        Article article = Read(" TYPE=\"BRIEF\">&#2;\n<TITLE>******BANK RAISES RATE TO 7-3/4 PCT</TITLE>\n&#3;");

        Assert.Equal(("BANK RAISES RATE TO 7-3/4 PCT", null), (article.Text, article.Title));
    }

    [Fact]
    public void Unprocessed_text_is_read_as_it_stands() => Assert.Equal("GOLD FIXED\n\nAT 405.20 DLRS an ounce.", Read(" TYPE=\"UNPROC\">&#2;\nGOLD FIXED\n    AT 405.20 DLRS\nan ounce.\n&#3;").Text);

    [Theory]
    [InlineData("Tin rose to 5 mln (3).        REUTER\n&#3;", "Tin rose to 5 mln (3).")]
    [InlineData("Prices were\n        Low   High\n Wheat  2.55  2.40\n Corn  1.35  --\n\n Reuter\n&#3;", "Prices were\n\nLow   High\n\nWheat  2.55  2.40\n\nCorn  1.35  --")]
    [InlineData("He joined Reuter", "He joined Reuter")]
    public void The_end_mark_is_dropped_and_rows_of_tables_are_lines(string body, string text) => Assert.Equal(text, Read($"><BODY>{body}</BODY>").Text);

    [Fact]
    public void A_wrapped_collection_is_read_too() => Assert.Equal("17", InputBytes.One("a.sgm", $"<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n<DOCUMENT>\n{Norm}</DOCUMENT>").Article!.Id);

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_Windows_1252() =>
        Assert.Equal("Café.", Assert.Single(InputBytes.Read("a.sgm", [.. "<REUTERS NEWID=\"1\"><TEXT><BODY>Caf"u8, 0xE9, .. ".</BODY></TEXT></REUTERS>"u8])).Article!.Text);

    [Fact]
    public void Damaged_articles_cost_themselves()
    {
        ReadResult[] results = InputBytes.Read("a.sgm", "<REUTERS NEWID=\"1\"><TEXT><BODY>One.\n" + Norm + "<REUTERS NEWID=\"3\"><TEXT></TEXT></REUTERS>\n<REUTERS NEWID=\"4\"><TEXT><BODY>Four");

        Assert.Equal(["1", "17", null, null], results.Select(r => r.Article?.Id));
        Assert.Equal([ReadReason.Empty, ReadReason.Truncated], results.Skip(2).Select(r => r.Failure!.Reason));
        Assert.Equal([1, 2], results.Take(2).Select(r => r.Line));
    }

    [Fact]
    public void A_file_of_many_articles_is_read_in_linear_time() =>
        LinearTime.Check("SGML", new StringBuilder().Insert(0, Norm, 4000).ToString(), text => InputBytes.Read("a.sgm", text));
}
