using Extractor.Articles.Readers;

namespace Extractor.Tests.Articles.Readers.Html;

public class HostilePageTests
{
    private static readonly string Article = $"<article>{TestPage.Paragraphs("Ada", "Ben")}</article>";

    private static string Many(string tag, int times) => string.Concat(Enumerable.Repeat(tag, times));

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<div><table></div>")]
    [InlineData("<ul><li>")]
    public void A_hundred_thousand_nested_tags_fail_that_page(string tag) => Assert.Equal(ReadReason.TooComplex, TestPage.Failure(TestPage.Of(Many(tag, 100_000) + Article)).Reason);

    [Fact]
    public void Tags_that_multiply_fail_that_page() =>
        Assert.Equal(ReadReason.TooComplex, TestPage.Failure(TestPage.Of("<p>" + string.Concat(Enumerable.Range(0, 400).Select(i => $"<font size={i}>")) + Many("<p>x", 20_000))).Reason);

    [Theory]
    [InlineData("<!--", 100_000)]
    [InlineData("<script>", 50_000)]
    [InlineData("<noscript>", 50_000)]
    [InlineData("<", 300_000)]
    [InlineData("&#", 100_000)]
    [InlineData("<a href=\"", 100_000)]
    [InlineData("<select>", 50_000)]
    [InlineData("<p>a word ", 50_000)]
    public void What_comes_after_the_article_does_not_matter(string piece, int times) => Assert.StartsWith("Ada said", TestPage.Read(TestPage.Of(Article + Many(piece, times))).Text);

    [Fact]
    public void Endless_attributes_are_read_through() =>
        Assert.StartsWith("Ada said", TestPage.Read(TestPage.Of($"<div {string.Concat(Enumerable.Range(0, 50_000).Select(i => $"a{i}=\"{i}\" "))}>{Article}</div>")).Text);

    [Fact]
    public void Linked_data_without_bottom_is_passed_over() =>
        Assert.StartsWith("Ada said", TestPage.Read(TestPage.Of(Article, $"<script type=\"application/ld+json\">{Many("[", 100_000)}</script>")).Text);

    [Fact]
    public void A_page_without_an_article_fails() => Assert.Equal(ReadReason.NoArticle, TestPage.Failure(TestPage.Of("<nav><a href=/>Home</a></nav><div>Sign in</div>")).Reason);

    [Fact]
    public void A_page_with_nothing_in_it_fails() => Assert.Equal(ReadReason.NoArticle, TestPage.Failure("<!doctype html>").Reason);

    [Fact]
    public void A_page_longer_than_an_article_may_be_fails() =>
        Assert.Equal(ReadReason.TooLarge, InputBytes.One("page.html", TestPage.Of(Article + Many("<p>word", 1000)), new ReaderOptions { MaxArticleBytes = 1024 }).Failure?.Reason);

    [Fact]
    public void A_page_that_is_cut_short_is_read_as_far_as_it_goes() =>
        Assert.StartsWith("Ada said", TestPage.Read(TestPage.Of(Article)[..^40]).Text);
}
