using Extractor.Articles;
using Extractor.Articles.Readers;

namespace Extractor.Tests.Articles.Readers.Feeds;

public class ArticleReaderFeedTests
{
    private static string Rss(string items) =>
        $"""
        <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>Harbour Post</title><language>en-us</language><copyright>Harbour Ltd</copyright>{items}</channel></rss>
        """;

    private static string Atom(string entries) => $"<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>Harbour Post</title><author><name>The desk</name></author>{entries}</feed>";

    private static ReadResult One(string item) => InputBytes.One("feed.rss", Rss($"<item>{item}</item>"));

    [Fact]
    public void An_item_of_RSS_says_all_about_its_article()
    {
        Article article = One("""
            <title>Ten &amp;amp; five</title><link>http://x.example/1?a=1&b=2</link><guid isPermaLink="false">g1</guid><dc:creator>Ann Lee</dc:creator>
            <pubDate>Thu, 04 Jul 2019 23:15:00 EST</pubDate><category>World</category><description>Short.</description>
            <content:encoded><![CDATA[<p>Ten died.</p><script>x()</script><p>Five lived&hellip;</p>]]></content:encoded>
            """).Article!;

        Assert.Equal(("g1", "http://x.example/1?a=1&b=2", "Ten & five", "Ann Lee", "World"), (article.Id, article.Uri, article.Title, article.Byline, article.Section));
        Assert.Equal(("Harbour Post", "en-us", "Harbour Ltd", new DateOnly(2019, 7, 4)), (article.Publisher, article.Language, article.Copyright, article.Published!.Value));
        Assert.Equal("Ten died.\n\nFive lived…", article.Text);
    }

    [Theory]
    [InlineData("<description>The mayor resigned on Monday.</description>")]
    [InlineData("<title>Only a title</title>")]
    [InlineData("<content:encoded>&lt;p&gt;The mayor resigned. &lt;a&gt;Read more&lt;/a&gt;&lt;/p&gt;</content:encoded>")]
    [InlineData("<content:encoded>&lt;p&gt;The mayor resigned on […]&lt;/p&gt;</content:encoded>")]
    public void A_summary_is_no_article(string item)
    {
        ReadFailure failure = One(item + "<guid>g1</guid>").Failure!;

        Assert.Equal((ReadReason.SummaryOnly, "g1"), (failure.Reason, failure.ArticleId));
    }

    [Theory]
    [InlineData("The tides spread on Monday. He told the full story of the 5 boats.")]
    [InlineData("Ten died.&lt;p&gt;The post Ten die appeared first on Harbour Post.&lt;/p&gt;")]
    public void A_short_article_is_no_summary(string content) => Assert.NotNull(One($"<content:encoded>{content}</content:encoded>").Article);

    [Fact]
    public void A_description_with_many_paragraphs_is_the_article() => Assert.Equal(
        5,
        One($"<description><![CDATA[{string.Concat(Enumerable.Range(1, 5).Select(i => $"<p>{new string('a', 300)} {i}.</p>"))}]]></description>").Article!.Text.Split("\n\n").Length);

    [Theory]
    [InlineData("Thu, 04 Jul 2019 10:15:00 +0200")]
    [InlineData("4 Jul 19 10:15 GMT")]
    [InlineData("Thursday, 4 July 2019, 10:15 AEST")]
    [InlineData("Thu Jul 04 10:15:00 2019")]
    [InlineData("Thu, Jul 4 2019 10:15")]
    [InlineData("2019-07-04T10:15:00Z")]
    public void Dates_are_read_however_they_are_written(string written)
    {
        ReadResult result = One($"<pubDate>{written}</pubDate><content:encoded>Ten died.</content:encoded>");

        Assert.Empty(result.Warnings);
        Assert.Equal(new DateOnly(2019, 7, 4), result.Article!.Published);
    }

    [Fact]
    public void An_author_may_stand_behind_an_address() =>
        Assert.Equal("Ann Lee", One("<author>desk@x.example (Ann Lee)</author><content:encoded>Ten died.</content:encoded>").Article!.Byline);

    [Fact]
    public void RSS_1_has_its_items_beside_the_channel()
    {
        Article article = InputBytes.One("a.xml", """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="http://x.example"><title>Harbour Post</title><items><rdf:Seq><rdf:li resource="http://x.example/1"/></rdf:Seq></items></channel>
            <item rdf:about="http://x.example/1"><title>T</title><link>http://x.example/1</link><dc:date>2019-07-04</dc:date><content:encoded>Ten died.</content:encoded></item></rdf:RDF>
            """).Article!;

        Assert.Equal(("http://x.example/1", "Harbour Post", "Ten died."), (article.Id, article.Publisher, article.Text));
    }

    [Theory]
    [InlineData("type=\"html\">&lt;p&gt;Ten died.&lt;/p&gt;&lt;p&gt;Five lived.&lt;/p&gt;")]
    [InlineData("type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Ten died.</p><p>Five lived.</p></div>")]
    [InlineData("type=\"text\">Ten died.\n\nFive lived.")]
    [InlineData("><![CDATA[<p>Ten died.</p><p>Five lived.</p>]]>")]
    public void Content_of_Atom_may_be_of_three_types(string content) => Assert.Equal(
        "Ten died.\n\nFive lived.",
        InputBytes.One("a.atom", Atom($"<entry><content {content}</content></entry>")).Article!.Text);

    [Fact]
    public void An_entry_of_Atom_says_all_about_its_article()
    {
        Article article = InputBytes.One("a.atom", Atom("""
            <entry><id>tag:1</id><title type="html">A &amp;amp; B</title><link rel="self" href="http://x.example/s"/><link href="http://x.example/1"/>
            <published>2019-07-04T01:00:00Z</published><updated>2019-07-05T01:00:00Z</updated><category term="world"/><content>Ten died.</content></entry>
            """)).Article!;

        Assert.Equal(("tag:1", "http://x.example/1", "A & B", "The desk", "world", "en"), (article.Id, article.Uri, article.Title, article.Byline, article.Section, article.Language));
        Assert.Equal((new DateOnly(2019, 7, 4), new DateOnly(2019, 7, 5)), (article.Published!.Value, article.Modified!.Value));
    }

    [Theory]
    [InlineData("<title>Correction: Ten die</title>", "Ten died.", ArticleStatus.Corrected)]
    [InlineData("<title>Ten die</title>", "<p>Ten died.</p><p>An earlier version of this article gave another number.</p>", ArticleStatus.Corrected)]
    [InlineData("<title>Retracted: Ten die</title>", "Ten died.", ArticleStatus.Withdrawn)]
    [InlineData("<title>Cancelled: 12 trains</title>", "Ten died.", ArticleStatus.Usual)]
    public void Corrections_are_told_by_how_title_and_paragraphs_begin(string title, string text, ArticleStatus status) =>
        Assert.Equal(status, One($"{title}<content:encoded><![CDATA[{text}]]></content:encoded>").Article!.Status);

    [Fact]
    public void HTML_without_bottom_fails_that_item() => Assert.Equal(
        ReadReason.TooComplex,
        One($"<content:encoded><![CDATA[{string.Concat(Enumerable.Repeat("<div>", 100_000))}]]></content:encoded>").Failure!.Reason);

    [Fact]
    public void A_feed_without_items_fails() => Assert.Equal(ReadReason.NoArticle, InputBytes.One("feed.rss", Rss("")).Failure!.Reason);
}
