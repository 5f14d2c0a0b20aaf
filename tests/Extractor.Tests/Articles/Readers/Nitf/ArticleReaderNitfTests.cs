using Extractor.Articles;
using Extractor.Articles.Readers;

namespace Extractor.Tests.Articles.Readers.Nitf;

public class ArticleReaderNitfTests
{
    private static Article Read(string body, string data = "", string bodyHead = "") => InputBytes.One(
        "a.nitf",
        $"<nitf><head><docdata>{data}</docdata></head><body><body.head>{bodyHead}</body.head><body.content>{body}</body.content></body></nitf>").Article!;

    [Fact]
    public void Head_and_body_say_all_about_the_article()
    {
        Article article = InputBytes.One("a.xml", """
            <?xml version="1.0" encoding="utf-8"?>
            <!DOCTYPE nitf SYSTEM "nitf-3-5.dtd">
            <nitf xml:lang="en-US"><head><title>Ferry</title>
              <docdata><doc-id regsrc="Harbour Wire" id-string="X-77"/><date.issue norm="20190704T101500-0500"/><doc.copyright holder="Harbour Ltd" year="2019"/></docdata>
              <pubdata name="Harbour Post" position.section="World"/></head>
            <body><body.head><hedline><hl1>Ferry sinks; <num>12</num> rescued</hl1><hl2>Two missing</hl2></hedline>
              <byline>By <person>Ann Lee</person>, <byttl>Staff Writer</byttl></byline><dateline><location>PORTO NOVO</location> (HW)</dateline></body.head>
            <body.content><p>A ferry with
              <num>14</num> people sank.</p></body.content></body></nitf>
            """).Article!;

        Assert.Equal(("X-77", "Ferry sinks; 12 rescued", "Ann Lee", "PORTO NOVO (HW)"), (article.Id, article.Title, article.Byline, article.Dateline));
        Assert.Equal(("Harbour Post", "Harbour Ltd", "World", "en-US", new DateOnly(2019, 7, 4)), (article.Publisher, article.Copyright, article.Section, article.Language, article.Published!.Value));
        Assert.Equal("A ferry with 14 people sank.", article.Text);
    }

    [Fact]
    public void Blocks_subheadings_lists_and_tables_are_lines_and_captions_are_not_read() => Assert.Equal(
        "One.\n\nHeading\n\nTwo.\n\nItem 3\n\nShip Year\n\nAlba 1987",
        Read("""
            <media media-type="image"><media-reference/><media-caption>A ferry in 2018</media-caption></media>
            <block><p>One.</p><hl2>Heading</hl2><p>Two.</p></block><ul><li>Item 3</li></ul>
            <table><tr><th>Ship</th><th>Year</th></tr><tr><td>Alba</td><td>1987</td></tr></table>
            """).Text);

    [Theory]
    [InlineData("<ed-msg info=\"Corrects the captain's age\"/>", ArticleStatus.Corrected)]
    [InlineData("<correction info=\"age\" id-string=\"X-76\"/>", ArticleStatus.Corrected)]
    [InlineData("<ed-msg info=\"EDS: MANDATORY KILL. Do not use.\"/>", ArticleStatus.Withdrawn)]
    [InlineData("<doc.status status=\"canceled\"/>", ArticleStatus.Withdrawn)]
    [InlineData("<ed-msg info=\"Updates with 12 killed, troops withdrawn\"/>", ArticleStatus.Usual)]
    [InlineData("<urgency ed-urg=\"4\"/>", ArticleStatus.Usual)]
    public void The_status_is_what_the_editors_were_told(string data, ArticleStatus status) => Assert.Equal(status, Read("<p>Ten died.</p>", data).Status);

    [Fact]
    public void Several_authors_are_one_byline() => Assert.Equal(
        "Ann Lee and Bo Ray",
        Read("<p>Ten died.</p>", bodyHead: "<byline><person>Ann Lee</person></byline><byline>By Bo Ray</byline>").Byline);

    [Theory]
    [InlineData("<location>ROME</location>, <story.date norm=\"20190704\">July 4</story.date>", "ROME, July 4")]
    [InlineData("<story.date norm=\"20190704T101500Z\">20190704T101500Z</story.date>", null)]
    public void A_date_for_programs_is_no_dateline(string dateline, string? read)
    {
        Article article = Read("<p>Ten died.</p>", bodyHead: $"<dateline>{dateline}</dateline>");

        Assert.Equal((read, new DateOnly(2019, 7, 4)), (article.Dateline, article.Published!.Value));
    }

    [Fact]
    public void A_body_may_be_HTML_as_text() => Assert.Equal("Ten died.\n\nFive lived.", Read("<![CDATA[<p>Ten died.</p><p>Five lived.</p>]]>").Text);

    [Fact]
    public void What_archives_for_research_say_twice_is_read_once()
    {
        Article article = InputBytes.One("a.xml", """
            <nitf><head><meta content="World; Front Page" name="online_sections"/><pubdata date.publication="20000105T000000" ex-ref="http://x.example/1"/></head>
            <body><body.head><byline class="print_byline">By ANN LEE</byline><byline class="normalized_byline">Lee, Ann</byline></body.head>
            <body.content><block class="lead_paragraph"><p>Ten died.</p><p>Five lived.</p></block>
            <block class="full_text"><p>Ten  died.</p><p>Five lived.</p><p>Two are missing.</p></block>
            <block class="correction_text"><p>Correction: The number of the missing was wrong.</p></block></body.content></body></nitf>
            """).Article!;

        Assert.Equal("Ten died.\n\nFive lived.\n\nTwo are missing.\n\nCorrection: The number of the missing was wrong.", article.Text);
        Assert.Equal(("ANN LEE", "http://x.example/1", "World; Front Page", ArticleStatus.Corrected), (article.Byline, article.Uri, article.Section, article.Status));
    }

    [Fact]
    public void Documents_one_after_another_are_an_article_each()
    {
        const string One = "<nitf><body><body.content><p>One.</p></body.content></body></nitf>\n";

        Assert.Equal(["One.", "Two."], InputBytes.Read("a.xml", One + "<?xml version=\"1.0\"?>" + One.Replace("One", "Two")).Select(r => r.Article!.Text));
    }

    [Fact]
    public void An_article_without_text_fails_by_its_id()
    {
        ReadFailure failure = InputBytes.One("a.nitf", "<nitf><head><docdata><doc-id id-string=\"X-1\"/></docdata></head><body/></nitf>").Failure!;

        Assert.Equal((ReadReason.Empty, "X-1"), (failure.Reason, failure.ArticleId));
    }
}
