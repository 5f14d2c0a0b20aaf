namespace Extractor.Tests.Articles.Readers.Html;

public class MainTextTests
{
    [Fact]
    public void Menus_sidebars_and_footers_are_no_text() => Assert.Equal(["Ada", "Ben"], TestPage.Texts(
        $"<nav><a href=/>Home</a></nav><header>The Post</header><main><article>{TestPage.Paragraphs("Ada", "Ben")}</article></main><aside>{TestPage.Paragraphs("Cy")}</aside><footer>{TestPage.Prose("Dee")}</footer>"));

    [Theory]
    [InlineData("related-stories")]
    [InlineData("c-newsletter__signup")]
    [InlineData("articleComments")]
    [InlineData("author-bio")]
    [InlineData("social_share")]
    [InlineData("cookieBanner")]
    public void What_its_class_calls_furniture_is_no_text(string name) => Assert.Equal(["Ada", "Ben", "Cy"], TestPage.Texts(
        $"<div class=story>{TestPage.Paragraphs("Ada", "Ben", "Cy")}<div class=\"{name}\"><p>{TestPage.Prose("Dee")}</p></div></div>"));

    [Fact]
    public void An_element_that_holds_most_of_the_text_is_kept_whatever_its_class() =>
        Assert.Equal(["Ada", "Ben"], TestPage.Texts($"<div class=\"page has-sidebar comments-open\">{TestPage.Paragraphs("Ada", "Ben")}</div>"));

    [Fact]
    public void Categories_among_the_classes_of_a_post_do_not_matter() => Assert.Equal(["Ada"], TestPage.Texts(
        $"<article class=\"post hentry category-advertising tag-newsletter\">{TestPage.Paragraphs("Ada")}</article><div class=cookie-law>{TestPage.Paragraphs("Ben", "Cy", "Dee")}</div>"));

    [Fact]
    public void A_declared_body_counts_more_than_longer_text_elsewhere() => Assert.Equal(["Ada"], TestPage.Texts(
        $"<div><div itemprop=articleBody>{TestPage.Paragraphs("Ada")}</div></div><div class=legal>{TestPage.Paragraphs("Ben", "Cy")}</div>"));

    [Fact]
    public void Headings_lists_and_quotes_of_the_article_are_paragraphs() => Assert.Equal(["Ada", "What comes next", "Two bridges stay shut", "The school opens on Friday", "Ben"], TestPage.Texts(
        $"<article><h1>River rises</h1>{TestPage.Paragraphs("Ada")}<h2>What comes next</h2><ul><li>Two bridges stay shut</li><li>The school opens on Friday</li></ul><blockquote>{TestPage.Prose("Ben")}</blockquote></article>"));

    [Fact]
    public void Captions_are_no_text() => Assert.Equal(["Ada", "Ben"], TestPage.Texts(
        $"<article>{TestPage.Paragraphs("Ada")}<figure><img src=a.jpg><figcaption>The flooded market on Sunday.</figcaption></figure><p class=wp-caption-text>A boat in the street.</p>{TestPage.Paragraphs("Ben")}</article>"));

    [Fact]
    public void Posts_that_are_quoted_are_text() => Assert.Equal(["Ada", "The river is 3 metres up.", "— Town Hall (@townhall) 3 May 2021", "Ben"], TestPage.Texts(
        $"<article>{TestPage.Paragraphs("Ada")}<blockquote class=twitter-tweet><p>The river is 3 metres up.</p>— Town Hall (@townhall) <a href=x>3 May 2021</a></blockquote>{TestPage.Paragraphs("Ben")}</article>"));

    [Fact]
    public void Two_line_breaks_part_paragraphs_and_one_parts_lines() =>
        Assert.Equal(["Ada", "Ben", "One line\nanother line of the same"], TestPage.Texts($"<div>{TestPage.Prose("Ada")}<br><br />{TestPage.Prose("Ben")}<br>\n<br>One line<br>another line of the same</div>"));

    [Fact]
    public void A_row_of_a_table_is_a_line() => Assert.Equal(["Ada", "Town Houses", "Upton 40", "Downton 7"], TestPage.Texts(
        $"<article>{TestPage.Paragraphs("Ada")}<table><tr><th>Town</th><th>Houses</th></tr><tr><td>Upton</td><td>40</td></tr><tr><td>Downton</td><td>7</td></tr></table></article>"));

    [Fact]
    public void A_page_laid_out_with_tables_is_read() =>
        Assert.Equal(["Ada", "Ben"], TestPage.Texts($"<table><tr><td><a href=/>Home</a></td><td>{TestPage.Paragraphs("Ada", "Ben")}</td></tr></table>"));

    [Fact]
    public void A_form_around_the_whole_page_is_read_through() =>
        Assert.Equal(["Ada", "Ben"], TestPage.Texts($"<form method=post><input name=q><div>{TestPage.Paragraphs("Ada", "Ben")}</div></form>"));

    [Fact]
    public void Links_to_other_articles_at_the_end_go_with_their_heading() => Assert.Equal(["Ada", "Ben"], TestPage.Texts(
        $"<article>{TestPage.Paragraphs("Ada", "Ben")}<h3>More from the valley</h3><ul><li>Why the <a href=1>dam was never built</a></li><li>Ten <a href=2>old pictures of floods</a></li></ul></article>"));

