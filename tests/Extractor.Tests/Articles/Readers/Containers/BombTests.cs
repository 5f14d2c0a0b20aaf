using System.IO.Compression;
using Extractor.Articles.Readers;

namespace Extractor.Tests.Articles.Readers.Containers;

public class BombTests
{
    private const int BombBytes = 100 << 20;

    [Fact]
    public void A_bomb_of_zeros_costs_itself_and_the_next_member_is_read()
    {
        byte[] bomb = new byte[BombBytes];
        Array.Fill(bomb, (byte)' ');
        ReadResult[] results = InputBytes.Read("a.zip", ContainerBytes.Zip(("bomb.jsonl", bomb), ContainerBytes.Text("b.txt")));

        Assert.Equal(("a.zip!/bomb.jsonl", ReadReason.ExpandsTooFar), (results[0].Failure!.Input, results[0].Failure!.Reason));
        Assert.NotNull(Assert.Single(results[1..]).Article);
    }

    [Fact]
    public void Endless_gzip_ends()
    {
        using EndlessGzip endless = new();
        ReadResult result = Assert.Single(new ArticleReader().Read(endless, "a.jsonl.gz"));

        Assert.Equal(ReadReason.ExpandsTooFar, result.Failure!.Reason);
    }

    [Fact]
    public void A_text_in_endless_gzip_is_too_large()
    {
        using EndlessGzip endless = new();

        Assert.Equal(ReadReason.TooLarge, Assert.Single(new ArticleReader().Read(endless, "a.txt.gz")).Failure!.Reason);
    }

    [Fact]
    public void Members_that_share_their_bytes_are_found()
    {
        string story = string.Join(' ', Enumerable.Range(0, 2_000).Select(i => $"{i * 7919 % 9973}"));
        byte[] zip = ContainerBytes.Zip(ContainerBytes.Text("a.txt", story));
        int list = zip.AsSpan().IndexOf("PK\u0001\u0002"u8);
        int end = zip.AsSpan().IndexOf("PK\u0005\u0006"u8);
        byte[] entry = zip[list..end];

        // The list names the only member twenty times.
        byte[] close = zip[end..];
        close[8] = close[10] = 20;
        BitConverter.TryWriteBytes(close.AsSpan(12), entry.Length * 20);
        ReadResult[] results = InputBytes.Read("a.zip", [.. zip[..list], .. Enumerable.Repeat(entry, 20).SelectMany(e => e), .. close]);

        Assert.Equal([null, ReadReason.ExpandsTooFar], results.Select(r => r.Failure?.Reason));
    }

    [Fact]
    public void Honest_repetition_is_no_bomb()
    {
        string line = "{\"text\":\"Police counted 14 people at the harbour on Monday.\"}\n";
        byte[] lines = InputBytes.Utf8(string.Concat(Enumerable.Range(0, 100_000).Select(i => line.Replace("14", $"{i * 7919 % 99_991}", StringComparison.Ordinal))));

        Assert.Equal(100_000, InputBytes.Read("a.jsonl.gz", InputBytes.Gzip(lines, CompressionLevel.SmallestSize)).Count(r => r.Article is not null));
    }

    // One gzip member of blanks that never ends.
    private sealed class EndlessGzip : Stream
    {
        private readonly MemoryStream _packed = new();
        private readonly GZipStream _gzip;
        private readonly byte[] _blanks = [.. Enumerable.Repeat((byte)' ', 1 << 20)];

        public EndlessGzip() => _gzip = new GZipStream(_packed, CompressionLevel.Fastest, leaveOpen: true);

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            while (_packed.Position == _packed.Length)
            {
                _packed.SetLength(0);
                _gzip.Write(_blanks);
                _packed.Position = 0;
            }

            return _packed.Read(buffer, offset, count);
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            _gzip.Dispose();
            _packed.Dispose();
            base.Dispose(disposing);
        }
    }
}
