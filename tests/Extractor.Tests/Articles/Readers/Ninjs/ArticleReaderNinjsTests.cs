using Extractor.Articles;
using Extractor.Articles.Readers;

namespace Extractor.Tests.Articles.Readers.Ninjs;

public class ArticleReaderNinjsTests
{
    private const string One = """
        {
          "uri": "http://x.example/1", "type": "text", "versioncreated": "2019-07-05T08:00:00Z", "firstcreated": "2019-07-04T08:00:00Z", "language": "en",
          "headline": "Ten die", "byline": "By Ann Lee", "located": "Rome", "copyrightholder": "Harbour Ltd", "infosource": [{"name": "Harbour Wire"}],
          "body_text": "Ten died.\n\nFive lived."
        }
        """;

    [Fact]
    public void One_object_is_an_article()
    {
        ReadResult result = InputBytes.One("a.json", One);
        Article article = result.Article!;

        Assert.Empty(result.Warnings);
        Assert.Equal(("http://x.example/1", "Ten die", "Ann Lee", "Rome", "Harbour Ltd", "Harbour Wire"), (article.Id, article.Title, article.Byline, article.Dateline, article.Copyright, article.Publisher));
        Assert.Equal((new DateOnly(2019, 7, 4), new DateOnly(2019, 7, 5), "en"), (article.Published!.Value, article.Modified!.Value, article.Language));
        Assert.Equal("Ten died.\n\nFive lived.", article.Text);
    }

    [Theory]
    [InlineData("[{0},\n{1}]")]
    [InlineData("{0}\n{1}\n")]
    [InlineData("{0}{1}")]
    public void Several_objects_are_an_article_each(string shape) => Assert.Equal(
        ["One \"{[.", "Two."],
        InputBytes.Read("a.json", shape.Replace("{0}", """{"body_text":"One \"{[.","uri":"a"}""").Replace("{1}", """{"body_text":"Two.","uri":"b"}""")).Select(r => r.Article!.Text));

    [Theory]
    [InlineData("""{"body_xhtml":"<p>Ten died.</p><p>Five lived.</p>"}""")]
    [InlineData("""{"bodies":[{"role":"teaser","value":"Ten, five and more, and more, and more"},{"role":"main","contenttype":"text/html","value":"<p>Ten died.</p><p>Five lived.</p>"}]}""")]
    [InlineData("""{"bodies":[{"value":"Ten."},{"value":"Ten died.\n\nFive lived."}]}""")]
    public void The_body_may_be_marked_up_or_one_of_several(string item) => Assert.Equal("Ten died.\n\nFive lived.", InputBytes.One("a.json", item).Article!.Text);

    [Fact]
    public void Version_3_writes_its_names_with_capitals()
    {
        Article article = InputBytes.One("a.json", """
            {"uri":"u","versionCreated":"2019-07-04","pubStatus":"withheld","copyrightHolder":"Harbour Ltd","by":"Ann Lee","headlines":[{"role":"main","value":"Ten die"}],
             "bodies":[{"role":"text","contentType":"text/plain","value":"Ten died. Five lived, and two are missing."},{"role":"xhtml","contentType":"text/html","value":"<body><p>Ten died.</p><p>Five lived.</p></body>"}]}
            """).Article!;

        Assert.Equal(("Ten died.\n\nFive lived.", "Ten die", "Ann Lee", "Harbour Ltd", ArticleStatus.Withdrawn), (article.Text, article.Title, article.Byline, article.Copyright, article.Status));
        Assert.Equal(new DateOnly(2019, 7, 4), article.Published);
    }

    [Theory]
    [InlineData("\"pubstatus\":\"usable\"", ArticleStatus.Usual)]
    [InlineData("\"pubstatus\":\"canceled\"", ArticleStatus.Withdrawn)]
    [InlineData("\"pubstatus\":\"withheld\"", ArticleStatus.Withdrawn)]
    [InlineData("\"ednote\":\"CORRECTS place\"", ArticleStatus.Corrected)]
    public void The_status_is_what_the_item_says(string field, ArticleStatus status) => Assert.Equal(status, InputBytes.One("a.json", $$"""{"body_text":"Ten died.",{{field}}}""").Article!.Status);

    [Fact]
    public void Items_that_are_no_text_are_skipped()
    {
        ReadResult[] results = InputBytes.Read("a.json", """[{"uri":"p","type":"picture","body_text":"A ferry"},{"type":"text","body_text":"Ten died."}]""");

        Assert.Equal((Severity.Skip, ReadReason.NotText, "p"), (results[0].Failure!.Severity, results[0].Failure!.Reason, results[0].Failure!.ArticleId));
        Assert.Equal("Ten died.", Assert.Single(results[1..]).Article!.Text);
    }

    [Theory]
    [InlineData("""{"body_text":"Two." "uri":5}""", ReadReason.BadJson)]
    [InlineData("""{"body_text":"Two""", ReadReason.Truncated)]
    [InlineData("""{"body_text":" "}""", ReadReason.Empty)]
    public void A_broken_line_costs_that_line_only(string broken, string reason)
    {
        ReadResult[] results = InputBytes.Read("a.jsonl", $"{{\"body_text\":\"One.\"}}\n{broken}\n{{\"body_text\":\"Three.\"}}\n");

        Assert.Equal(["One.", null, "Three."], results.Select(r => r.Article?.Text));
        Assert.Equal((reason, 2), (results[1].Failure!.Reason, results[1].Failure!.Line));
    }

    [Fact]
    public void An_array_that_is_cut_off_gives_what_was_whole()
    {
        ReadResult[] results = InputBytes.Read("a.json", """[{"body_text":"One."},{"body_text":"Tw""");

        Assert.Equal(["One.", null], results.Select(r => r.Article?.Text));
        Assert.Equal(ReadReason.Truncated, results[1].Failure!.Reason);
    }

    [Fact]
    public void Objects_without_bottom_and_without_end_cost_themselves()
    {
        string deep = "{\"body_text\":\"x\",\"y\":" + string.Concat(Enumerable.Repeat("{\"a\":", 100_000)) + "1" + new string('}', 100_000) + "}";
        string big = "{\"body_text\":\"" + new string('a', 100_000) + "\"}";
        ReadResult[] results = InputBytes.Read("a.json", $"[{{\"body_text\":\"One.\"}},{deep},{big},{{\"body_text\":\"Two.\"}}]", new ReaderOptions { MaxArticleBytes = 1024 });

        Assert.Equal([null, ReadReason.TooLarge, ReadReason.TooLarge, null], results.Select(r => r.Failure?.Reason));
        Assert.Equal(ReadReason.BadJson, InputBytes.Read("a.json", $"[{{\"body_text\":\"One.\"}},{deep}]")[1].Failure!.Reason);
    }

    [Fact]
    public void Lines_with_a_text_stay_JSON_Lines() => Assert.Equal("Ten died.", InputBytes.One("a.jsonl", """{"versioncreated":"2019","text":"Ten died."}""").Article!.Text);

    [Theory]
    [InlineData("{\"body_text\":\"a\"}\n")]
    [InlineData("{\"a\":\"")]
    [InlineData("\\")]
    public void Objects_are_cut_in_linear_time(string piece) =>
        LinearTime.Check("objects", string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)), rest => InputBytes.Read("a.json", "{\"body_text\":\"a\"}\n" + rest));
}