    [Fact]
    public void Hidden_text_is_not_read() =>
        Assert.Equal(["Ada"], TestPage.Texts($"<article>{TestPage.Paragraphs("Ada")}<p style=\"display: none\">{TestPage.Prose("Ben")}</p><div hidden>{TestPage.Prose("Cy")}</div></article>"));

    [Fact]
    public void Scripts_styles_and_comments_leave_no_trace() =>
        Assert.Equal(["Ada"], TestPage.Texts($"<article><script>if (a < b) {{ '<p>No.</p>' }}</script><style>p {{ }}</style><!-- <p>No.</p> -->{TestPage.Paragraphs("Ada")}<noscript>Turn scripts on.</noscript></article>"));

    [Fact]
    public void Words_marked_in_the_middle_stay_whole() => Assert.Equal("The cost of the repairs is 5m euros, says the mayor.", TestPage.Read(TestPage.Of("<p>The  cost of\n the <b>rep</b>airs&nbsp;is <i>5m</i> euros, says the mayor.</p>")).Text);

    [Fact]
    public void Teasers_under_an_article_are_no_text() => Assert.Equal(["Ada"], TestPage.Texts(
        $"<article><h1>River rises</h1>{TestPage.Paragraphs("Ada")}</article>{string.Concat(new[] { "Ben", "Cy", "Dee" }.Select(n => $"<article><h2>More</h2>{TestPage.Paragraphs(n)}</article>"))}"));

    [Fact]
    public void Entries_of_a_live_blog_all_stay() => Assert.Equal(["Ada", "Ben", "Cy"], TestPage.Texts(
        $"<h1>River rises</h1><main>{string.Concat(new[] { "Ada", "Ben", "Cy" }.Select(n => $"<article>{TestPage.Paragraphs(n)}</article>"))}</main>"));

    [Fact]
    public void Words_in_a_box_with_a_picture_are_its_caption() => Assert.Equal(["Ada", "Ben"], TestPage.Texts(
        $"<div>{TestPage.Paragraphs("Ada")}<div><img src=a.jpg><span>The flooded market on Sunday</span></div>{TestPage.Paragraphs("Ben")}</div>"));

    [Theory]
    [InlineData("<h3>3 Comments</h3>")]
    [InlineData("<div>12 responses to “River rises”</div>")]
    [InlineData("<div>Leave a reply</div>")]
    public void Comments_are_no_text_however_long(string heading) => Assert.Equal(["Ada"], TestPage.Texts(
        $"<div>{TestPage.Paragraphs("Ada")}{heading}<div>{TestPage.Paragraphs("Ben", "Cy", "Dee", "Eve", "Flo")}</div></div>"));

    [Fact]
    public void A_comment_count_beside_the_byline_ends_nothing() =>
        Assert.Equal(["Ada", "Ben"], TestPage.Texts($"<div>{TestPage.Paragraphs("Ada")}<span>3 Comments</span>{TestPage.Paragraphs("Ben")}</div>"));

    [Fact]
    public void What_is_shown_twice_is_read_once() => Assert.Equal(["Ada", "Ben"], TestPage.Texts($"<div>{TestPage.Paragraphs("Ada", "Ben", "Ada")}</div>"));

    [Fact]
    public void A_lead_before_the_element_with_the_text_is_read() => Assert.Equal(["Ada", "Ben", "Cy"], TestPage.Texts(
        $"<div><h1>River rises</h1><div class=lead>{TestPage.Paragraphs("Ada")}</div><figure><img src=a></figure><div class=article-body>{TestPage.Paragraphs("Ben", "Cy")}</div></div>"));

    [Fact]
    public void A_popup_within_a_paragraph_is_no_text() => Assert.Equal("The mayor, Ann Lee, said on Monday that 40 houses were damaged.", TestPage.Read(TestPage.Of(
        "<p>The mayor, Ann Lee<span class=person-popup>Ann Lee has been mayor since 2015</span>, said on Monday that 40 houses were damaged.</p>")).Text);

    [Fact]
    public void A_text_that_linked_data_has_whole_says_what_is_furniture()
    {
        string head = $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"River\",\"articleBody\":\"{TestPage.Prose("Ada")} {TestPage.Prose("Ben")} {TestPage.Prose("Cy")}\"}}</script>";
        string text = TestPage.Read(TestPage.Of($"<div>{TestPage.Paragraphs("Ada", "Ben")}<p>Our best pictures come by post.</p>{TestPage.Paragraphs("Cy")}</div>", head)).Text;
        Assert.DoesNotContain("pictures", text);
    }

    [Fact]
    public void A_weak_word_in_a_class_spares_several_paragraphs() => Assert.Equal(["Ada", "Ben", "Cy", "Dee", "Eve", "Flo", "Guy", "Hal", "Ida"], TestPage.Texts(
        $"<div>{TestPage.Paragraphs("Ada", "Ben", "Cy")}<div class=media-text>{TestPage.Paragraphs("Dee", "Eve", "Flo", "Guy")}</div>{TestPage.Paragraphs("Hal", "Ida")}<div class=media-text><p>Watch the film of the flood as it came down the valley.</p></div></div>"));
}
