using System.Globalization;
using Extractor.Articles;

namespace Extractor.Tests.Articles.Readers.Html;

public class PageFactsTests
{
    private static Article Read(string head, string before = "", string after = "") =>
        TestPage.Read(TestPage.Of($"{before}<article>{TestPage.Paragraphs("Ada", "Ben")}{after}</article>", head));

    private static Article Linked(string json) => Read($"<script type=\"application/ld+json\">{json}</script>");

    [Fact]
    public void Linked_data_states_everything()
    {
        Article article = Linked("""
            {"@context":"https://schema.org","@type":"NewsArticle","headline":"River &amp; rain","datePublished":"2021-05-03T23:30:00-05:00","dateModified":"2021-05-04",
             "author":[{"@type":"Person","name":"Ann Lee"},{"@type":"Person","name":"Bo Ray"}],"publisher":{"@type":"Organization","name":"The Valley Post"},
             "articleSection":["Local","Weather"],"mainEntityOfPage":{"@id":"https://post.example/river"},"inLanguage":"en-GB"}
            """);
        Assert.Equal(
            ("River & rain", new DateOnly(2021, 5, 3), new DateOnly(2021, 5, 4), "Ann Lee and Bo Ray", "The Valley Post", "Local", "https://post.example/river", "en"),
            (article.Title, article.Published, article.Modified, article.Byline, article.Publisher, article.Section, article.Uri, article.Language));
    }

    [Theory]
    [InlineData("""[{"@type":"WebSite","name":"Post"},{"@type":"Article","headline":"A","datePublished":"2021-05-03"}]""")]
    [InlineData("""{"@graph":[{"@type":"Person","name":"Ann"},{"@type":["Thing","BlogPosting"],"headline":"A","datePublished":"2021-05-03"}]}""")]
    [InlineData("""<!-- {"@type":"ReportageNewsArticle","headline":"A","datePublished":"2021-05-03",} -->""")]
    [InlineData("""{"@type":"NewsArticle","headline":"The "big" flood","datePublished":"2021-05-03"}""")]
    [InlineData("""{"@type":"NewsArticle","description":"ends here, "datePublished" : "2021-05-03T10:00:00Z" }""")]
    [InlineData("//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"A\",\"datePublished\":\"2021-05-03\"}\n//]]>")]
    public void Linked_data_is_found_in_lists_graphs_and_broken_json(string json) => Assert.Equal(new DateOnly(2021, 5, 3), Linked(json).Published);

