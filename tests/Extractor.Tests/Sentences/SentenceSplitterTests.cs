using Extractor.Articles;
using Extractor.Models;
using Extractor.Sentences;

namespace Extractor.Tests.Sentences;

public class SentenceSplitterTests
{
    private static readonly SentenceSplitter Splitter = new(ModelSet.Open(Repository.Models));

    public static TheoryData<string, string> Hostile() => new()
    {
        { "a word without end", new string('x', 1_000_000) },
        { "full stops", new string('.', 1_000_000) },
        { "full stops and blanks", string.Concat(Enumerable.Repeat(". ", 500_000)) },
        { "capitals and blanks", string.Concat(Enumerable.Repeat("A ", 500_000)) },
        { "blanks", new string(' ', 1_000_000) },
        { "closing quotation marks", "x." + new string('"', 1_000_000) },
        { "words that lost their space", string.Concat(Enumerable.Repeat("said.The", 125_000)) },
        { "emoji", string.Concat(Enumerable.Repeat("😀 ", 330_000)) },
        { "abbreviations", string.Concat(Enumerable.Repeat("U.S. ", 200_000)) },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_megabyte_of_anything_is_cut_in_linear_time(string what, string text)
    {
        LinearTime.Check(what, text, part => Split(part));
        SegmentedArticle article = Split(text);
        Assert.All(article.Sentences, s => Assert.True(s.Span.Length <= SentenceSplitter.LongestSentence + 1));
    }

    [Fact]
    public void Text_of_nothing_but_control_characters_has_no_sentence() => Assert.Empty(Split("\u0000\u0001 \u001b \uFEFF").Sentences);

    [Fact]
    public void Right_to_left_text_is_cut_at_its_full_stops() => Assert.Equal(2, Split("مرحبا بالعالم. شكرا جزيلا.").Sentences.Length);

    [Fact]
    public void An_article_in_capitals_is_cut_at_its_full_stops() =>
        Assert.Equal(2, Split("POLICE IN LONDON KILLED 3 MEN ON MONDAY. THE MEN WERE ARMED.").Sentences.Length);

    private static SegmentedArticle Split(string text) =>
        Splitter.Split(new CleanArticle(new Article(text), null, [new TextBlock(new TextSpan(0, text.Length), BlockKind.Body)]));
}
