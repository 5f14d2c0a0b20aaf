using Extractor.Articles.Readers;

namespace Extractor.Tests.Articles.Readers.Html;

public class ArticleReaderHtmlTests
{
    private static readonly string Page = TestPage.Of(TestPage.Paragraphs("Ada"));

    [Theory]
    [InlineData("page.html")]
    [InlineData("page.HTM")]
    [InlineData("page.xhtml")]
    [InlineData("page")]
    [InlineData("index.php")]
    public void A_page_is_told_by_its_content(string name)
    {
        ReadResult result = InputBytes.One(name, Page);
        Assert.Equal(TestPage.Prose("Ada"), result.Article!.Text);
        Assert.Empty(result.Warnings);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?>\n")]
    [InlineData("<!-- saved from url=(0020)https://post.example/ -->\r\n")]
    [InlineData("\n\n  ")]
    public void What_stands_before_a_page_is_passed_over(string preface) => Assert.Equal(TestPage.Prose("Ada"), InputBytes.One("a", preface + Page).Article!.Text);

    [Fact]
    public void A_page_may_be_packed() => Assert.Equal(TestPage.Prose("Ada"), Assert.Single(InputBytes.Read("page.html.gz", InputBytes.Gzip(InputBytes.Utf8(Page)))).Article!.Text);

    [Fact]
    public void A_page_named_as_text_is_read_with_a_warning()
    {
        ReadResult result = InputBytes.One("a.txt", Page);
        Assert.Equal(TestPage.Prose("Ada"), result.Article!.Text);
        Assert.Equal(ReadReason.WrongName, Assert.Single(result.Warnings).Reason);
    }

    [Fact]
    public void A_text_named_as_a_page_is_read_as_text()
    {
        ReadResult result = InputBytes.One("a.html", "Ten people died when a < b.");
        Assert.Equal("Ten people died when a < b.", result.Article!.Text);
        Assert.Equal(ReadReason.WrongName, Assert.Single(result.Warnings).Reason);
    }

    [Fact]
    public void A_piece_of_a_page_is_one_where_the_name_says_so() => Assert.Equal(TestPage.Prose("Ada"), InputBytes.One("a.html", TestPage.Paragraphs("Ada")).Article!.Text);

    [Fact]
    public void A_text_that_speaks_of_tags_stays_text() => Assert.StartsWith("The tag <p> opens", InputBytes.One("a.txt", "The tag <p> opens a paragraph, and 3 of 4 pages forget to close it.").Article!.Text);

    [Fact]
    public void Xml_that_is_no_page_fails() => Assert.Equal(ReadReason.Markup, InputBytes.One("a.txt", "<?xml version=\"1.0\"?><report><entry>5 people</entry></report>").Failure!.Reason);
}
