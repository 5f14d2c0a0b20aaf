using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Extractor.Tests.Cli.Train;

public sealed class TrainTextsTests : IDisposable
{
    private const string Tokens = "Storm\tO\nhits\tO\n\nThe\tO\nmayor\tO\nsaid\tO\n\"\tO\n40\tB-X\nshops\tO\n\"\tO\nin\tO\nOslo\tO\nclosed\tO\n.\tO\n\nIt\tO\nwas\tO\nthe\tO\nboys\tO\n'\tO\nday\tO\n.\tO\n\n";
    private const string Shops = "The mayor said \"40 shops\" in Oslo closed.\n\nIt was the boys' day.";
    private const string ShopsLine = "{\"doc\": \"ww_1\", \"split\": \"train\", \"title\": null, \"published\": null, \"text\": \"The mayor said \\\"40 shops\\\" in Oslo closed.\\n\\nIt was the boys' day.\", "
        + "\"claims\": [{\"id\": \"c1\", \"start\": 16, \"end\": 18, \"number\": \"40\", \"kind\": \"count\", \"value\": 40, \"bound\": \"exact\", \"unit\": \"shop\", \"item\": \"shops\", \"event\": \"close\", "
        + "\"place\": {\"text\": \"Oslo\", \"name\": \"Oslo\", \"country\": \"NO\"}, \"time\": null, \"source\": \"The mayor\", \"part_of\": null, \"change\": null, \"assertion\": \"asserted\", \"role\": null}]}";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("extractor-texts-");

    public TrainTextsTests()
    {
        Pack("ner/a.conll.gz", Tokens);
        Pack("timex/b.jsonl.gz", "{\"doc\": \"x\", \"text\": \"-\"}\n{\"doc\": \"Five_win\", \"text\": \"\U0001F600 Five ( 5 ) win US$ 3 , they 've said .\"}\n");
        Pack("pos_dep/c.conllu.gz", "# newdoc id = D_one\n# text = We won 3.\n1\tWe\n\n# newdoc id = D_two\n# text = Out.\n1\tOut\n\n# text = Two left.\n1\tTwo\n\n");
        Pack("text/d.txt.gz", "Out.\nTwo left.\nThree won.\n");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Annotations_are_put_back_on_a_run_of_paragraphs()
    {
        CommandLineRun run = Restore(ShopsAnnotations(Shops));

        Assert.Equal((0, "train texts: 1 texts with their annotations, 0 left out.\n"), (run.Code, run.Error));
        Assert.Equal(ShopsLine + "\n", run.Output);
    }

    [Fact]
    public void A_part_of_a_document_of_tokens_is_cut_by_code_points_and_named_by_its_id()
    {
        CommandLineRun run = Restore(Annotations("mt_2.2", "timex/b.jsonl.gz", "\"document\": 2, \"tokens\": true, \"begin\": 0, \"end\": 34", "\U0001F600 Five (5) win US$ 3, they've said"));

        Assert.StartsWith("{\"doc\": \"mt_Five_win.2\", ", run.Output);
        Assert.Contains("\"text\": \"\U0001F600 Five (5) win US$ 3, they've said\"", run.Output);
    }

    [Fact]
    public void The_sentences_of_a_document_of_a_treebank_are_its_paragraphs()
    {
        CommandLineRun run = Restore(Annotations("gum_D_two", "pos_dep/c.conllu.gz", "\"document\": \"D_two\", \"first\": 0, \"last\": 1", "Out.\n\nTwo left."));

        Assert.Equal(0, run.Code);
        Assert.StartsWith("{\"doc\": \"gum_D_two\", ", run.Output);
    }

    [Fact]
    public void The_lines_of_a_plain_text_are_its_paragraphs()
    {
        CommandLineRun run = Restore(Annotations("gmb_1.2", "text/d.txt.gz", "\"first\": 1, \"last\": 2", "Two left.\n\nThree won."));

        Assert.Equal(0, run.Code);
        Assert.StartsWith("{\"doc\": \"gmb_1.2\", ", run.Output);
    }

    [Fact]
    public void Another_text_and_a_missing_file_are_told_and_the_others_are_written()
    {
        CommandLineRun run = Restore(
            ShopsAnnotations("The mayor said \"41 shops\" in Oslo closed.\n\nIt was the boys' day."),
            Annotations("re3d_7", "ner/none.conll.gz", "\"first\": 7, \"last\": 7", "Gone."),
            ShopsAnnotations(Shops));

        Assert.Equal((1, ShopsLine + "\n"), (run.Code, run.Output));
        Assert.Contains("ww_1 left out: ner/a.conll.gz holds another text than was annotated (its SHA-256 differs). Use", run.Error);
        Assert.Contains("re3d_7 left out: ner/none.conll.gz is not in ", run.Error);
    }

    [Fact]
    public void Without_any_text_an_old_file_stays()
    {
        string old = Path.Combine(_folder.FullName, "news.jsonl");
        File.WriteAllText(old, "old");
        string annotations = Save(Annotations("ww_9", "ner/a.conll.gz", "\"first\": 9, \"last\": 9", "Gone."));

        Assert.Equal(3, CommandLineRun.Of("train", "texts", "--annotations", annotations, "--data", _folder.FullName, "-o", old).Code);
        Assert.Equal("old", File.ReadAllText(old));
    }

    [Fact]
    public void A_line_that_holds_no_annotations_is_named()
    {
        CommandLineRun run = Restore(ShopsAnnotations(Shops), "{\"doc\": \"ww_1\"}");

        Assert.Equal(3, run.Code);
        Assert.Contains("line 2 holds no annotations of a text", run.Error);
    }

    [Theory]
    [InlineData("news-annotations.jsonl")]
    [InlineData("wire-annotations.jsonl")]
    public void The_annotations_of_the_project_quote_nothing(string file)
    {
        string annotations = Path.Combine(Repository.Corpus, file);

        Assert.All(File.ReadLines(annotations), line => Assert.DoesNotMatch("\"(text|number|item|source)\": \"|\"title\":", line));
    }

    private static string ShopsAnnotations(string text) => Annotations(
        "ww_1",
        "ner/a.conll.gz",
        "\"first\": 1, \"last\": 2",
        text,
        "{\"id\": \"c1\", \"start\": 16, \"end\": 18, \"kind\": \"count\", \"value\": 40, \"bound\": \"exact\", \"unit\": \"shop\", \"item\": [19, 24], \"event\": \"close\", \"place\": {\"text\": [29, 33], \"name\": \"Oslo\", \"country\": \"NO\"}, \"source\": [0, 9], \"assertion\": \"asserted\"}");

    private static string Annotations(string doc, string file, string where, string text, string claims = "") =>
        $"{{\"doc\": \"{doc}\", \"file\": \"{file}\", {where}, \"length\": {text.EnumerateRunes().Count()}, \"sha256\": \"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}\", \"claims\": [{claims}]}}";

    private CommandLineRun Restore(params string[] lines) => CommandLineRun.Of("train", "texts", "--annotations", Save(lines), "--data", _folder.FullName);

    private string Save(params string[] lines)
    {
        string path = Path.Combine(_folder.FullName, "annotations.jsonl");
        File.WriteAllLines(path, lines);
        return path;
    }

    private void Pack(string name, string content)
    {
        string path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using GZipStream file = new(File.Create(path), CompressionLevel.Fastest);
        file.Write(Encoding.UTF8.GetBytes(content));
    }
}
