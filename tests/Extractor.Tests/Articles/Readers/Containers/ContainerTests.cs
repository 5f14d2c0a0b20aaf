using System.Formats.Tar;
using System.Text;
using Extractor.Articles.Readers;

namespace Extractor.Tests.Articles.Readers.Containers;

public class ContainerTests
{
    private static readonly (string Name, byte[] Content)[] Members =
    [
        ContainerBytes.Text("2016/harbour.txt"),
        ContainerBytes.Text("2016/lines.jsonl", "{\"id\":\"l1\",\"text\":\"Nine died.\"}\n{\"id\":\"l2\",\"text\":\"Ten died.\"}\n"),
        ("2016/packed.txt.gz", InputBytes.Gzip(Encoding.UTF8.GetBytes(ContainerBytes.Story))),
        ContainerBytes.Text("2016/49960"),
    ];

    private static readonly string[] Names = ["2016/harbour.txt", "2016/packed.txt.gz", "2016/49960"];

    [Fact]
    public void Members_of_a_zip_are_read_in_their_order_and_told_by_content() => Check("news.zip", ContainerBytes.Zip(Members), "news.zip");

    [Theory]
    [InlineData(TarEntryFormat.V7)]
    [InlineData(TarEntryFormat.Ustar)]
    [InlineData(TarEntryFormat.Gnu)]
    [InlineData(TarEntryFormat.Pax)]
    public void Members_of_a_tar_are_read_in_their_order(TarEntryFormat format)
    {
        byte[] tar = ContainerBytes.Tar(format, Members);

        Check("news.tar", tar, "news.tar");
        Check("news.tar.gz", InputBytes.Gzip(tar), "news.tar.gz");
        Check("news.tgz", InputBytes.Gzip(tar), "news.tgz");
    }

    [Fact]
    public void A_zip_that_cannot_be_rewound_is_read_too()
    {
        using MemoryStream bytes = new(ContainerBytes.Zip(Members));
        using OneWayStream pipe = new(bytes);

        Assert.Equal(5, new ArticleReader().Read(pipe, "-").Count(r => r.Article is not null));
    }

    [Fact]
    public void What_is_no_article_is_passed_over_and_counted()
    {
        ReadResult[] results = InputBytes.Read("news.zip", ContainerBytes.Zip(
            ContainerBytes.Text("style.css", "body {}"),
            ("picture", [0xFF, 0xD8, 0xFF, 0, 1, 2]),
            ContainerBytes.Text("__MACOSX/._a.txt"),
            ContainerBytes.Text(".DS_Store"),
            ContainerBytes.Text("folder/"),
            ContainerBytes.Text("a.txt")));

        Assert.Equal([Severity.Skip, Severity.Skip], results[..^1].Select(r => r.Failure!.Severity));
        Assert.Equal("news.zip!/a.txt", results[^1].Article!.Uri);
    }

    [Fact]
    public void Damage_in_a_member_whose_name_promises_an_article_is_a_failure()
    {
        ReadResult[] results = InputBytes.Read("news.zip", ContainerBytes.Zip(("a.txt", [0xFF, 0xD8, 0xFF, 0, 1, 2]), ContainerBytes.Text("b.txt")));

        Assert.Equal(("news.zip!/a.txt", ReadReason.Binary, Severity.Failure), (results[0].Failure!.Input, results[0].Failure!.Reason, results[0].Failure!.Severity));
        Assert.NotNull(results[1].Article);
    }

    [Fact]
    public void Archives_in_archives_are_read_three_deep()
    {
        byte[] three = ContainerBytes.Zip(("c.tar", ContainerBytes.Tar(TarEntryFormat.Pax, ("d.zip", ContainerBytes.Zip(ContainerBytes.Text("a.txt"))))));

        Assert.Equal("b.zip!/c.tar!/d.zip!/a.txt", Assert.Single(InputBytes.Read("b.zip", three)).Article!.Uri);
        ReadFailure failure = Assert.Single(InputBytes.Read("x.zip", ContainerBytes.Zip(("b.zip", three)))).Failure!;
        Assert.Equal((ReadReason.NestedTooDeep, "x.zip!/b.zip!/c.tar!/d.zip"), (failure.Reason, failure.Input));
    }

    [Fact]
    public void A_container_under_another_name_is_read_with_a_warning()
    {
        ReadResult[] results = InputBytes.Read("news.jsonl", ContainerBytes.Zip(ContainerBytes.Texts(2)));

        Assert.Equal(ReadReason.WrongName, Assert.Single(results[0].Warnings).Reason);
        Assert.Empty(results[1].Warnings);
    }

    [Fact]
    public void An_empty_archive_is_a_failure() => Assert.Equal(ReadReason.Empty, Assert.Single(InputBytes.Read("a.zip", ContainerBytes.Zip())).Failure!.Reason);

    [Fact]
    public void A_document_of_an_office_program_is_none() =>
        Assert.Equal(ReadReason.Binary, Assert.Single(InputBytes.Read("a.docx", ContainerBytes.Zip(ContainerBytes.Text("[Content_Types].xml", "<x/>")))).Failure!.Reason);

    [Fact]
    public void Names_that_lead_outside_are_only_names() =>
        Assert.Equal("a.zip!/../../etc/evil.txt", Assert.Single(InputBytes.Read("a.zip", ContainerBytes.Zip(ContainerBytes.Text("../../etc/evil.txt")))).Article!.Uri);

    [Fact]
    public void Bytes_read_never_fall()
    {
        ReadResult[] results = InputBytes.Read("a.zip", ContainerBytes.Zip(ContainerBytes.Texts(20)));

        Assert.Equal(results.Select(r => r.BytesRead).Order(), results.Select(r => r.BytesRead));
        Assert.True(results[^1].BytesRead > results[0].BytesRead);
    }

    private static void Check(string name, byte[] content, string container)
    {
        ReadResult[] results = InputBytes.Read(name, content);

        Assert.All(results, r => Assert.Null(r.Failure));
        Assert.All(results, r => Assert.Empty(r.Warnings));
        Assert.Equal(["l1", "l2"], results.Select(r => r.Article!.Id).Where(id => id.StartsWith('l')));
        Assert.Equal(Names.Select(n => $"{container}!/{n}"), results.Select(r => r.Article!.Uri).OfType<string>());
    }
}
