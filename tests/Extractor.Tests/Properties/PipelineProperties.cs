using System.Text;
using CsCheck;
using Extractor.Articles;
using Extractor.Claims;
using Extractor.Confidence;
using Extractor.Entities;
using Extractor.Quantities;
using Extractor.Records;
using Extractor.Sentences;
using Extractor.Syntax;
using Extractor.Tokens;
using Newtonsoft.Json.Linq;

namespace Extractor.Tests.Properties;

public class PipelineProperties
{
    // Words that make numbers, names, dates and quotations likely, with text that is not English and code points beyond the first plane.
    private static readonly string[] Pieces =
    [
        "around ", "1,853 ", "people ", "in ", "the ", "country", ", ", ". ", "\n\n", "“", "”", "said ", "Maria Lopez ", "45% ", "of ", "them ", "$1.2bn ", "rose ", "to ", "from ",
        "twenty-", "five ", "million ", "half ", "a ", "third ", "2-1 ", "Britain ", "March ", "2016 ", "year-old ", "km ", "- ", "(", ") ", "😀", "مرحبا ", "\u0301", "\u0000", "\t", "U.S. ", "’s ", "№ ", "½ ", "between ", "and ", "12:30 ", "/", "°",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(string.Concat),
        Gen.String[0, 200]);

    [Fact]
    public void Any_text_gives_spans_that_lie_in_it_in_order() => Texts.Sample(text => CheckSpans(Score(text)), iter: 2_000, threads: 2);

    [Fact]
    public void Any_text_gives_a_record_whose_spans_cut_out_their_text() => Texts.Sample(text => CheckRecord(Repository.Extractor.Extract(new Article(text, "a"))), iter: 1_000, threads: 2);

    [Fact]
    public void Every_corpus_article_gives_spans_that_cut_out_their_text()
    {
        foreach (string path in Directory.GetFiles(Path.Combine(Repository.Corpus, "articles")))
        {
            string content = File.ReadAllText(path);
            string text = path.EndsWith(".txt", StringComparison.Ordinal) ? content : (string)JObject.Parse(content)["text"]!;
            CheckSpans(Score(text));
            CheckRecord(Repository.Extractor.Extract(new Article(text)));
        }
    }

    [Fact]
    public void The_same_article_gives_the_same_record_from_any_number_of_threads()
    {
        Article article = new(File.ReadAllText(Directory.GetFiles(Path.Combine(Repository.Corpus, "articles"), "*.txt").Order().First()));
        string first = Json(Repository.Extractor.Extract(article));
        string[] others = [.. Enumerable.Range(0, 32).AsParallel().WithDegreeOfParallelism(4).Select(_ => Json(Repository.Extractor.Extract(article)))];
        Assert.All(others, other => Assert.Equal(first, other));
    }

    public static TheoryData<string, string> Monsters() => new()
    {
        { "digits", new string('7', 200_000) },
        { "number words", string.Concat(Enumerable.Repeat("two hundred and ", 12_000)) },
        { "one word", new string('x', 200_000) },
        { "capitals", string.Concat(Enumerable.Repeat("SMITH IN LONDON KILLED 3 ", 8_000)) },
        { "open brackets", new string('(', 200_000) },
        { "hyphens", string.Concat(Enumerable.Repeat("1-", 100_000)) },
        { "commas", string.Concat(Enumerable.Repeat("1,", 100_000)) },
        { "full stops", string.Concat(Enumerable.Repeat("a.", 100_000)) },
        { "blank lines", new string('\n', 200_000) },
        { "emoji", string.Concat(Enumerable.Repeat("😀", 100_000)) },
        { "percents", string.Concat(Enumerable.Repeat("5% of ", 30_000)) },
        { "names", string.Concat(Enumerable.Repeat("Paris and ", 20_000)) },
        { "dates", string.Concat(Enumerable.Repeat("March 2016 to ", 15_000)) },
    };

    /// <summary>200,000 characters of one sort and then four times as many: linear work takes about four times as long; quadratic would take sixteen.</summary>
    [Theory]
    [MemberData(nameof(Monsters))]
    public void Monstrous_text_costs_no_more_than_its_length(string name, string text)
    {
        Assert.NotEmpty(name);
        LinearTime.Check(name, text + text + text + text, part => Score(part));
    }

