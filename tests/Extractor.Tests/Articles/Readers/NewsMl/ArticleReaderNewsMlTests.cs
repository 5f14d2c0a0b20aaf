using Extractor.Articles;
using Extractor.Articles.Readers;

namespace Extractor.Tests.Articles.Readers.NewsMl;

public class ArticleReaderNewsMlTests
{
    private static string Item(string content, string itemMeta = "", string contentMeta = "", string guid = "urn:newsml:example:1") =>
        $"<newsItem guid=\"{guid}\" xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemMeta><itemClass qcode=\"ninat:text\"/>{itemMeta}</itemMeta><contentMeta>{contentMeta}</contentMeta><contentSet>{content}</contentSet></newsItem>";

    private static string Xhtml(params string[] paragraphs) =>
        $"<inlineXML contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>T</title></head><body>{string.Concat(paragraphs.Select(p => $"<p>{p}</p>"))}</body></html></inlineXML>";

    private static Article Read(string content, string itemMeta = "", string contentMeta = "") => InputBytes.One("a.xml", Item(content, itemMeta, contentMeta)).Article!;

    [Fact]
    public void Metadata_say_all_about_the_article()
    {
        Article article = Read(
            Xhtml("Ten died.", "Five lived."),
            "<provider qcode=\"p:hw\"><name>Harbour Wire</name></provider><versionCreated>2019-07-05T08:00:00Z</versionCreated><firstCreated>2019-07-04T23:00:00-05:00</firstCreated>",
            "<by>By Ann Lee</by><dateline>ROME, July 4 (HW)</dateline><language tag=\"en\"/><slugline>ferry</slugline><headline>Ten die</headline>");

        Assert.Equal(("urn:newsml:example:1", "Ten die", "Ann Lee", "ROME, July 4 (HW)", "Harbour Wire", "en"), (article.Id, article.Title, article.Byline, article.Dateline, article.Publisher, article.Language));
        Assert.Equal((new DateOnly(2019, 7, 4), new DateOnly(2019, 7, 5)), (article.Published!.Value, article.Modified!.Value));
        Assert.Equal("Ten died.\n\nFive lived.", article.Text);
    }

    [Fact]
    public void Content_may_be_NITF()
    {
        Article article = Read("<inlineXML contenttype=\"application/nitf+xml\"><nitf xmlns=\"http://iptc.org/std/NITF/2006-10-18/\"><body><body.head><hedline><hl1>Ten die</hl1></hedline></body.head><body.content><p>Ten died.</p></body.content></body></nitf></inlineXML>");

        Assert.Equal(("Ten die", "Ten died."), (article.Title, article.Text));
    }

    [Fact]
    public void Content_may_be_plain_and_marked_up_content_goes_before_it()
    {
        const string Plain = "<inlineData contenttype=\"text/plain\">Plain ten.\n\nPlain five.</inlineData>";

        Assert.Equal("Plain ten.\n\nPlain five.", Read(Plain).Text);
        Assert.Equal("Ten died.", Read(Plain + Xhtml("Ten died.")).Text);
    }

    [Theory]
    [InlineData("<pubStatus qcode=\"stat:usable\"/>", ArticleStatus.Usual)]
    [InlineData("<pubStatus qcode=\"stat:canceled\"/>", ArticleStatus.Withdrawn)]
    [InlineData("<pubStatus qcode=\"stat:withheld\"/>", ArticleStatus.Withdrawn)]
    [InlineData("<signal qcode=\"sig:correction\"/>", ArticleStatus.Corrected)]
    [InlineData("<signal qcode=\"sig:update\"/>", ArticleStatus.Usual)]
    [InlineData("<edNote>Corrects the number of dead</edNote>", ArticleStatus.Corrected)]
    public void The_status_is_what_the_item_says(string itemMeta, ArticleStatus status) => Assert.Equal(status, Read(Xhtml("Ten died."), itemMeta).Status);

    [Fact]
    public void Items_that_are_no_text_are_skipped()
    {
        const string Picture = "<newsItem guid=\"urn:p\"><itemMeta><itemClass qcode=\"ninat:picture\"/></itemMeta><contentSet><remoteContent href=\"a.jpg\"/></contentSet></newsItem>";
        ReadResult[] results = InputBytes.Read("a.xml", $"<newsMessage><header/><itemSet>{Picture}{Item(Xhtml("One."))}{Item(Xhtml("Two."))}<packageItem guid=\"urn:q\"/></itemSet></newsMessage>");

        Assert.Equal([null, "One.", "Two.", null], results.Select(r => r.Article?.Text));
        Assert.Equal((Severity.Skip, ReadReason.NotText, "urn:p"), (results[0].Failure!.Severity, results[0].Failure!.Reason, results[0].Failure!.ArticleId));
        Assert.Equal("urn:q", results[3].Failure!.ArticleId);
    }

    [Fact]
    public void A_message_without_any_item_fails()
    {
        ReadResult result = InputBytes.One("a.xml", "<newsMessage><itemSet/></newsMessage>");

        Assert.Equal(ReadReason.NoArticle, result.Failure!.Reason);
    }

    [Fact]
    public void A_withdrawn_item_without_its_text_fails_by_its_id()
    {
        ReadFailure failure = InputBytes.One("a.xml", Item("", "<pubStatus qcode=\"stat:canceled\"/>")).Failure!;

        Assert.Equal("urn:newsml:example:1", failure.ArticleId);
        Assert.Contains("withdrawn", failure.Message);
    }

    [Fact]
    public void Prefixes_do_not_matter() => Assert.Equal(
        "Ten died.",
        InputBytes.One("a.xml", "<n:newsItem xmlns:n=\"u\" guid=\"g\"><n:contentSet><n:inlineData>Ten died.</n:inlineData></n:contentSet></n:newsItem>").Article!.Text);
}
