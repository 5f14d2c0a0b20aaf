using System.Formats.Tar;
using Extractor.Tests.Articles.Readers;
using Extractor.Tests.Articles.Readers.Containers;
using Extractor.Tests.Articles.Readers.Html;
using Extractor.Tests.Cli.Extract;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Tests.Cli.Read;

public sealed class ReadCommandTests : ExtractFolder
{
    private CommandLineRun Run(params string[] arguments) => CommandLineRun.In(Root, [], ["read", .. arguments]);

    // Dates stay the words they are.
    private static JObject Parse(string line) => JsonConvert.DeserializeObject<JObject>(line, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })!;

    [Fact]
    public void A_folder_of_pages_and_texts_becomes_lines_of_articles()
    {
        Write("in/a.html", TestPage.Of(TestPage.Paragraphs("Ada"), "<meta property=article:published_time content=2021-05-03><meta name=author content=\"Ann Lee\"><meta property=article:section content=Local>"));
        Write("in/b.txt", "Ten people died in Lagos.");
        CommandLineRun run = Run("in", "-o", "out.jsonl");

        Assert.Equal(0, run.Code);
        JObject page = Parse(ReadLines("out.jsonl")[0]);
        Assert.Equal(["id", "uri", "title", "byline", "section", "published", "language", "text"], page.Properties().Select(p => p.Name));
        Assert.Equal(("in/a.html", "Ann Lee", "Local", "2021-05-03"), ((string?)page["uri"], (string?)page["byline"], (string?)page["section"], (string?)page["published"]));
        Assert.Equal("Ten people died in Lagos.", (string?)Parse(ReadLines("out.jsonl")[1])["text"]);
        Assert.Contains("2 articles, 0 failures", run.Error);
    }

    [Fact]
    public void Every_format_of_archives_is_read_from_a_folder_and_reads_back_as_the_same()
    {
        Write("in/a.csv", "id,text,dateline,copyright\na,Ten died.,ROME,Harbour Ltd\n");
        Write("in/b.nitf", "<nitf><head><docdata><doc-id id-string=\"b\"/></docdata></head><body><body.content><p>Ten died.</p></body.content></body></nitf>");
        Write("in/c.xml", "<newsItem guid=\"c\"><contentSet><inlineData>Ten died.</inlineData></contentSet></newsItem>");
        Write("in/d.json", "{\n\"uri\":\"d\",\n\"body_text\":\"Ten died.\"}");
        Write("in/e.rss", "<rss><channel><item><guid>e</guid><content:encoded>Ten died.</content:encoded></item></channel></rss>");
        Write("in/f.atom", "<feed><entry><id>f</id><content>Ten died.</content></entry></feed>");
        Write("in/g.sgm", "<REUTERS NEWID=\"g\"><TEXT><BODY>Ten died.</BODY></TEXT></REUTERS>");
        CommandLineRun run = Run("in", "-o", "once.jsonl");
        Run("once.jsonl", "-o", "twice.jsonl", "-q");

        Assert.Contains("7 articles, 0 failures, 0 warnings", run.Error);
        Assert.Equal(["a", "b", "c", "d", "e", "f", "g"], ReadLines("once.jsonl").Select(l => (string?)Parse(l)["id"]));
        Assert.All(ReadLines("once.jsonl"), l => Assert.Equal("Ten died.", (string?)Parse(l)["text"]));
        Assert.Contains("\"dateline\":\"ROME\"", ReadLines("once.jsonl")[0]);
        Assert.Contains("\"copyright\":\"Harbour Ltd\"", ReadLines("once.jsonl")[0]);
        Assert.Equal(ReadLines("once.jsonl"), ReadLines("twice.jsonl"));
    }

    [Fact]
    public void A_folder_of_archives_is_read_and_an_article_over_the_limit_costs_itself()
    {
        Write("in/a.zip", ContainerBytes.Zip(ContainerBytes.Text("long.txt", new string('a', 3_000)), ContainerBytes.Text("short.txt")));
        Write("in/b.tgz", InputBytes.Gzip(ContainerBytes.Tar(TarEntryFormat.Pax, ContainerBytes.Text("c.txt"))));
        CommandLineRun run = Run("in", "--max-article-bytes", "2k", "-o", "out.jsonl", "--failures", "failures.jsonl");

        Assert.Equal(1, run.Code);
        Assert.Equal(["in/a.zip!/short.txt", "in/b.tgz!/c.txt"], ReadLines("out.jsonl").Select(l => (string?)Parse(l)["uri"]));
        JObject failure = Parse(Assert.Single(ReadLines("failures.jsonl")));
        Assert.Equal(("in/a.zip!/long.txt", "too-large"), ((string?)failure["input"], (string?)failure["reason"]));
    }

    [Fact]
    public void What_was_read_reads_back_as_the_same()
    {
        Write("a.html", TestPage.Of(TestPage.Paragraphs("Ada") + "<p>Correction: The river rose by 2 metres, not by 3.</p>", "<meta property=article:published_time content=2021-05-03><meta property=article:modified_time content=2021-05-04>"));
        Run("a.html", "-o", "once.jsonl", "-q");
        Run("once.jsonl", "-o", "twice.jsonl", "-q");
        Assert.Equal(ReadLines("once.jsonl"), ReadLines("twice.jsonl"));
        Assert.Contains("\"status\":\"corrected\"", ReadLines("twice.jsonl")[0]);
    }

    [Fact]
    public void Failures_are_told_as_extract_tells_them()
    {
        Write("in/a.html", "<!doctype html><title>Nothing</title>");
        Write("in/b.html", "");
        Write("in/c.jsonl", Article("c", "Ten died."));
        CommandLineRun run = Run("in", "nowhere", "--failures", "f.jsonl");

        Assert.Equal(1, run.Code);
        Assert.Equal([("no-article", null), ("empty", null), ("not-found", null)], Failures("f.jsonl"));
        Assert.Equal("c", (string?)Parse(Assert.Single(run.Lines))["id"]);
    }

    [Fact]
    public void Exit_codes_are_those_of_extract()
    {
        Write("a.html", "<!doctype html>");
        Write("b.txt", "Ten people died in Lagos.");
        Assert.Equal(3, Run("a.html").Code);
        Assert.Equal(2, Run("b.txt", "-o", "b.txt").Code);
        Assert.Equal(2, Run("b.txt", "--nonsense").Code);
        Assert.Equal(4, Run("b.txt", "-o", "no/such/folder.jsonl").Code);
        Assert.Equal(1, Run("a.html", "b.txt").Code);
        Assert.Equal(3, Run("a.html", "b.txt", "--fail-fast").Code);
    }

    [Fact]
    public void Extract_reads_pages_too()
    {
        Write("a.html", TestPage.Of(TestPage.Paragraphs("Ada"), "<link rel=canonical href=https://post.example/river>"));
        CommandLineRun run = Extract("a.html", "-q");
        Assert.Equal("https://post.example/river", (string?)Parse(Assert.Single(run.Lines))["article"]!["uri"]);
    }
}
