using Extractor.Articles;
using Extractor.Articles.Duplicates;

namespace Extractor.Tests.Articles.Duplicates;

public class DuplicateFinderTests
{
    private const string Story = "The river rose by four meters in two days and carried away the bridge at the old mill, which had stood for ninety years, the mayor told reporters at the town hall.";

    private readonly DuplicateFinder _finder = new();

    /// <summary>By pairs: what is said to be a copy of the same first article is a pair, and so is what is of one story.</summary>
    [Fact]
    public void Wire_copies_are_found_and_other_stories_are_not()
    {
        (double precision, double recall) = Measure(StoryArchive.Copies(seed: 5));

        Assert.True(precision >= 0.97, $"precision {precision:F3}");
        Assert.True(recall >= 0.85, $"recall {recall:F3}");
    }

    [Fact]
    public void Reports_made_from_one_template_are_no_copies()
    {
        List<(string Story, Article Article)> reports = StoryArchive.Templates(seed: 3, days: 200);

        string[] copies = [.. reports.Where(r => Find(r.Article) is not null).Select(r => r.Story)];
        Assert.True(copies.Length <= reports.Count / 100, string.Join(" ", copies));
    }

    [Fact]
    public void The_same_text_is_a_copy_of_the_first_whatever_its_length()
    {
        Assert.Null(Find(new Article("Nine died.", "a")));
        Assert.Equal(new DuplicateOf("a", 1), Find(new Article("Nine died.", "b")));
        Assert.Equal(new DuplicateOf("a", 1), Find(new Article("Nine died.", "c")));
        Assert.Null(Find(new Article("Ten died.", "d")));
    }

    [Fact]
    public void A_copy_of_a_copy_names_the_first()
    {
        Find(new Article(Story, "first"));
        Find(new Article("Another paper has another lead here. " + Story, "second"));

        Assert.Equal("first", Find(new Article("Another paper has another lead here. " + Story + " And one more has another end, with words of its own.", "third"))!.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("Four words are few")]
    public void A_text_without_wording_is_new(string text)
    {
        Assert.Null(Find(new Article(Story, "a")));
        Assert.Null(Find(new Article(text, "b")));
    }

    [Fact]
    public void A_finder_that_is_told_what_another_remembered_finds_the_same()
    {
        List<(string Story, Article Article)> articles = StoryArchive.Copies(seed: 9);
        DuplicateFinder second = new();
        for (int i = 0; i < articles.Count; i++)
        {
            DuplicateOf? found = _finder.Find(articles[i].Article, out ReadOnlyMemory<byte> memory);
            if (i < articles.Count / 2)
            {
                second.Remember(memory);
            }
            else
            {
                Assert.Equal(found, second.Find(articles[i].Article, out _));
            }
        }
    }

    [Fact]
    public void Damaged_memory_is_told()
    {
        _finder.Find(new Article(Story, "a"), out ReadOnlyMemory<byte> memory);
        for (int length = 1; length < memory.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => new DuplicateFinder().Remember(memory[..length]));
        }
    }

    [Fact]
    public void What_lies_too_far_back_is_forgotten_and_the_rest_is_not()
    {
        Assert.Null(Find(new Article(Story, "old")));
        for (int i = 0; i < DuplicateFinder.RememberedArticles; i++)
        {
            Find(new Article($"Item {i}.", $"i{i}"));
        }

        Assert.Null(Find(new Article(Story, "anew")));
        Assert.Equal("anew", Find(new Article(Story, "again"))!.Id);
        Assert.Equal("i9", Find(new Article("Item 9.", "j"))!.Id);
    }

    private DuplicateOf? Find(Article article) => _finder.Find(article, out _);

    private (double Precision, double Recall) Measure(List<(string Story, Article Article)> articles)
    {
        Dictionary<string, List<string>> groups = [];
        foreach ((string story, Article article) in articles)
        {
            string first = Find(article)?.Id ?? article.Id;
            (groups.TryGetValue(first, out List<string>? group) ? group : groups[first] = []).Add(story);
        }

        double found = groups.Values.Sum(Pairs);
        double right = groups.Values.Sum(g => g.GroupBy(s => s).Sum(s => Pairs([.. s])));
        return (right / found, right / articles.GroupBy(a => a.Story).Sum(s => Pairs([.. s.Select(a => a.Story)])));
    }

    private static double Pairs(List<string> articles) => articles.Count * (articles.Count - 1) / 2.0;
}
