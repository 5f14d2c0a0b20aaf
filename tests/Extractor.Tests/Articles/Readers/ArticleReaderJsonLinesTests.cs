using System.Text;
using Extractor.Articles;
using Extractor.Articles.Readers;

namespace Extractor.Tests.Articles.Readers;

public class ArticleReaderJsonLinesTests
{
    [Fact]
    public void All_fields_are_taken()
    {
        ReadResult result = InputBytes.One(
            "a.jsonl",
            """{"id":"a1","uri":"u","title":"T","published":"2016-07-20","publisher":"P","language":"en","text":"Ten died.","more":{"text":["x"]}}""");

        Assert.Empty(result.Warnings);
        Assert.Equal(
            ("a1", "u", "T", new DateOnly(2016, 7, 20), "P", "en", "Ten died."),
            (result.Article!.Id, result.Article.Uri, result.Article.Title, result.Article.Published, result.Article.Publisher, result.Article.Language, result.Article.Text));
    }

    [Fact]
    public void Dateline_and_copyright_are_taken()
    {
        Article article = InputBytes.One("a.jsonl", """{"text":"Ten died.","dateline":"ROME, July 4","copyright":"Harbour Ltd"}""").Article!;

        Assert.Equal(("ROME, July 4", "Harbour Ltd"), (article.Dateline, article.Copyright));
    }

    [Fact]
    public void Only_text_is_required()
    {
        ReadResult result = InputBytes.One("a.jsonl", """{"title":"","published":null,"text":"Ten died."}""");

        Assert.Empty(result.Warnings);
        Assert.Equal((null, null, null), (result.Article!.Title, result.Article.Published, result.Article.Uri));
        Assert.StartsWith("sha256:", result.Article.Id);
    }

    [Theory]
    [InlineData("""{"doc":"gum/1","text":"x"}""", "gum/1")]
    [InlineData("""{"doc":"d","id":"i","text":"x"}""", "i")]
    [InlineData("""{"id":17,"text":"x"}""", "17")]
    [InlineData("""{"id":"a","text":"x","id":"b"}""", "b")]
    public void The_id_has_an_alias_may_be_a_number_and_the_last_counts(string line, string id) => Assert.Equal(id, InputBytes.One("a.jsonl", line).Article!.Id);

    [Fact]
    public void The_address_has_an_alias() => Assert.Equal("http://x", InputBytes.One("a.jsonl", """{"url":"http://x","text":"x"}""").Article!.Uri);

    [Theory]
    [InlineData("2016-07-20")]
    [InlineData("20160720")]
    [InlineData("2016-07-20T23:30:00-05:00")]
    [InlineData("2016-07-20 10:15")]
    [InlineData(" 2016-07-20T10:15:30.123Z ")]
    public void A_date_is_taken_as_it_is_written(string published) =>
        Assert.Equal(new DateOnly(2016, 7, 20), InputBytes.One("a.jsonl", $$"""{"published":"{{published}}","text":"x"}""").Article!.Published);

    [Theory]
    [InlineData("2016-07", ReadReason.PartialDate)]
    [InlineData("2016", ReadReason.PartialDate)]
    [InlineData("20 July 2016", ReadReason.BadDate)]
    [InlineData("2016-02-30", ReadReason.BadDate)]
    [InlineData("2016-07-20 at noon", ReadReason.BadDate)]
    [InlineData("2016-07-20T", ReadReason.BadDate)]
    public void A_bad_date_is_a_warning_and_no_date(string published, string reason)
    {
        ReadResult result = InputBytes.One("a.jsonl", $$"""{"id":"a","published":"{{published}}","text":"x"}""", new ReaderOptions { DefaultPublished = new DateOnly(2000, 1, 1) });

        Assert.Null(result.Article!.Published);
        ReadFailure warning = Assert.Single(result.Warnings);
        Assert.Equal((reason, "a", 1), (warning.Reason, warning.ArticleId, warning.Line));
        Assert.Contains(published, warning.Message);
    }

    [Fact]
    public void The_default_date_is_for_articles_without_one()
    {
        ReaderOptions options = new() { DefaultPublished = new DateOnly(2000, 1, 1) };

        Assert.Equal(2000, InputBytes.One("a.jsonl", """{"text":"x"}""", options).Article!.Published!.Value.Year);
        Assert.Equal(2016, InputBytes.One("a.jsonl", """{"published":"2016-07-20","text":"x"}""", options).Article!.Published!.Value.Year);
    }

    [Fact]
    public void A_field_of_the_wrong_type_is_left_out_with_a_warning()
    {
        ReadResult result = InputBytes.One("a.jsonl", """{"title":["T"],"publisher":true,"text":"x"}""");

        Assert.Null(result.Article!.Title);
        Assert.Equal([(ReadReason.BadField, "publisher is true or false, not a string; it was left out."), (ReadReason.BadField, "title is an array, not a string; it was left out.")], result.Warnings.Select(w => (w.Reason, w.Message)));
    }

