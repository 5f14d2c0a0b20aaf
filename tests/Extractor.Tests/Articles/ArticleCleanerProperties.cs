using CsCheck;
using Extractor.Articles;

namespace Extractor.Tests.Articles;

public class ArticleCleanerProperties
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "\r\n", " ", "  ", "\t", " | ", " - ", "Home", "Read more:", "Related stories", "By Jane Smith", "Photo: ", "(Reuters/", ")", "©", "2016", "July", "The river rose by 2 metres. ",
        "of the", "and 40 families left their homes in the valley.", "\u200B", "\u2028", "\0", "😀", "\uD800", "…", "“", "”", ",", "Media ID: 5", "12 shares", "Floods kill 12 in Kenya", "file photo", ":", "»", "* * *",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(string.Concat),
        Gen.String[0, 200]);

    [Fact]
    public void Blocks_are_ordered_lie_in_the_text_and_leave_nothing_but_white_space() => Gen.Select(Texts, Texts).Sample(Check, iter: 20_000, threads: 2);

    [Theory]
    [InlineData("\n")]
    [InlineData("|")]
    [InlineData("x")]
    [InlineData("a\n")]
    [InlineData("a\n\n")]
    [InlineData("Related\n")]
    [InlineData("| a ")]
    [InlineData(" :: ")]
    [InlineData("(Photo: ")]
    [InlineData("the river rose\n")]
    [InlineData("The river rose by 2 metres and more. ")]
    [InlineData("By Jane and ")]
    [InlineData("  a")]
    public void A_megabyte_of_anything_is_cleaned_in_linear_time(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, (1 << 20) / unit.Length));
        LinearTime.Check(unit, text, part => Check(part, null));
    }

    private static void Check(string delivered, string? title)
    {
        Article article = new(delivered, "a") { Title = title };
        int end = 0;
        foreach (TextBlock block in new ArticleCleaner().Clean(article).Blocks)
        {
            Assert.True(block.Span.Start >= end && block.Span.End > block.Span.Start && block.Span.End <= article.Text.Length);
            Assert.True(article.Text.AsSpan(end, block.Span.Start - end).IsWhiteSpace());
            Assert.False(char.IsWhiteSpace(article.Text[block.Span.Start]) || char.IsWhiteSpace(article.Text[block.Span.End - 1]));
            end = block.Span.End;
        }

        Assert.True(article.Text.AsSpan(end).IsWhiteSpace());
    }
}