    private static ScoredArticle Score(string text) => Repository.Extractor.Score(new Article(text, "a") { Published = new DateOnly(2016, 7, 20) });

    private static string Json(ArticleRecord record)
    {
        StringWriter writer = new(new StringBuilder());
        RecordJson.Write(writer, record);
        return writer.ToString();
    }

    private static void CheckSpans(ScoredArticle scored)
    {
        ClaimArticle claims = scored.Claims;
        TokenizedArticle tokens = claims.Quantities.Entities.Tokens;
        SegmentedArticle segmented = tokens.Segmented;
        string text = segmented.Text;
        Ordered(segmented.Clean.Blocks.Select(b => b.Span), text);
        Ordered(segmented.Sentences.Select(s => s.Span), text);
        Ordered(Enumerable.Range(0, tokens.Count).Select(tokens.Span), text);
        Ordered(claims.Quantities.Entities.Entities.Select(e => e.Span), text);
        Ordered(claims.Quantities.Quantities.Select(q => q.Number), text);
        for (int t = 0; t < tokens.Count; t++)
        {
            Assert.True(tokens.Sentence(tokens.SentenceOf(t)).Contains(t));
        }

        CheckTrees(claims.Quantities.Entities.Syntax);
        foreach (Entity entity in claims.Quantities.Entities.Entities)
        {
            Assert.Equal(tokens.Span(entity.Tokens), entity.Span);
        }

        foreach (Quantity quantity in claims.Quantities.Quantities)
        {
            Assert.True(quantity.Span.Contains(quantity.Number));
            Assert.Equal(quantity.Bound == Bound.Vague, quantity.Value.First is null);
        }

        Assert.Equal(claims.Claims.Length, scored.Confidences.Length);
        Assert.All(scored.Confidences, c => Assert.InRange(c.Whole, 0.0001, 0.9999));
        Assert.All(claims.Claims, c => Assert.Equal(c.Change is null, c.Role is null));
        Assert.All(claims.Claims, c => Assert.InRange(c.PartOf, -1, claims.Claims.Length - 1));
    }

    // One root a sentence, heads within it, and every word hangs on the root in the end.
    private static void CheckTrees(TaggedArticle syntax)
    {
        for (int s = 0; s < syntax.Tokens.SentenceCount; s++)
        {
            TokenRange sentence = syntax.Tokens.Sentence(s);
            int[] steps = new int[sentence.Count];
            for (int t = sentence.First; t < sentence.End; t++)
            {
                int head = syntax.Head(t);
                Assert.True(head == -1 || (sentence.Contains(head) && head != t));
                Assert.Equal(head == -1, syntax.Relation(t) == "root");
                steps[t - sentence.First] = head;
            }

            Assert.Single(steps, head => head == -1);
            for (int t = sentence.First; t < sentence.End; t++)
            {
                int at = t;
                int left = sentence.Count;
                while (at >= 0 && left-- >= 0)
                {
                    at = steps[at - sentence.First];
                }

                Assert.True(at == -1, "a cycle");
            }
        }
    }

    private static void Ordered(IEnumerable<TextSpan> spans, string text)
    {
        int end = 0;
        foreach (TextSpan span in spans)
        {
            Assert.True(span.Start >= end && span.End > span.Start && span.End <= text.Length, $"{span} after {end} in {text.Length}");
            end = span.End;
        }
    }

    private static void CheckRecord(ArticleRecord record)
    {
        int[] runes = [.. record.Article.Text!.EnumerateRunes().Select(r => r.Value)];
        string Cut(int start, int end) => string.Concat(runes[start..end].Select(v => new Rune(v).ToString()));
        foreach (RecordEntity entity in record.Entities)
        {
            Assert.Equal(entity.Text, Cut(entity.Start, entity.End));
        }

        foreach (RecordClaim claim in record.Claims)
        {
            Assert.Equal(claim.Number.Text, Cut(claim.Number.Start, claim.Number.End));
            Assert.Equal(claim.Quantity.Text, Cut(claim.Quantity.Start, claim.Quantity.End));
            Assert.True(claim.Item is null || claim.Item.Text == Cut(claim.Item.Start, claim.Item.End));
            Assert.True(claim.Place is null || claim.Place.Text == Cut(claim.Place.Start, claim.Place.End));
            Assert.True(claim.Source is null || claim.Source.Text == Cut(claim.Source.Start, claim.Source.End));
        }
    }
}
