using Extractor.Articles;

namespace Extractor.Tests.Articles;

public class ArticleCleanerTitleTests
{
    private const string Prose = "The river rose by 2 metres overnight, and 40 families left their homes.";

    [Theory]
    [InlineData("Floods kill 12 in Kenya", "Floods kill 12 in Kenya")]
    [InlineData("FLOODS KILL 12 IN KENYA!", "Floods kill 12 in Kenya")]
    [InlineData("“Floods” kill 12 in Kenya", "'Floods' kill 12 in Kenya")]
    [InlineData("Floods kill 12 in Kenya", "Floods kill 12 in Kenya - The Daily")]
    public void A_delivered_title_is_known_again_in_the_text(string line, string title)
    {
        CleanArticle clean = CleanedText.Clean($"{line}\n\n{Prose}", title);

        Assert.Equal(title, clean.Title);
        Assert.Equal([BlockKind.Title, BlockKind.Body], clean.Blocks.Select(b => b.Kind));
    }

    [Fact]
    public void A_delivered_title_leaves_the_rest_of_its_line_to_furniture() => Assert.Equal(
        ["Title: Floods kill 12 in Kenya", "Furniture: | The Daily Select Page Media ID: 5", "Body: " + Prose],
        CleanedText.Blocks($"Floods kill 12 in Kenya | The Daily Select Page Media ID: 5\n\n{Prose}", "Floods kill 12 in Kenya"));

    [Fact]
    public void A_sentence_that_begins_like_the_title_is_body() =>
        Assert.Equal(["Body: Floods kill 12 in Kenya every year, the ministry said on Monday."], CleanedText.Blocks("Floods kill 12 in Kenya every year, the ministry said on Monday.", "Floods kill 12 in Kenya"));

    [Fact]
    public void A_delivered_title_that_is_not_in_the_text_is_kept_beside_it()
    {
        CleanArticle clean = CleanedText.Clean(Prose, "Floods kill 12 in Kenya");

        Assert.Equal("Floods kill 12 in Kenya", clean.Title);
        Assert.Equal(BlockKind.Body, Assert.Single(clean.Blocks).Kind);
    }

    [Fact]
    public void A_title_of_white_space_is_none() => Assert.Equal("Floods kill 12 in Kenya", CleanedText.Clean($"Floods kill 12 in Kenya\n\n{Prose}", " ").Title);

    [Theory]
    [InlineData("Floods kill 12 in Kenya | The Daily", "Floods kill 12 in Kenya")]
    [InlineData("World | Floods kill 12 in Kenya | The Daily", "Floods kill 12 in Kenya")]
    [InlineData("Floods in Kenya - what next?", "Floods in Kenya - what next?")]
    public void A_bar_parts_the_headline_from_the_site(string line, string title) => Assert.Equal(title, CleanedText.Clean($"{line}\n\n{Prose}").Title);

    [Fact]
    public void A_dash_parts_the_headline_from_a_site_that_is_known()
    {
        Assert.Equal("Floods kill 12 in Kenya", CleanedText.Clean($"Floods kill 12 in Kenya - The Daily\n\n{Prose}", publisher: "The Daily").Title);
        Assert.Equal("Floods kill 12 in Kenya", CleanedText.Clean($"Floods kill 12 in Kenya – The Daily\n\n{Prose}\n\n© 2016 The Daily").Title);
        Assert.Equal("Floods kill 12 in Kenya - The Daily", CleanedText.Clean($"Floods kill 12 in Kenya - The Daily\n\n{Prose}").Title);
    }

    [Fact]
    public void The_headline_is_told_from_the_name_above_and_the_summary_below() => Assert.Equal(
        [
            "Furniture: The Daily",
            "Title: Floods kill 12 in Kenya",
            "Body: Families wait for help as the water keeps rising in the west of the country",
            "Body: " + Prose,
        ],
        CleanedText.Blocks($"The Daily\n\nFloods kill 12 in Kenya\n\nFamilies wait for help as the water keeps rising in the west of the country\n\n{Prose}"));

    [Fact]
    public void A_headline_that_stands_twice_is_read_once() => Assert.Equal(
        [BlockKind.Title, BlockKind.Furniture, BlockKind.Furniture, BlockKind.Body],
        CleanedText.Clean($"Floods kill 12 in Kenya | The Daily\n\nFloods Kill 12 in Kenya\n\n{Prose}").Blocks.Select(b => b.Kind));

    [Fact]
    public void A_wrapped_headline_is_one_title()
    {
        const string Title = "Floods kill 12 in Kenya as the water keeps rising";
        string text = $"Floods kill 12 in Kenya as\nthe water keeps rising\n\n{Prose}";

        Assert.Equal("Title: " + Title, CleanedText.Blocks(text)[0]);
        Assert.Equal("Title: " + Title, CleanedText.Blocks(text, Title)[0]);
        Assert.Equal(Title, CleanedText.Clean(text).Title);
    }

    [Fact]
    public void Running_text_has_no_headline_of_its_own() => Assert.Null(CleanedText.Clean($"{Prose}\n\nThe dead\n\n{Prose}").Title);
}
