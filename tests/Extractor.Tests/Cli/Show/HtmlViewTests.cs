using System.Xml.Linq;
using Extractor.Cli.Show;
using Extractor.Cli.Show.Html;
using Extractor.Records;
using Extractor.Tests.Records;

namespace Extractor.Tests.Cli.Show;

public sealed class HtmlViewTests
{
    [Fact]
    public void The_sample_looks_as_approved() => ApprovedText.Check("Cli/Show/sample.html", Page(SampleRecords.Record()));

    [Fact]
    public void Markup_in_an_article_is_inert()
    {
        ArticleRecord record = SampleRecords.Record();
        const string Hostile = "\"><script>alert(1)</script><img src=x onerror='alert(2)'>";
        record = record with
        {
            Article = record.Article with { Id = Hostile, Title = Hostile, Publisher = Hostile, Language = Hostile, Uri = "javascript:alert(3)" },
            Claims = [.. record.Claims.Select(c => c with { Id = Hostile, Unit = Hostile, PartOf = Hostile, Flags = [Hostile] })],
            Entities = [.. record.Entities.Select(e => e with { Name = Hostile, Country = Hostile })],
        };

        XElement body = Body(Page(record));

        Assert.DoesNotContain(body.Descendants(), e => e.Name.LocalName is "script" or "img");
        Assert.DoesNotContain(body.DescendantsAndSelf().Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.All(body.Descendants("a").Attributes("href"), a => Assert.StartsWith("#", a.Value));
        Assert.Contains("<script>alert(1)</script>", body.Value);
    }

    [Fact]
    public void The_marked_text_is_the_text()
    {
        XElement text = Body(Page(SampleRecords.Record())).Descendants("div").Single(d => d.Attribute("class")?.Value == "text");

        Assert.Equal(SampleRecords.Record().Article.Text!.Replace('\u001b', '␛'), text.Value);
    }

    [Fact]
    public void Numbers_and_rows_lead_to_each_other()
    {
        XElement body = Body(Page(SampleRecords.Record()));
        HashSet<string> ids = [.. body.DescendantsAndSelf().Attributes("id").Select(a => a.Value)];

        Assert.All(Enumerable.Range(1, 7), n => Assert.Contains($"a1-n{n}", ids));
        Assert.All(Enumerable.Range(1, 7), n => Assert.Contains($"a1-r{n}", ids));
        Assert.All(body.Descendants("a").Attributes("href").Where(a => a.Value.StartsWith('#')), a => Assert.Contains(a.Value[1..], ids));
    }

    [Fact]
    public void No_id_stands_twice_even_where_records_repeat_theirs()
    {
        ArticleRecord record = SampleRecords.Record();
        record = record with { Claims = [record.Claims[0], record.Claims[0], .. record.Claims] };

        IEnumerable<string> ids = Body(Page(record, record)).DescendantsAndSelf().Attributes("id").Select(a => a.Value);

        Assert.Equal(ids.Distinct().Count(), ids.Count());
    }

    [Fact]
    public void The_page_loads_nothing_and_runs_nothing()
    {
        string page = Page(SampleRecords.Record());

        Assert.DoesNotContain("<script", page);
        Assert.DoesNotContain("<link", page);
        Assert.DoesNotContain("url(", page);
        Assert.DoesNotContain(" src=", page);
        Assert.Contains("default-src 'none'", page);
    }

    [Fact]
    public void A_record_without_text_has_a_table_without_dead_links()
    {
        ArticleRecord record = RecordJson.Read(SampleRecords.Line(SampleRecords.Record(), withText: false));

        XElement body = Body(Page(record));

        Assert.DoesNotContain(body.Descendants("div"), d => d.Attribute("class")?.Value == "text");
        Assert.Equal(7, body.Descendants("tbody").Elements("tr").Count());
        Assert.DoesNotContain(body.Descendants("a").Attributes("href"), a => a.Value.StartsWith("#a1-n", StringComparison.Ordinal));
    }

    private static string Page(params ArticleRecord[] records)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        HtmlView view = new(writer, new ShowOptions { Records = "sample.jsonl" });
        foreach (ArticleRecord record in records)
        {
            view.Show(RecordSelection.Of(record, 0));
        }

        view.Finish();
        return writer.ToString();
    }

    // The body is written so that it is XML too, which lets a strict parser look for what should not be there.
    private static XElement Body(string page)
    {
        int start = page.IndexOf("<body>", StringComparison.Ordinal);
        int end = page.IndexOf("</body>", StringComparison.Ordinal) + "</body>".Length;
        return XElement.Parse(page[start..end], LoadOptions.PreserveWhitespace);
    }
}