    [Theory]
    [InlineData("""{"id":"a","text":5}""", ReadReason.NoText)]
    [InlineData("""{"id":"a","text":{"en":"x"}}""", ReadReason.NoText)]
    [InlineData("""{"id":"a"}""", ReadReason.NoText)]
    [InlineData("""{"id":"a","text":null}""", ReadReason.NoText)]
    [InlineData("""{"id":"a","text":" \n"}""", ReadReason.Empty)]
    public void An_article_without_text_fails_by_its_id(string line, string reason)
    {
        ReadFailure failure = InputBytes.One("a.jsonl", line).Failure!;

        Assert.Equal((reason, "a", 1, 0L, Severity.Failure), (failure.Reason, failure.ArticleId, failure.Line, failure.Offset, failure.Severity));
    }

    [Theory]
    [InlineData("""{"text":"a" """)]
    [InlineData("""{"text":"a"} {"text":"b"}""")]
    [InlineData("""{"text":"a",}x""")]
    [InlineData("""{"text":new Date(}""")]
    [InlineData("plain words")]
    public void A_bad_line_costs_that_line_only(string bad)
    {
        ReadResult[] results = InputBytes.Read("a.jsonl", $"{{\"text\":\"One.\"}}\r\n\n{bad}\n{{\"text\":\"Two.\"}}");

        Assert.Equal(["One.", null, "Two."], results.Select(r => r.Article?.Text));
        Assert.Equal((ReadReason.BadJson, 3, 18L), (results[1].Failure!.Reason, results[1].Failure!.Line, results[1].Failure!.Offset));
        Assert.Equal([1, 3, 4], results.Select(r => r.Line));
        Assert.EndsWith(".", results[1].Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Objects_nested_beyond_reason_fail()
    {
        ReadFailure failure = InputBytes.One("a.jsonl", "{\"x\":" + new string('[', 100_000) + new string(']', 100_000) + ",\"text\":\"a\"}").Failure!;

        Assert.Equal((ReadReason.BadJson, "The line is not one JSON object: it nests more than 64 deep."), (failure.Reason, failure.Message));
    }

    [Theory]
    [InlineData("[{\"text\":\"a\"}]", "one JSON array")]
    [InlineData("{\n  \"text\": \"a\"\n}", "spread over several lines")]
    [InlineData("Ten people died.\nNone was hurt.", "none of its first lines")]
    public void What_is_no_JSON_Lines_fails_once(string content, string clause)
    {
        ReadFailure failure = InputBytes.One("a.jsonl", content).Failure!;

        Assert.Equal(ReadReason.NotJsonLines, failure.Reason);
        Assert.Contains(clause, failure.Message);
        Assert.Null(failure.Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n")]
    public void No_lines_at_all_are_empty(string content) => Assert.Equal(ReadReason.Empty, InputBytes.One("a.jsonl", content).Failure!.Reason);

    [Fact]
    public void A_line_longer_than_the_limit_is_passed_over()
    {
        string Line(int length) => "{\"text\":\"" + new string('a', length - 11) + "\"}";
        ReadResult[] results = InputBytes.Read(
            "a.jsonl",
            $"{Line(1024)}\n{Line(1025)}\n{Line(500_000)}\r\n{Line(1024)}\r\n{Line(300_000)}",
            new ReaderOptions { MaxArticleBytes = 1024 });

        Assert.Equal([null, ReadReason.TooLarge, ReadReason.TooLarge, null, ReadReason.TooLarge], results.Select(r => r.Failure?.Reason));
        Assert.Equal([1, 2, 3, 4, 5], results.Select(r => r.Line));
        Assert.Equal(1025 + 1026 + 500_002 + 1026, results[4].Failure!.Offset);
    }

    [Fact]
    public void A_long_line_below_the_limit_is_read_with_a_warning()
    {
        string text = new('a', 10_000_000);
        ReadResult[] results = InputBytes.Read("a.jsonl", $"{{\"text\":\"{text}\"}}\n{{\"text\":\"Two.\"}}\n");

        Assert.Equal(text.Length, results[0].Article!.Text.Length);
        Assert.Equal((ReadReason.Oversized, 1), (Assert.Single(results[0].Warnings).Reason, results[0].Warnings[0].Line));
        Assert.Empty(results[1].Warnings);
        Assert.Equal("Two.", results[1].Article!.Text);
    }

    [Fact]
    public void A_Windows_1252_line_is_read_with_a_warning_for_that_line()
    {
        ReadResult[] results = InputBytes.Read("a.jsonl", [.. "{\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"Caf"u8, 0xE9, .. "\"}\n"u8]);

        Assert.Equal(["One.", "Café"], results.Select(r => r.Article!.Text));
        ReadFailure warning = Assert.Single(results[1].Warnings);
        Assert.Equal((ReadReason.NotUtf8, 2, "b", 37L), (warning.Reason, warning.Line, warning.ArticleId, warning.Offset));
    }

    [Fact]
    public void Wide_encodings_are_decoded_before_lines_are_cut()
    {
        byte[] content = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{\"text\":\"Öl.\"}\n{\"text\":\"Ω.\"}\n")];

        Assert.Equal(["Öl.", "Ω."], InputBytes.Read("a.jsonl", content).Select(r => r.Article!.Text));
    }
}
