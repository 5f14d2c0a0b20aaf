using System.Collections.Immutable;
using Extractor.Comparison;
using Extractor.Models;
using Extractor.Records;
using Newtonsoft.Json.Linq;

namespace Extractor.Tests.Comparison;

public class CopiesTests
{
    private const double LeastPrecision = 0.97;
    private const double LeastRecall = 0.85;

    /// <summary>Every story of the corpus and three copies of it that keep a third to nine tenths: by pairs of articles.</summary>
    [Fact]
    public void Copies_that_keep_a_third_are_found_and_other_stories_are_not()
    {
        Random random = new(7);
        List<(string Story, string Text)> articles = [];
        foreach (string line in File.ReadLines(Path.Combine(Repository.Root, "corpus", "claims.jsonl")))
        {
            JObject story = JObject.Parse(line);
            string id = (string)story["doc"]!;
            string text = (string)story["text"]!;
            articles.Add((id, text));
            articles.AddRange(new[] { 0.34, 0.6, 0.9 }.Select(kept => (id, WireCopies.Of(text, kept, random))));
        }

        RecordComparison comparison = new(ModelSet.Open(Repository.Models));
        for (int i = 0; i < articles.Count; i++)
        {
            comparison.Add(Record($"{articles[i].Story}#{i}", articles[i].Text));
        }

        long found = 0;
        long right = 0;
        foreach (CopyGroup group in comparison.Compare().Copies)
        {
            string[] stories = [.. group.Articles.Select(a => a.Split('#')[0])];
            found += stories.Length * (stories.Length - 1) / 2;
            right += stories.CountBy(s => s).Sum(s => s.Value * (s.Value - 1) / 2);
        }

        long gold = articles.CountBy(a => a.Story).Sum(s => s.Value * (s.Value - 1) / 2);
        Assert.True(right >= LeastPrecision * found, $"{right} of {found} pairs are copies");
        Assert.True(right >= LeastRecall * gold, $"{right} of {gold} pairs were found");
    }

    [Fact]
    public void The_article_published_first_leads_its_copies()
    {
        const string Text = "The river rose by four meters in two days and carried away the bridge at the old mill, which had stood for ninety years, the mayor told reporters.";
        RecordComparison comparison = new(ModelSet.Open(Repository.Models));
        comparison.Add(Record("late", Text, "2020-03-05"));
        comparison.Add(Record("early", "Another lead. " + Text, "2020-03-04"));
        Assert.Equal(["early", "late"], Assert.Single(comparison.Compare().Copies).Articles.AsEnumerable());
    }

    [Fact]
    public void Without_text_only_the_same_checksum_makes_a_copy()
    {
        RecordComparison comparison = new(ModelSet.Open(Repository.Models));
        comparison.Add(Record("a", null, sha256: "1"));
        comparison.Add(Record("b", null, sha256: "1"));
        comparison.Add(Record("c", null, sha256: "2"));
        Assert.Equal(["a", "b"], Assert.Single(comparison.Compare().Copies).Articles.AsEnumerable());
    }

    [Fact]
    public void Nothing_to_compare_gives_nothing() => Assert.Empty(new RecordComparison(ModelSet.Open(Repository.Models)).Compare().Copies);

    private static ArticleRecord Record(string id, string? text, string? published = null, string? sha256 = null) => new(
        new RecordArticle(id, null, null, published, null, null, sha256 ?? id, text), ImmutableArray<RecordEntity>.Empty, [], new RecordPipeline("test", "test"));
}
