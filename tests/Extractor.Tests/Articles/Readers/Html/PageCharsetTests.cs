using System.Text;
using Extractor.Articles.Readers;

namespace Extractor.Tests.Articles.Readers.Html;

public class PageCharsetTests
{
    private const string Sentence = "Le café “Zoé” à Nîmes a servi 300 repas aux sinistrés, dit la mairie.";

    private static ReadResult Read(Encoding encoding, string head) =>
        Assert.Single(InputBytes.Read("page.html", [.. encoding.Preamble, .. encoding.GetBytes(TestPage.Of($"<p>{Sentence}</p>", head))]));

    [Theory]
    [InlineData(65001, "")]
    [InlineData(65001, "<meta charset=iso-8859-1>")]
    [InlineData(1200, "")]
    [InlineData(1201, "<meta charset=utf-8>")]
    [InlineData(1252, "<meta charset=\"ISO-8859-1\">")]
    [InlineData(1252, "<meta http-equiv=Content-Type content=\"text/html; charset=windows-1252\">")]
    public void The_text_comes_out_right(int codePage, string head)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);
        Assert.Equal(Sentence, Read(encoding, head).Article!.Text);
    }

    [Fact]
    public void A_page_of_another_script_is_read_as_it_states()
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding("windows-1251")!;
        byte[] page = encoding.GetBytes(TestPage.Of("<p>Вчера в городе пострадали 40 домов, сообщила мэрия.</p>", "<meta charset=windows-1251>"));
        Assert.Equal("Вчера в городе пострадали 40 домов, сообщила мэрия.", Assert.Single(InputBytes.Read("page.html", page)).Article!.Text);
    }

    [Fact]
    public void A_page_that_states_nothing_and_is_no_utf_8_is_read_as_windows_1252_with_a_warning()
    {
        ReadResult result = Read(CodePagesEncodingProvider.Instance.GetEncoding(1252)!, "");
        Assert.Equal(Sentence, result.Article!.Text);
        Assert.Equal(ReadReason.NotUtf8, Assert.Single(result.Warnings).Reason);
    }

    [Fact]
    public void A_charset_that_does_not_exist_is_passed_over() => Assert.Equal(Sentence, Read(Encoding.UTF8, "<meta charset=no-such-thing>").Article!.Text);
}
