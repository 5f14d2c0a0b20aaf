using System.Globalization;
using System.Xml.Linq;
using CsvHelper;
using Extractor.Records;
using Extractor.Review.Decisions;
using Extractor.Review.Exports;
using Newtonsoft.Json.Linq;

namespace Extractor.Review.Tests.Exports;

public sealed class ExportFormatTests
{
    private static readonly ArticleRecord Record = Exported.Record("hard", Exported.Hard);
    private static readonly ExportArticle Article = ExportArticle.Of(Record);

    [Fact]
    public void The_text_has_claims_worth_exporting() => Assert.True(Record.Claims.Length >= 5 && Record.Claims.Any(c => c.Item is not null) && Record.Claims.Any(c => c.Place is not null));

    [Fact]
    public void Records_can_be_read_again_and_say_what_was_decided()
    {
        ExportClaim first = Article.Claims[0] with { Status = ReviewStatus.Accepted, Reviewer = "ann", At = new DateTimeOffset(2026, 2, 1, 11, 0, 0, TimeSpan.FromHours(1)) };
        ArticleRecord read = RecordJson.Read(Exported.Text(ExportFormat.Jsonl, Article with { Claims = Article.Claims.SetItem(0, first) }).TrimEnd('\n'));

        Assert.Equal(new RecordReview("accepted", "ann", new DateTimeOffset(2026, 2, 1, 10, 0, 0, TimeSpan.Zero)), read.Claims[0].Review);
        Assert.Equal(("open", null), (read.Claims[1].Review!.Status, read.Claims[1].Review!.Reviewer));
        Assert.Equal(Record.Article.Text, read.Article.Text);
    }

    [Fact]
    public void A_table_has_a_row_for_each_claim_and_no_formula()
    {
        string text = Exported.Text(ExportFormat.Csv, Article);
        using CsvReader csv = new(new StringReader(text.TrimStart('\uFEFF')), CultureInfo.InvariantCulture);
        dynamic[] rows = [.. csv.GetRecords<dynamic>()];

        Assert.StartsWith("\uFEFFarticle_id,", text);
        Assert.Equal(Record.Claims.Length, rows.Length);
        Assert.All(rows, row => Assert.Equal("'+1 on =2", (string)row.title));
        Assert.Equal(Record.Claims.Select(c => c.Value.IsEmpty ? "" : c.Value[0].ToString("0.####", CultureInfo.InvariantCulture)), rows.Select(r => (string)r.value));
    }

    [Theory]
    [InlineData("three\nvillages")]
    [InlineData("three\rvillages")]
    [InlineData(" three \"villages\" ")]
    public void A_cell_with_a_line_end_stays_one_cell(string item)
    {
        RecordClaim claim = Record.Claims[0] with { Item = new RecordPhrase(0, 1, item, 0.5) };
        using CsvParser csv = new(new StringReader(Exported.Text(ExportFormat.Csv, Article with { Claims = [Article.Claims[0] with { Claim = claim }] })), CultureInfo.InvariantCulture);
        Assert.True(csv.Read());
        int columns = csv.Count;
        Assert.True(csv.Read());

        Assert.Equal(columns, csv.Count);
        Assert.Contains(item, csv.Record!);
        Assert.False(csv.Read());
    }

    [Theory]
    [InlineData("https://news.test/1", "https://news.test/1")]
    [InlineData("/archive/page.html", "urn:extractor:")]
    [InlineData("javascript:alert(1)", "urn:extractor:")]
    public void Only_addresses_of_the_web_are_sources_of_annotations(string uri, string source)
    {
        ExportArticle article = Article with { Record = Record with { Article = Record.Article with { Uri = uri } } };
        JObject page = JObject.Parse(Exported.Text(ExportFormat.WebAnnotation, article));

        Assert.All(page["items"]!, a => Assert.StartsWith(source, (string)a["target"]!["source"]!, StringComparison.Ordinal));
    }

    [Fact]
    public void Tasks_for_Label_Studio_have_regions_in_code_points_and_relations_between_them()
    {
        JObject task = Assert.IsType<JObject>(Assert.Single(JArray.Parse(Exported.Text(ExportFormat.LabelStudio, Article))));
        JToken prediction = task["predictions"]![0]!;
        JObject[] regions = [.. prediction["result"]!.OfType<JObject>().Where(r => (string)r["type"]! == "labels")];

        Assert.Equal(Exported.Hard, (string)task["data"]!["text"]!);
        Assert.StartsWith("extractor-1.0.0-", (string)prediction["model_version"]!);
        Assert.InRange((double)prediction["score"]!, 0, 1);
        Assert.All(regions, r => Assert.Equal((string)r["value"]!["text"]!, Exported.Cut(Exported.Hard, (int)r["value"]!["start"]!, (int)r["value"]!["end"]!)));
        string[] ids = [.. regions.Select(r => (string)r["id"]!)];
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(prediction["result"]!.Where(r => (string)r["type"]! == "relation"), r => Assert.True(ids.Contains((string)r["from_id"]!) && ids.Contains((string)r["to_id"]!)));
        Assert.Null(task["annotations"]);
    }

    [Fact]
    public void An_article_that_is_decided_comes_with_its_annotation()
    {
        ExportArticle decided = Article with { Claims = [.. Article.Claims.Select((c, i) => c with { Status = i == 0 ? ReviewStatus.Rejected : ReviewStatus.Accepted })] };
        JToken task = JArray.Parse(Exported.Text(ExportFormat.LabelStudio, decided))[0];
        string[] ids = [.. task["annotations"]![0]!["result"]!.Select(r => (string)r["id"]!).OfType<string>()];

        Assert.DoesNotContain(Record.Claims[0].Id, ids);
        Assert.Contains(Record.Claims[1].Id, ids);
    }

