using Extractor.Articles;

namespace Extractor.Tests.Articles;

public class ArticleCleanerTests
{
    private const string Page = """
        Gulf Of Guinea News Online | The Harbour Courier

        Trawlers Return Empty While Quotas Shrink Again, Crews Say | THE HARBOUR COURIER Archive 2003 -2019
        Select Page
        Image ID: 70481122

        Kofi Ansah, who has fished from this port for three decades
        and whose two sons followed him to sea, is pictured here
        beside his boat after a week without a catch./PHOTOGRAPH BY E. OWUSU / WESTLIGHT

        Fishing crews along the coast say they brought home 40% less tuna in June than a year before, and many blame foreign fleets.

        By the count of the harbour office, around 1,240 people lost their work.

        Related stories
        Why 3 canneries closed
        12 recipes for mackerel

        © 2019 The Harbour Courier. All rights reserved. Tel. +233 30 555 010
        """;

    [Fact]
    public void A_saved_page_falls_into_furniture_title_caption_and_body() => Assert.Equal(
        [
            "Furniture: Gulf Of Guinea News Online | The Harbour Courier",
            "Title: Trawlers Return Empty While Quotas Shrink Again, Crews Say",
            "Furniture: | THE HARBOUR COURIER Archive 2003 -2019",
            "Furniture: Select Page",
            "Furniture: Image ID: 70481122",
            "Caption: Kofi Ansah, who has fished from this port for three decades and whose two sons followed him to sea, is pictured here beside his boat after a week without a catch.",
            "Furniture: /PHOTOGRAPH BY E. OWUSU / WESTLIGHT",
            "Body: Fishing crews along the coast say they brought home 40% less tuna in June than a year before, and many blame foreign fleets.",
            "Body: By the count of the harbour office, around 1,240 people lost their work.",
            "Furniture: Related stories",
            "Furniture: Why 3 canneries closed",
            "Furniture: 12 recipes for mackerel",
            "Furniture: © 2019 The Harbour Courier. All rights reserved. Tel. +233 30 555 010",
        ],
        CleanedText.Blocks(Page));

    [Fact]
    public void The_title_found_is_the_headline_without_the_site() =>
        Assert.Equal("Trawlers Return Empty While Quotas Shrink Again, Crews Say", CleanedText.Clean(Page).Title);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public void Line_ends_of_any_kind_give_the_same_blocks(string lineEnd)
    {
        string text = Page.ReplaceLineEndings(lineEnd);

        Assert.Equal(CleanedText.Clean(Page).Blocks.Select(b => b.Kind), CleanedText.Clean(text).Blocks.Select(b => b.Kind));
    }

    [Fact]
    public void One_sentence_is_body() => Assert.Equal(["Body: Ten people died in Lagos."], CleanedText.Blocks("Ten people died in Lagos."));

    [Fact]
    public void One_line_that_ends_no_sentence_is_body() => Assert.Equal(["Body: 3 killed in crash near Kano"], CleanedText.Blocks("  3 killed in crash near Kano \n"));

    [Fact]
    public void A_headline_over_one_short_sentence_is_a_title() =>
        Assert.Equal(["Title: Ferry sinks off Samar", "Body: Six people died."], CleanedText.Blocks("Ferry sinks off Samar\n\nSix people died."));

    [Fact]
    public void Text_that_all_looks_like_furniture_is_body() =>
        Assert.Equal(["Body: Read more: 5 dead in Kano", "Body: 12 shares"], CleanedText.Blocks("Read more: 5 dead in Kano\n12 shares"));

    [Fact]
    public void Paragraphs_stay_apart_and_lines_of_one_come_together() => Assert.Equal(
        [
            "Body: The minister told reporters on Friday that the ministry of the Interior had counted 310 cases since the first of the month, most of them in Port Harcourt and in the towns along the river.",
            "Body: He gave no figure for the north, where the roads are closed.",
        ],
        CleanedText.Blocks("""
            The minister told reporters on Friday that the ministry of the
            Interior had counted 310 cases since the first of the month, most
            of them in Port Harcourt and in the towns along the river.

            He gave no figure for the north, where the roads are closed.
            """));

    [Fact]
    public void Paragraphs_on_lines_of_their_own_are_not_joined() => Assert.Equal(
        ["Body: The minister told reporters that 310 cases had been counted so far.", "Body: He gave no figure for the north, where the roads are closed."],
        CleanedText.Blocks("The minister told reporters that 310 cases had been counted so far.\nHe gave no figure for the north, where the roads are closed."));

    [Fact]
    public void A_short_line_between_paragraphs_is_a_heading() => Assert.Equal(
        ["Body: Taxpayers declared assets worth 733 million dollars in the first half of the year.", "Heading: Declaration in 14 cantons", "Body: Most of the money was declared in Quito, where the rate was lower."],
        CleanedText.Blocks("Taxpayers declared assets worth 733 million dollars in the first half of the year.\n\nDeclaration in 14 cantons\n\nMost of the money was declared in Quito, where the rate was lower."));

    [Fact]
    public void Rows_of_a_table_below_the_body_are_kept()
    {
        const string Text = "The league table after the last day of the season looks like this.\n\nRovers | 38 | 81\nUnited | 38 | 79\n\n2017-01-13 Honduras 2-1 Nicaragua";

        Assert.All(CleanedText.Clean(Text).Blocks, b => Assert.Equal(BlockKind.Body, b.Kind));
    }

    [Fact]
    public void A_list_of_links_within_the_body_ends_at_running_text() => Assert.Equal(
        [BlockKind.Body, BlockKind.Furniture, BlockKind.Furniture, BlockKind.Furniture, BlockKind.Body],
        CleanedText.Clean("""
            The river rose by 2 metres overnight, and 40 families left their homes.

            Read also:

            Five dams that hold

            Why 12 towns said no

            The governor promised that every family would get 500 dollars within a week.
            """).Blocks.Select(b => b.Kind));

    [Fact]
    public void Notices_run_over_several_lines() => Assert.Equal(
        [BlockKind.Furniture, BlockKind.Body],
        CleanedText.Clean("COPYRIGHT 1998 BY NEWSSOURCES, INC. NO PORTION OF THIS MAY BE USED\nIN ANY MEDIA WITHOUT ATTRIBUTION TO NEWSSOURCES, INC.\n\nThe council approved 14 new schools for the district on Monday.").Blocks.Select(b => b.Kind));
}
