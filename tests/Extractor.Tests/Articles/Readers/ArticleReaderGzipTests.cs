using System.IO.Compression;
using Extractor.Articles.Readers;

namespace Extractor.Tests.Articles.Readers;

public class ArticleReaderGzipTests
{
    private static readonly byte[] Lines = InputBytes.Utf8(string.Concat(Enumerable.Range(0, 5_000).Select(i => $"{{\"id\":{i},\"text\":\"Number {i * 7919} died.\"}}\n")));

    [Theory]
    [InlineData(CompressionLevel.Fastest)]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.SmallestSize)]
    public void Packed_lines_are_read_to_the_end(CompressionLevel level)
    {
        ReadResult[] results = InputBytes.Read("a.jsonl.gz", InputBytes.Gzip(Lines, level));

        Assert.Equal(5_000, results.Length);
        Assert.All(results, r => Assert.NotNull(r.Article));
        Assert.Empty(results[0].Warnings);
    }

    [Fact]
    public void Packed_text_is_read_and_other_members_follow_the_first() =>
        Assert.Equal("One.Two.", Assert.Single(InputBytes.Read("a.txt.gz", [.. InputBytes.Gzip("One."u8.ToArray()), .. InputBytes.Gzip("Two."u8.ToArray())])).Article!.Text);

    [Fact]
    public void Gzip_under_another_name_is_unpacked_with_a_warning()
    {
        ReadResult result = Assert.Single(InputBytes.Read("a.txt", InputBytes.Gzip("One."u8.ToArray())));

        Assert.Equal("One.", result.Article!.Text);
        Assert.Equal(ReadReason.WrongName, Assert.Single(result.Warnings).Reason);
    }

    [Fact]
    public void A_name_that_says_gzip_falsely_is_a_warning()
    {
        ReadResult result = InputBytes.One("a.txt.gz", "One.");

        Assert.Equal("One.", result.Article!.Text);
        Assert.Equal(ReadReason.WrongName, Assert.Single(result.Warnings).Reason);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.999)]
    public void Lines_before_the_place_where_the_file_was_cut_off_are_kept(double part)
    {
        byte[] packed = InputBytes.Gzip(Lines);
        ReadResult[] results = InputBytes.Read("a.jsonl.gz", packed[..(int)(packed.Length * part)]);

        Assert.True(results.Length > 1_000);
        Assert.All(results[..^1], r => Assert.NotNull(r.Article));
        Assert.Equal(ReadReason.BrokenGzip, results[^1].Failure!.Reason);
        Assert.Equal(results.Length, results[^1].Failure!.Line);
    }

    [Fact]
    public void Every_way_to_cut_a_packed_text_is_found()
    {
        byte[] packed = InputBytes.Gzip(InputBytes.Utf8(string.Join(' ', Enumerable.Range(0, 60).Select(i => $"word{i * i}"))));
        for (int length = 2; length < packed.Length; length++)
        {
            Assert.Equal(ReadReason.BrokenGzip, Assert.Single(InputBytes.Read("a.txt.gz", packed[..length])).Failure?.Reason);
        }
    }

    [Fact]
    public void A_flipped_bit_is_found()
    {
        byte[] packed = InputBytes.Gzip(InputBytes.Utf8(string.Join(' ', Enumerable.Range(0, 60).Select(i => $"word{i * i}"))));
        for (int at = packed.Length - 60; at < packed.Length; at++)
        {
            byte[] damaged = [.. packed];
            damaged[at] ^= 0x10;
            Assert.Equal(ReadReason.BrokenGzip, Assert.Single(InputBytes.Read("a.txt.gz", damaged)).Failure?.Reason);
        }
    }

    [Fact]
    public void Nothing_packed_is_empty()
    {
        Assert.Equal(ReadReason.Empty, Assert.Single(InputBytes.Read("a.txt.gz", [])).Failure!.Reason);
        Assert.Equal(ReadReason.Empty, Assert.Single(InputBytes.Read("a.txt.gz", InputBytes.Gzip([1])[..0])).Failure!.Reason);
        Assert.Equal(ReadReason.Empty, Assert.Single(InputBytes.Read("a.txt.gz", InputBytes.Gzip(" "u8.ToArray()))).Failure!.Reason);
    }
}
