using System.Text;
using Extractor.Articles.Readers;

namespace Extractor.Tests.Articles.Readers.Xml;

public class HostileXmlTests
{
    private const string Bomb = """
        <!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
        <!ENTITY file SYSTEM "file:///etc/hostname"> <!ENTITY % remote SYSTEM "http://x.example/a.dtd"> %remote;]>

        """;

    private static string Item(string text) => $"<item><guid>g</guid><content:encoded>{text}</content:encoded></item>\n";

    private static ReadResult[] Read(params string[] items) => InputBytes.Read("a.rss", Bomb + "<rss><channel>\n" + string.Concat(items) + "</channel></rss>");

    private static void CostsItself(string item, string reason)
    {
        ReadResult[] results = Read(Item("One."), item, Item("Two."));

        Assert.Equal(["One.", null, "Two."], results.Select(r => r.Article?.Text));
        Assert.Equal(reason, results[1].Failure!.Reason);
    }

    [Theory]
    [InlineData("&c;")]
    [InlineData("&file;")]
    [InlineData("&unknown;")]
    public void No_entity_is_expanded(string entity) => CostsItself(Item(entity), ReadReason.BadXml);

    [Theory]
    [InlineData("a < b")]
    [InlineData("<b>bold")]
    [InlineData("<b a=1>bold</b>")]
    [InlineData("]]>")]
    public void What_is_ill_formed_costs_its_article(string text) => CostsItself(Item(text), ReadReason.BadXml);

    [Fact]
    public void An_article_that_is_not_closed_ends_where_the_next_begins() => CostsItself("<item><guid>g</guid>", ReadReason.BadXml);

    [Fact]
    public void The_line_of_a_fault_is_that_of_the_input() => Assert.Equal(8, Read(Item("One."), Item("\n\nx & y\n&c;"))[1].Failure!.Line);

    [Fact]
    public void A_hundred_thousand_nested_elements_cost_their_article() =>
        CostsItself(Item(string.Concat(Enumerable.Repeat("<b>", 100_000)) + string.Concat(Enumerable.Repeat("</b>", 100_000))), ReadReason.TooComplex);

    [Fact]
    public void An_article_beyond_the_limit_is_passed_over()
    {
        ReadResult[] results = InputBytes.Read("a.rss", $"<rss><channel>{Item("One.")}{Item(new string('a', 300_000))}{Item("Two.")}</channel></rss>", new ReaderOptions { MaxArticleBytes = 2048 });

        Assert.Equal([null, ReadReason.TooLarge, null], results.Select(r => r.Failure?.Reason));
        Assert.Equal(1, results[2].Line - 2);
    }

    [Fact]
    public void Ampersands_names_of_HTML_and_control_characters_are_mended() =>
        Assert.Equal("R&D, café, it’s and 5.", Assert.Single(Read(Item("R&D, caf&eacute;, it&#146;s and&#3;\u000B5."))).Article!.Text);

    [Fact]
    public void What_looks_like_a_tag_in_a_comment_or_in_data_is_none() =>
        Assert.Equal(["One </item>", "Two."], Read("<!-- <item> -->", Item("<![CDATA[One &lt;/item&gt;]]><!-- </item> -->"), Item("Two.")).Select(r => r.Article!.Text));

    [Theory]
    [InlineData("<rss><channel><item><content:encoded>One.</content:encoded></item>\n<item><content:enc")]
    [InlineData("<rss><channel><item><content:encoded>One.</content:encoded></item>\n")]
    public void What_is_cut_off_gives_the_articles_before(string feed)
    {
        ReadResult[] results = InputBytes.Read("a.rss", feed);

        Assert.Equal(["One.", null], results.Select(r => r.Article?.Text));
        Assert.Equal((ReadReason.Truncated, 2), (results[1].Failure!.Reason, results[1].Failure!.Line));
    }

    [Theory]
    [InlineData("a.txt", true)]
    [InlineData("a.html", true)]
    [InlineData("a.csv", true)]
    [InlineData("a.nitf", true)]
    [InlineData("a.xml", false)]
    [InlineData("a.rss.gz", true)]
    [InlineData("feed", false)]
    public void The_content_wins_over_the_name(string name, bool warned)
    {
        ReadResult result = InputBytes.One(name, "<rss><channel>" + Item("Ten died.") + "</channel></rss>");

        Assert.Equal("Ten died.", result.Article!.Text);
        Assert.Equal(warned, result.Warnings.Any(w => w.Reason == ReadReason.WrongName));
    }

    [Fact]
    public void XML_of_another_kind_is_named()
    {
        ReadFailure failure = InputBytes.One("a.xml", "<invoice><total>5</total></invoice>").Failure!;

        Assert.Equal(ReadReason.Markup, failure.Reason);
        Assert.Contains("<invoice>", failure.Message);
    }

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("windows-1252")]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("shift_jis")]
    public void The_encoding_is_that_of_the_declaration(string name)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        string text = name == "shift_jis" ? "東京で5人。" : "Café 5.";
        byte[] content = encoding.GetBytes($"<?xml version=\"1.0\" encoding=\"{name}\"?><rss><channel>{Item(text)}</channel></rss>");
        ReadResult result = Assert.Single(InputBytes.Read("a.xml", content));

        Assert.Equal(text, result.Article!.Text);
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void Damaged_gzip_gives_the_articles_before_the_damage()
    {
        byte[] packed = InputBytes.Gzip(InputBytes.Utf8("<rss><channel>" + string.Concat(Enumerable.Range(0, 20_000).Select(i => Item($"Number {i * 7919}."))) + "</channel></rss>"));
        ReadResult[] results = InputBytes.Read("a.rss.gz", packed[..(packed.Length / 2)]);

        Assert.Equal(ReadReason.BrokenGzip, results[^1].Failure!.Reason);
        Assert.True(results.Length > 1000);
        Assert.All(results[..^1], r => Assert.NotNull(r.Article));
    }

    [Theory]
    [InlineData("<item>")]
    [InlineData("<item a=\"")]
    [InlineData("<item/>")]
    [InlineData("<!--")]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("<item><content:encoded>a</content:encoded></item>")]
    [InlineData("<item><![CDATA[")]
    public void Whatever_a_feed_repeats_is_read_in_linear_time(string piece) =>
        LinearTime.Check(piece, string.Concat(Enumerable.Repeat(piece, 600_000 / piece.Length)), text => InputBytes.Read("a.rss", "<rss><channel>" + text));
}
