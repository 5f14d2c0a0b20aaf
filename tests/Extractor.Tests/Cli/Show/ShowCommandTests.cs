using System.CommandLine;
using System.IO.Compression;
using System.Text;
using Extractor.Cli.Show;
using Extractor.Records;
using Extractor.Tests.Records;

namespace Extractor.Tests.Cli.Show;

public sealed class ShowCommandTests : IDisposable
{
    private static readonly string Line = SampleRecords.Line(SampleRecords.Record());
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("extractor-show-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Records_are_shown()
    {
        (int code, string output, string error) = Run(File("r.jsonl", Line + "\n"));

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("≈ 1,240", output);
        Assert.DoesNotContain("\u001b", output);
    }

    [Fact]
    public void Gzip_is_told_by_content()
    {
        string path = Path.Combine(_folder.FullName, "packed");
        using (GZipStream zip = new(System.IO.File.Create(path), CompressionLevel.Fastest))
        {
            zip.Write(Encoding.UTF8.GetBytes(Line + "\n"));
        }

        Assert.Equal(0, Run(path).Code);
    }

    [Fact]
    public void A_broken_gzip_shows_what_came_before_and_fails()
    {
        using MemoryStream packed = new();
        using (GZipStream zip = new(packed, CompressionLevel.NoCompression, leaveOpen: true))
        {
            zip.Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Line + "\n", 20))));
        }

        string path = Path.Combine(_folder.FullName, "broken.gz");
        System.IO.File.WriteAllBytes(path, packed.ToArray()[..(int)(packed.Length * 3 / 4)]);
        (int code, string output, _) = Run(path);

        Assert.Equal(1, code);
        Assert.Contains("Fishing fleet grows", output);
    }

    [Fact]
    public void A_bad_line_is_told_by_its_number_and_the_rest_is_shown()
    {
        (int code, string output, string error) = Run(File("r.jsonl", $"{Line}\n\n{{\"schema\":1}}\n{Line}\n"));

        Assert.Equal(1, code);
        Assert.Contains("r.jsonl, line 3 is passed over: schema is 1, but must be text", error);
        Assert.Equal(2, output.Split("sample-1 · published").Length - 1);
    }

    [Fact]
    public void Many_bad_lines_are_counted()
    {
        (int code, _, string error) = Run(File("r.jsonl", Line + "\n" + string.Concat(Enumerable.Repeat("x\n", 30))));

        Assert.Equal(1, code);
        Assert.Contains("10 more lines are no records", error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a record\n")]
    public void A_file_without_records_is_nothing_read(string content) => Assert.Equal(3, Run(File("r.jsonl", content)).Code);

    [Fact]
    public void A_missing_file_is_named()
    {
        (int code, _, string error) = Run(Path.Combine(_folder.FullName, "none.jsonl"));

        Assert.Equal(3, code);
        Assert.Contains("none.jsonl does not exist", error);
    }

    [Fact]
    public void A_folder_is_no_file_of_records() => Assert.Equal(3, Run(_folder.FullName).Code);

    [Fact]
    public void One_article_can_be_asked_for()
    {
        ArticleRecord other = SampleRecords.Record() with { Article = SampleRecords.Record().Article with { Id = "other", Title = "Another" } };
        string path = File("r.jsonl", $"{Line}\n{SampleRecords.Line(other)}\n");

        (_, string output, _) = Run(path, "--article", "other");

        Assert.Contains("Another", output);
        Assert.DoesNotContain("sample-1 · published", output);
        Assert.Equal(2, Run(path, "--article", "nobody").Code);
    }

    [Fact]
    public void A_limit_ends_the_reading() => Assert.Equal(0, Run(File("r.jsonl", $"{Line}\nbroken\n"), "--limit", "1").Code);

    [Theory]
    [InlineData("--limit", "0")]
    [InlineData("--min-confidence", "1.5")]
    public void Values_out_of_range_are_refused(string option, string value)
    {
        (int code, string output, string error) = Run(File("r.jsonl", Line), option, value);

        Assert.NotEqual(0, code);
        Assert.DoesNotContain("sample-1 · published", output);
        Assert.Contains($"{option} is {value}", error);
    }

    [Fact]
    public void The_page_takes_its_place_only_when_complete()
    {
        string page = Path.Combine(_folder.FullName, "page.html");
        (int code, string output, string error) = Run(File("r.jsonl", Line), "--html", page);

        Assert.Equal((0, ""), (code, output));
        Assert.Contains("1 article written to", error);
        Assert.EndsWith("</html>\n", System.IO.File.ReadAllText(page));

        Assert.Equal(3, Run(File("bad.jsonl", "x"), "--html", page).Code);
        Assert.EndsWith("</html>\n", System.IO.File.ReadAllText(page));
        Assert.Empty(_folder.GetFiles("*.tmp"));
    }

    [Fact]
    public void The_page_never_overwrites_the_records()
    {
        string path = File("r.jsonl", Line);

        Assert.Equal(2, Run(path, "--html", path).Code);
        Assert.Equal(Line, System.IO.File.ReadAllText(path));
    }

    [Fact]
    public void A_page_that_cannot_be_written_is_told()
    {
        (int code, _, string error) = Run(File("r.jsonl", Line), "--html", Path.Combine(_folder.FullName, "no", "page.html"));

        Assert.Equal(4, code);
        Assert.Contains("cannot be written", error);
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int code = ShowCommand.Create().Parse(arguments).Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }

    private string File(string name, string content)
    {
        string path = Path.Combine(_folder.FullName, name);
        System.IO.File.WriteAllText(path, content);
        return path;
    }
}