    [Fact]
    public void The_labelling_configuration_names_all_that_the_tasks_use()
    {
        XElement view = XElement.Parse(Exporter.LabelStudioConfiguration());
        string[] controls = [.. view.Elements().Select(e => (string?)e.Attribute("name")).OfType<string>()];
        string[] labels = [.. view.Descendants("Label").Select(e => (string)e.Attribute("value")!)];
        JToken[] result = [.. JArray.Parse(Exported.Text(ExportFormat.LabelStudio, Article))[0]["predictions"]![0]!["result"]!];

        Assert.All(result.Select(r => (string?)r["from_name"]).OfType<string>(), name => Assert.Contains(name, controls));
        Assert.All(result.Where(r => (string?)r["type"] == "labels"), r => Assert.Contains((string)r["value"]!["labels"]![0]!, labels));
    }

    [Fact]
    public void Examples_for_doccano_have_entities_and_relations()
    {
        JObject example = JObject.Parse(Exported.Text(ExportFormat.Doccano, Article));
        long[] ids = [.. example["entities"]!.Select(e => (long)e["id"]!)];

        Assert.All(example["entities"]!, e => Assert.NotEqual("", Exported.Cut(Exported.Hard, (int)e["start_offset"]!, (int)e["end_offset"]!).Trim()));
        Assert.Contains(example["entities"]!, e => Exported.Cut(Exported.Hard, (int)e["start_offset"]!, (int)e["end_offset"]!) == "1,853");
        Assert.All(example["relations"]!, r => Assert.True(ids.Contains((long)r["from_id"]!) && ids.Contains((long)r["to_id"]!)));
    }

    [Fact]
    public void Tasks_for_Prodigy_have_spans_of_whole_tokens_and_an_answer()
    {
        JObject[] tasks = [.. Exported.Text(ExportFormat.Prodigy, Article).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(JObject.Parse)];

        Assert.Equal(Record.Claims.Length, tasks.Length);
        foreach (JObject task in tasks)
        {
            string text = (string)task["text"]!;
            JToken[] tokens = [.. task["tokens"]!];
            Assert.All(tokens, t => Assert.Equal((string)t["text"]!, Exported.Cut(text, (int)t["start"]!, (int)t["end"]!)));
            Assert.All(task["spans"]!, s => Assert.Equal(((int)s["start"]!, (int)s["end"]!), ((int)tokens[(int)s["token_start"]!]["start"]!, (int)tokens[(int)s["token_end"]!]["end"]!)));
            Assert.All(task["relations"]!, r => Assert.Equal((int)r["head"]!, (int)r["head_span"]!["token_end"]!));
            Assert.Equal("ignore", (string)task["answer"]!);
        }
    }

    [Fact]
    public void Web_annotations_find_their_place_by_position_and_by_quote()
    {
        JObject page = JObject.Parse(Exported.Text(ExportFormat.WebAnnotation, Article));
        Assert.Equal(("http://www.w3.org/ns/anno.jsonld", "AnnotationPage"), ((string)page["@context"]!, (string)page["type"]!));
        Assert.Equal(Record.Claims.Length, page["items"]!.Count());
        foreach (JToken annotation in page["items"]!)
        {
            JToken[] selectors = [.. annotation["target"]!["selector"]!];
            string exact = (string)selectors[1]["exact"]!;
            Assert.Equal(exact, Exported.Cut(Exported.Hard, (int)selectors[0]["start"]!, (int)selectors[0]["end"]!));
            Assert.Contains((string)selectors[1]["prefix"]! + exact + (string)selectors[1]["suffix"]!, Exported.Hard);
        }
    }

    [Fact]
    public void Files_for_brat_have_the_text_as_it_is_and_spans_that_never_hold_a_line_end()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("extractor-brat-");
        try
        {
            IArticleWriter writer = Exporter.ToBratFolder(folder.FullName);
            writer.Write(Article);
            writer.Write(ExportArticle.Of(Archive.Article("../../etc/passwd", "Police\nheld [30] people.", c => c with { Item = Archive.Phrase("Police\nheld 30 people.", "Police\nheld") })));
            writer.Complete();
            string[] files = [.. folder.GetFiles().Select(f => f.Name).Order()];

            Assert.Equal(["000001-hard.ann", "000001-hard.txt", "000002-------etc-passwd.ann", "000002-------etc-passwd.txt", "annotation.conf"], files);
            Assert.Equal(Exported.Hard, File.ReadAllText(Path.Combine(folder.FullName, files[1])));
            Assert.All(File.ReadLines(Path.Combine(folder.FullName, files[0])).Where(l => l[0] == 'T'), IsWhole);
            Assert.Contains("T2\tItem 0 6;7 11\tPolice held", File.ReadLines(Path.Combine(folder.FullName, files[2])));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void IsWhole(string line)
    {
        string[] fields = line.Split('\t');
        string[] places = fields[1].Split(' ', 2)[1].Split(';');
        Assert.Equal(fields[2], string.Join(' ', places.Select(p => p.Split(' ')).Select(p => Exported.Cut(Exported.Hard, int.Parse(p[0]), int.Parse(p[1])))));
    }
}
