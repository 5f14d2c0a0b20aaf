using CsCheck;
using Extractor.Articles.Readers;

namespace Extractor.Tests.Articles.Readers;

public sealed class ArticleReaderFileTests : IDisposable
{
    private static readonly string[] Pieces =
    [
        "{", "}", "\"text\":", "\"a\"", ",", "\n", "[", "]", "1e999", "null", "\\", "\\ud800", "'", "/*", "//", "new Date(", ")", " ", "\"published\":", "undefined", "-", "NaN", "0x", "é",
    ];

    private static readonly string[] ArchivePieces =
    [
        "<rss>", "</rss>", "<item>", "</item>", "<item/>", "<content:encoded>", "</content:encoded>", "<![CDATA[", "]]>", "<!--", "-->", "<feed>", "<entry>", "</entry>", "<nitf>", "</nitf>", "<body>",
        "<REUTERS NEWID=\"1\">", "</REUTERS>", "<TEXT>", "<BODY>", "text,title\n", "\"", ",", "\n", "\t", ";", "{\"body_text\":", "\"a\"", "{", "}", "[", "]", "<newsItem guid='", "'>", "</newsItem>",
        "<inlineData>", "&", "&lt;", "&#3;", "&x;", "<", ">", "/", "words", "<?xml version=\"1.0\"?>", "<!DOCTYPE a [", "]>", "\\", "é",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("extractor-read-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_missing_file_is_a_failure()
    {
        ReadFailure failure = Assert.Single(new ArticleReader().Read(Path.Combine(_folder.FullName, "none", "a.txt"))).Failure!;

        Assert.Equal(ReadReason.NotFound, failure.Reason);
        Assert.EndsWith("a.txt", failure.Input);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void A_path_that_is_none_is_a_failure(string path) => Assert.Equal(ReadReason.Unreadable, Assert.Single(new ArticleReader().Read(path)).Failure!.Reason);

    [Fact]
    public void A_folder_is_a_failure() => Assert.Equal(ReadReason.Unreadable, Assert.Single(new ArticleReader().Read(_folder.FullName)).Failure!.Reason);

    [Fact]
    public void Progress_through_a_file_is_told_in_stored_bytes()
    {
        string path = Path.Combine(_folder.FullName, "a.jsonl.gz");
        File.WriteAllBytes(path, InputBytes.Gzip(InputBytes.Utf8(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{{\"text\":\"Number {i * 7919}.\"}}\n")))));
        ReadResult[] results = [.. new ArticleReader().Read(path)];

        Assert.Equal(new FileInfo(path).Length, results[^1].BytesRead);
        Assert.True(results[0].BytesRead < results[^1].BytesRead);
        Assert.Equal(results.Select(r => r.BytesRead).Order(), results.Select(r => r.BytesRead));
    }

    /// <summary>Whatever bytes a file holds and whatever it is called, reading ends with articles and failures, never with an exception.</summary>
    [Fact]
    public void No_bytes_make_the_reader_throw()
    {
        Gen<byte[]> bytes = Gen.OneOf(
            Gen.Byte.Array[0, 300],
            Pick(Pieces).Array[0, 30].Select(parts => InputBytes.Utf8(string.Concat(parts))),
            Pick(ArchivePieces).Array[0, 30].Select(parts => InputBytes.Utf8(string.Concat(parts))),
            Gen.Byte.Array[0, 100].Select(tail => (byte[])[.. "{\"text\":\"a\"}\n"u8, .. tail]),
            Gen.Byte.Array[0, 100].Select(tail => (byte[])[0x1F, 0x8B, 8, .. tail]));
        Gen.Select(bytes, Pick("a.txt", "a.jsonl", "a.json.gz", "a.csv", "a.xml", "a")).Sample(
            (content, name) => Assert.All(InputBytes.Read(name, content), r => Assert.Equal(r.Article is null, r.Failure is not null)),
            iter: 20_000,
            threads: 2);
    }

    private static Gen<string> Pick(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
