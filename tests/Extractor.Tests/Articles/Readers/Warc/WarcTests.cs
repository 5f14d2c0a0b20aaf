using System.IO.Compression;
using System.Text;
using Extractor.Articles.Readers;

namespace Extractor.Tests.Articles.Readers.Warc;

public class WarcTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_page_is_an_article_with_the_address_it_was_fetched_from(bool gzip)
    {
        byte[] warc = new WarcWriter(gzip).Info().Page("https://news.example/1", Page("The first flood", "a")).Page("https://news.example/2", Page("The second flood", "b")).ToArray();

        ReadResult[] results = Read(warc);

        Assert.Equal(["https://news.example/1", "https://news.example/2"], results.Select(r => r.Article!.Uri));
        Assert.Contains("The river rose by three metres in town a", results[0].Article!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_gzipped_as_a_whole_reads_the_same()
    {
        byte[] plain = new WarcWriter().Page("https://news.example/1", Page("One", "a")).Page("https://news.example/2", Page("Two", "b")).ToArray();

        Assert.Equal(Read(plain).Select(r => r.Article!.Text), Read(WarcWriter.Gzip(plain)).Select(r => r.Article!.Text));
    }

    [Theory]
    [InlineData("chunked", "")]
    [InlineData("", "gzip")]
    [InlineData("chunked", "gzip")]
    [InlineData("", "br")]
    [InlineData("", "deflate")]
    [InlineData("", "gzip, br")]
    public void Codings_of_the_body_are_taken_off(string transfer, string content)
    {
        byte[] body = Encoding.UTF8.GetBytes(Page("Coded", "c"));
        foreach (string coding in content.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            body = Code(coding, body);
        }

        body = transfer == "chunked" ? WarcWriter.Chunked(body, 100) : body;
        byte[] warc = new WarcWriter(gzip: true).Answer("https://news.example/c", "200 OK", body, "Content-Type: text/html", "Transfer-Encoding: " + transfer, "Content-Encoding: " + content).ToArray();

        Assert.Contains("three metres in town c", Assert.Single(Read(warc)).Article!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Transfer-Encoding: chunked")]
    [InlineData("Content-Encoding: gzip")]
    [InlineData("Content-Encoding: br")]
    public void A_coding_that_the_crawl_has_taken_off_already_does_no_harm(string field)
    {
        byte[] warc = new WarcWriter().Page("https://news.example/p", Page("Plain", "p"), field).ToArray();

        Assert.Contains("three metres in town p", Assert.Single(Read(warc)).Article!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_server_s_charset_comes_before_the_page_s_own()
    {
        byte[] html = Encoding.Latin1.GetBytes(Page("Café", "Málaga").Replace("<head>", "<head><meta charset=koi8-r>", StringComparison.Ordinal));
        byte[] warc = new WarcWriter().Answer("https://news.example/l", "200 OK", html, "Content-Type: text/html; charset=ISO-8859-1").ToArray();

        Assert.Contains("in town Málaga", Assert.Single(Read(warc)).Article!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Redirects_and_pictures_are_skipped_and_are_no_failures()
    {
        byte[] warc = new WarcWriter()
            .Answer("https://news.example/old", "301 Moved", [], "Location: https://news.example/new")
            .Answer("https://news.example/a.png", "200 OK", [0x89, 0x50, 0x4E, 0x47, 1, 2, 3], "Content-Type: image/png")
            .Record("request", "https://news.example/1", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"u8.ToArray())
            .Record("metadata", "https://news.example/1", "application/warc-fields", "a: b"u8.ToArray())
            .Page("https://news.example/1", Page("One", "a")).ToArray();

        ReadResult[] results = Read(warc);

        Assert.Equal([ReadReason.HttpStatus, ReadReason.NotText, null], results.Select(r => r.Failure?.Reason));
        Assert.All(results[..2], r => Assert.Equal(Severity.Skip, r.Failure!.Severity));
    }

    [Fact]
    public void A_conversion_is_the_text_of_an_article()
    {
        byte[] warc = new WarcWriter().Record("conversion", "https://news.example/t", "text/plain", "Flood in Arles\n\nThree people were hurt."u8.ToArray(), null, "WARC-Identified-Content-Language: eng").ToArray();

        ReadResult result = Assert.Single(Read(warc));

        Assert.Equal(("https://news.example/t", "en"), (result.Article!.Uri, result.Article.Language));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_that_ends_within_a_record_gives_all_whole_ones_and_one_failure(bool gzip)
    {
        byte[] warc = new WarcWriter(gzip).Page("https://news.example/1", Page("One", "a")).Page("https://news.example/2", Page("Two", "b")).ToArray();

        ReadResult[] results = Read(warc[..^200]);

        Assert.NotNull(results[0].Article);
        Assert.Contains(Assert.Single(results[1..]).Failure!.Reason, new[] { ReadReason.BrokenWarc, ReadReason.BrokenGzip });
    }

    [Fact]
    public void A_record_of_wrong_length_costs_that_record_only()
    {
        byte[] warc = new WarcWriter()
            .Page("https://news.example/1", Page("One", "a"))
            .Record("response", "https://news.example/x", "application/http", Encoding.UTF8.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + Page("Wrong", "x")), length: 90)
            .Page("https://news.example/2", Page("Two", "b")).ToArray();

        ReadResult[] results = Read(warc);

        Assert.Equal(["https://news.example/1", null, "https://news.example/2"], results.Select(r => r.Article?.Uri));
        Assert.Equal(ReadReason.BrokenWarc, results[1].Failure!.Reason);
    }

    [Fact]
    public void A_damaged_member_costs_its_record_only_wherever_the_damage_is()
    {
        Random random = new(7);
        WarcWriter writer = new(gzip: true);
        string[] uris = [.. Enumerable.Range(0, 12).Select(i => $"https://news.example/{i}")];
        foreach (string uri in uris)
        {
            writer.Page(uri, Page("Story of " + uri, uri));
        }

        byte[] whole = writer.ToArray();
        for (int round = 0; round < 60; round++)
        {
            int hit = 1 + random.Next(10);
            byte[] damaged = [.. whole];
            int begin = writer.Begins[hit];
            for (int i = 0; i < 4; i++)
            {
                damaged[begin + 12 + random.Next(writer.Begins[hit + 1] - begin - 12)] ^= (byte)(1 + random.Next(255));
            }

            ReadResult[] results = Read(damaged);

            string[] others = [.. results.Where(r => r.Article is not null).Select(r => r.Article!.Uri!)];
            Assert.Equal(uris.Where((_, i) => i != hit), others.Where(u => u != uris[hit]));
            Assert.True(results.Any(r => r.Failure is not null) || others.Length == uris.Length, $"round {round} lost a record in silence");
        }
    }

    [Fact]
    public void How_the_bytes_come_in_makes_no_difference()
    {
        byte[] warc = new WarcWriter().Info().Page("https://news.example/1", Page("One", "a")).Page("https://news.example/2", Page("Two", "b")).ToArray();

        Assert.Equal(Read(warc).Select(r => r.Article?.Text), [.. new ArticleReader().Read(new Dripping(warc), "a.warc").Select(r => r.Article?.Text)]);
    }

    [Fact]
    public void A_bomb_in_a_body_is_a_failure_of_that_page()
    {
        byte[] bomb = Code("gzip", new byte[40 << 20]);
        byte[] warc = new WarcWriter(gzip: true).Answer("https://news.example/b", "200 OK", bomb, "Content-Type: text/html", "Content-Encoding: gzip").Page("https://news.example/1", Page("One", "a")).ToArray();

        ReadResult[] results = Read(warc);

        Assert.Equal([ReadReason.TooLarge, null], results.Select(r => r.Failure?.Reason));
    }

    [Fact]
    public void An_unknown_coding_is_a_failure_that_says_so()
    {
        byte[] warc = new WarcWriter().Answer("https://news.example/z", "200 OK", [1, 2, 3], "Content-Type: text/html", "Content-Encoding: zstd").ToArray();

        Assert.Contains("'zstd' is not known", Assert.Single(Read(warc)).Failure!.Message, StringComparison.Ordinal);
    }

    private static ReadResult[] Read(byte[] warc) => [.. new ArticleReader().Read(new MemoryStream(warc), "a.warc")];

    private static byte[] Code(string coding, byte[] body)
    {
        MemoryStream packed = new();
        using (Stream stream = coding switch { "gzip" => new GZipStream(packed, CompressionLevel.Fastest), "br" => new BrotliStream(packed, CompressionLevel.Fastest), _ => new ZLibStream(packed, CompressionLevel.Fastest) })
        {
            stream.Write(body);
        }

        return packed.ToArray();
    }

    private static string Page(string title, string town)
    {
        string paragraph = $"The river rose by three metres in town {town}, the mayor said, and forty families had to leave their houses before the morning came. ";
        return $"<!doctype html><html><head><title>{title}</title></head><body><article><h1>{title}</h1><p>{paragraph}</p><p>{paragraph}</p><p>{paragraph}</p></article></body></html>";
    }

    /// <summary>Gives one to seven bytes at a time.</summary>
    private sealed class Dripping(byte[] bytes) : MemoryStream(bytes)
    {
        private int _turn;

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1 + (_turn++ % 7)));
    }
}