    [Theory]
    [InlineData("<meta property=article:published_time content=2021-05-03T10:00:00Z>")]
    [InlineData("<meta name=parsely-pub-date content=\"2021-05-03 10:00\">")]
    [InlineData("<meta name=DC.date.issued content=20210503>")]
    [InlineData("<meta name=date content=\"Mon, 3 May 2021 10:00:00 GMT\">")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"A\",\"datePublished\":\"0001-01-01T00:00:00Z\"}</script><meta itemprop=datePublished content=2021-05-03>")]
    [InlineData("<meta name=vp-post-date content=2021/05/03>")]
    [InlineData("<meta name=lastPublished content=2021-06-01><meta name=published_at content=2021-05-03><meta name=published_by content=Ann>")]
    [InlineData("<link rel=canonical href=https://post.example/2021/05/03/river>")]
    [InlineData("<link rel=canonical href=https://post.example/news/river-2021-05-03.html>")]
    public void The_date_is_read_from_the_head(string head) => Assert.Equal(new DateOnly(2021, 5, 3), Read(head).Published);

    [Theory]
    [InlineData("<h1>River rises</h1><div class=meta>Published: May 3, 2021 at 4:05 pm</div>")]
    [InlineData("<h1>River rises</h1><time class=published datetime=2021-05-03>two years ago</time>")]
    [InlineData("<h1>River rises</h1><p class=byline>By Ann Lee</p><span>Posted on 3rd May 2021</span>")]
    [InlineData("<span itemprop=datePublished>Mon 6:45 PM, May 3, 2021</span>")]
    [InlineData("<h1>River rises</h1><p>Updated May 4, 2021</p><p>First published May 3, 2021</p>")]
    [InlineData("<h1>River rises</h1><p>Published Mon, May 3 2021 4:29 AM EST Updated Tue, May 4 2021 5:37 AM EST</p>")]
    [InlineData("<h1>River rises</h1><p>By Ann Lee - 13/05/21</p>", "2021-05-13")]
    [InlineData("<h1>River rises</h1><div><span>Ann Lee</span><span>3 May 2021</span></div>")]
    [InlineData("<b>River rises</b><br>By Ann Lee<br>May 3, 2021<br><br>")]
    public void The_date_is_read_off_the_page(string before, string expected = "2021-05-03") =>
        Assert.Equal(DateOnly.Parse(expected, CultureInfo.InvariantCulture), Read("", before).Published);

    [Fact]
    public void A_date_that_might_be_two_is_none() => Assert.Null(Read("<meta name=date content=05/03/2021>").Published);

    [Fact]
    public void The_time_of_a_change_is_not_that_of_publication()
    {
        Article article = Read("<meta property=article:modified_time content=2021-06-01><meta property=article:published_time content=2021-05-03>");
        Assert.Equal((new DateOnly(2021, 5, 3), new DateOnly(2021, 6, 1)), (article.Published, article.Modified));
    }

    [Theory]
    [InlineData("<meta name=author content=\"By Ann Lee\">", "")]
    [InlineData("<meta name=author content=https://post.example/ann>", "<a rel=author href=/ann>Ann Lee</a>")]
    [InlineData("", "<span class=byline>By Ann Lee | May 3, 2021</span>")]
    [InlineData("", "<span itemprop=author><span itemprop=name>Ann Lee</span></span>")]
    public void The_byline_is_the_names_alone(string head, string before) => Assert.Equal("Ann Lee", Read(head, before).Byline);

    [Fact]
    public void The_title_is_the_heading_that_the_head_knows_too() => Assert.Equal(
        "River “rises” again", Read("<meta property=og:title content=\"River &quot;rises&quot; again | The Post\">", "<h1>The Post</h1><h1>River “rises” again</h1>").Title);

    [Fact]
    public void Without_a_heading_the_head_gives_the_title() => Assert.Equal("River rises again", Read("<meta property=og:title content=\"River rises again\">").Title);

    [Fact]
    public void The_address_of_the_home_page_is_no_articles() => Assert.Equal(
        "https://post.example/river", Read("<link rel=canonical href=https://post.example/><meta property=og:url content=https://post.example/river>").Uri);

    [Fact]
    public void Without_an_address_the_path_stays() => Assert.Equal("page.html", Read("").Uri);

    [Theory]
    [InlineData("<p>Correction: An earlier report gave a wrong number of houses.</p>", ArticleStatus.Corrected)]
    [InlineData("<p>This story has been withdrawn by its authors, who gave wrong numbers.</p>", ArticleStatus.Withdrawn)]
    [InlineData("<p>The correction of the river took ten years and cost 5 million.</p>", ArticleStatus.Usual)]
    public void Corrections_and_withdrawals_are_told(string note, ArticleStatus expected) => Assert.Equal(expected, Read("", after: note).Status);

    [Fact]
    public void Dateline_and_copyright_come_from_linked_data_or_the_head()
    {
        string body = TestPage.Paragraphs("Ada", "Ben");
        Article linked = TestPage.Read(TestPage.Of(body, """<script type="application/ld+json">{"@type":"NewsArticle","headline":"T","dateline":"Rome","copyrightHolder":{"name":"Harbour Ltd"}}</script>"""));
        Article meta = TestPage.Read(TestPage.Of(body, "<meta name=\"copyright\" content=\"(c) Harbour\">"));

        Assert.Equal(("Rome", "Harbour Ltd"), (linked.Dateline, linked.Copyright));
        Assert.Equal((null, "(c) Harbour"), (meta.Dateline, meta.Copyright));
    }
}
