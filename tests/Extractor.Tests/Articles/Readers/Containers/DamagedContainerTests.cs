using System.Formats.Tar;
using Extractor.Articles.Readers;

namespace Extractor.Tests.Articles.Readers.Containers;

public class DamagedContainerTests
{
    private const int Count = 4;

    private static readonly (string Name, byte[] Content)[] Texts = ContainerBytes.Texts(Count);

    public static TheoryData<string> Kinds => ["a.zip", "a.tar", "a.tgz"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_container_cut_off_anywhere_gives_what_lies_before_the_cut(string name)
    {
        byte[] whole = Pack(name);
        int most = 0;
        for (int length = 30; length < whole.Length; length += Step(name))
        {
            ReadResult[] results = InputBytes.Read(name, whole[..length]);
            int articles = results.Count(r => r.Article is not null);

            // Only a tar may be cut between two members without a trace.
            Assert.True(articles >= most, $"{articles} articles of {length} bytes, {most} before");
            Assert.True(articles == Count || name == "a.tar" || results.Any(r => r.Failure is not null));
            Assert.All(results.Where(r => r.Article is not null), r => Assert.Contains(Texts, t => InputBytes.Utf8(r.Article!.Text).SequenceEqual(t.Content)));
            most = articles;
        }

        Assert.True(most >= Count - 1);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_flipped_byte_never_throws_and_never_changes_a_text_unseen(string name)
    {
        byte[] whole = Pack(name);
        for (int at = 0; at < whole.Length; at += Step(name))
        {
            byte[] damaged = [.. whole];
            damaged[at] ^= 0x51;
            ReadResult[] results = InputBytes.Read(name, damaged);

            // A tar has no checksum over what its members hold.
            if (name != "a.tar" && results.All(r => r.Failure is null))
            {
                Assert.All(results.Where(r => r.Article is not null), r => Assert.Contains(Texts, t => InputBytes.Utf8(r.Article!.Text).SequenceEqual(t.Content)));
            }
        }
    }

    [Fact]
    public void A_damaged_member_of_a_zip_costs_that_member()
    {
        byte[] zip = Pack("a.zip");
        zip[zip.AsSpan().IndexOf("a1.txt"u8) + 12] ^= 0xFF;
        ReadResult[] results = InputBytes.Read("a.zip", zip);

        Assert.Equal(Count, results.Length);
        Assert.Equal(("a.zip!/a1.txt", ReadReason.BrokenZip), (results[1].Failure!.Input, results[1].Failure!.Reason));
        Assert.Equal(Count - 1, results.Count(r => r.Article is not null));
    }

    [Fact]
    public void A_damaged_header_of_a_tar_costs_that_member()
    {
        byte[] tar = ContainerBytes.Tar(TarEntryFormat.Ustar, Texts);
        tar[tar.AsSpan().IndexOf("a1.txt"u8)] ^= 0xFF;
        ReadResult[] results = InputBytes.Read("a.tar", tar);

        Assert.Equal(ReadReason.BrokenTar, Assert.Single(results, r => r.Failure is not null).Failure!.Reason);
        Assert.Equal(["a.tar!/a0.txt", "a.tar!/a2.txt", "a.tar!/a3.txt"], results.Select(r => r.Article?.Uri).OfType<string>());
    }

    [Fact]
    public void An_encrypted_member_is_reported_by_its_name()
    {
        byte[] zip = Pack("a.zip");

        // The first bit of the flags: in the head of the first member, and in the list.
        zip[6] |= 1;
        zip[zip.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        ReadResult[] results = InputBytes.Read("a.zip", zip);

        Assert.Equal(("a.zip!/a0.txt", ReadReason.Encrypted), (results[0].Failure!.Input, results[0].Failure!.Reason));
        Assert.All(results[1..], r => Assert.NotNull(r.Article));
    }

    private static byte[] Pack(string name) => name switch
    {
        "a.zip" => ContainerBytes.Zip(Texts),
        "a.tar" => ContainerBytes.Tar(TarEntryFormat.Ustar, Texts),
        _ => InputBytes.Gzip(ContainerBytes.Tar(TarEntryFormat.Pax, Texts)),
    };

    private static int Step(string name) => name == "a.tar" ? 17 : 1;
}
