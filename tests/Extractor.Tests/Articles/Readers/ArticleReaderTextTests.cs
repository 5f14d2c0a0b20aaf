using System.Text;
using Extractor.Articles.Readers;

namespace Extractor.Tests.Articles.Readers;

public class ArticleReaderTextTests
{
    [Fact]
    public void A_text_file_is_one_article_that_is_found_again_by_its_name()
    {
        ReadResult result = InputBytes.One("news/a.txt", "Title\n\nTwo people died.\n");

        Assert.Null(result.Failure);
        Assert.Empty(result.Warnings);
        Assert.Equal("Title\n\nTwo people died.\n", result.Article!.Text);
        Assert.Equal("news/a.txt", result.Article.Uri);
        Assert.StartsWith("sha256:", result.Article.Id);
        Assert.Null(result.Article.Published);
    }

    [Fact]
    public void Standard_input_has_no_address() => Assert.Null(InputBytes.One("-", "Two people died.").Article!.Uri);

    [Fact]
    public void The_default_date_is_given_to_text() =>
        Assert.Equal(new DateOnly(2016, 7, 20), InputBytes.One("a.txt", "Text.", new ReaderOptions { DefaultPublished = new DateOnly(2016, 7, 20) }).Article!.Published);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n ")]
    [InlineData("\uFEFF")]
    public void Text_of_nothing_is_empty(string content) => Assert.Equal(ReadReason.Empty, InputBytes.One("a.txt", content).Failure!.Reason);

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text() => Assert.Equal("Ten died.", InputBytes.One("a.txt", "\uFEFFTen died.").Article!.Text);

    public static TheoryData<string> WideEncodings() => new("utf-16", "utf-16BE", "utf-32", "utf-32BE");

    [Theory]
    [MemberData(nameof(WideEncodings))]
    public void Text_with_the_mark_of_a_wide_encoding_is_decoded(string encoding)
    {
        Encoding wide = Encoding.GetEncoding(encoding);
        ReadResult result = Assert.Single(InputBytes.Read("a.txt", [.. wide.Preamble, .. wide.GetBytes("Zehn Tote in Köln 😀.")]));

        Assert.Equal("Zehn Tote in Köln 😀.", result.Article!.Text);
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void Windows_1252_is_read_with_a_warning_that_tells_the_byte()
    {
        ReadResult result = Assert.Single(InputBytes.Read("a.txt", [.. "Caf"u8, 0xE9, .. " owners paid "u8, 0x80, .. "30."u8]));

        Assert.Equal("Café owners paid €30.", result.Article!.Text);
        ReadFailure warning = Assert.Single(result.Warnings);
        Assert.Equal((ReadReason.NotUtf8, Severity.Warning, 3L), (warning.Reason, warning.Severity, warning.Offset));
        Assert.Equal(result.Article.Id, warning.ArticleId);
    }

    [Fact]
    public void Utf8_cut_within_a_character_is_not_mistaken_for_Windows_1252()
    {
        byte[] whole = InputBytes.Utf8("The “returners” threat isn’t new");
        ReadResult result = Assert.Single(InputBytes.Read("a.txt", [.. whole, 0xE2, 0x80]));

        Assert.Equal("The “returners” threat isn’t new\uFFFD", result.Article!.Text);
        Assert.Equal(ReadReason.DamagedUtf8, Assert.Single(result.Warnings).Reason);
    }

    [Fact]
    public void Text_in_no_encoding_that_is_read_fails() =>
        Assert.Equal(ReadReason.NotUtf8, Assert.Single(InputBytes.Read("a.txt", [.. "abc "u8, 0x81, 0x8D, .. " def"u8])).Failure!.Reason);

    [Fact]
    public void Binary_content_is_told_by_zero_bytes_and_by_signatures()
    {
        Assert.Equal(ReadReason.Binary, Assert.Single(InputBytes.Read("a.txt", [0x41, 0, 0x42])).Failure!.Reason);
        ReadFailure pdf = InputBytes.One("a.txt", "%PDF-1.7\n%abc").Failure!;
        Assert.Equal(ReadReason.Binary, pdf.Reason);
        Assert.Contains("a PDF document", pdf.Message);
    }

    [Fact]
    public void The_source_of_a_document_is_not_its_text() => Assert.Equal(ReadReason.Markup, InputBytes.One("a.txt", "\n<?xml version=\"1.0\"?><report>5 people").Failure!.Reason);

    [Fact]
    public void Text_longer_than_the_limit_is_too_large()
    {
        ReaderOptions options = new() { MaxArticleBytes = 1024 };

        Assert.NotNull(InputBytes.One("a.txt", new string('a', 1024), options).Article);
        Assert.Equal(ReadReason.TooLarge, InputBytes.One("a.txt", new string('a', 1025), options).Failure!.Reason);
    }

    [Fact]
    public void Text_that_is_JSON_Lines_is_read_as_such_with_a_warning()
    {
        ReadResult[] results = InputBytes.Read("a.txt", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n");

        Assert.Equal(["One.", "Two."], results.Select(r => r.Article!.Text));
        Assert.Equal(ReadReason.WrongName, Assert.Single(results[0].Warnings).Reason);
        Assert.Empty(results[1].Warnings);
    }

    [Fact]
    public void Text_that_merely_begins_with_a_brace_stays_text() => Assert.Equal("{\"Ten\" dead}", InputBytes.One("a.txt", "{\"Ten\" dead}").Article!.Text);

    [Fact]
    public void A_name_that_says_nothing_leaves_it_to_the_content()
    {
        Assert.Equal("One.", InputBytes.One("-", "{\"text\":\"One.\"}").Article!.Text);
        Assert.Equal("One.", InputBytes.One("page", "One.").Article!.Text);
        Assert.Empty(InputBytes.One("-", "{\"text\":\"One.\"}").Warnings);
    }

    [Theory]
    [InlineData(ReaderOptions.SmallestMaxArticleBytes - 1)]
    [InlineData(ReaderOptions.LargestMaxArticleBytes + 1)]
    public void A_limit_out_of_range_is_refused(int bytes) => Assert.Throws<ArgumentOutOfRangeException>(() => new ReaderOptions { MaxArticleBytes = bytes });

    [Theory]
    [InlineData("a.txt", true)]
    [InlineData("a.TXT.GZ", true)]
    [InlineData("a.ndjson", true)]
    [InlineData("a.json.gz", true)]
    [InlineData("a.md", false)]
    [InlineData("a.gz", false)]
    [InlineData("txt", false)]
    public void Readable_names_are_known(string name, bool readable) => Assert.Equal(readable, ArticleReader.IsReadableName(name));
}
