namespace Extractor.Tests.Articles.Readers.Html;

/// <summary>Pages that are built in other ways than those the rules were written on.</summary>
public class PageBuildTests
{
    private const string Menu = "<a href=/>Home</a> <a href=/w>World</a> <a href=/b>Business</a> <a href=/s>Sport</a>";

    // As long as a headline of another article, and a link.
    private const string Teasers = """
        <li><a href=/1>Harvest festival draws record crowds despite a week of storms across the southern valleys</a></li>
        <li><a href=/2>Minister resigns after audit finds that grants went to a company of his brother in the north</a></li>
        <li><a href=/3>Old tram depot to become a library with room for 200,000 books and a garden on its roof</a></li>
        """;

    private static string Lines(string between, params string[] names) => string.Join(between, names.Select(TestPage.Prose));

    [Fact]
    public void Tables_of_the_nineties_with_breaks_for_paragraphs() => Assert.Equal(["Ada", "Ben", "Cy"], TestPage.Texts(
        $"<table width=760><tr><td colspan=3>{Menu}</td></tr><tr><td valign=top><font size=1>{Teasers}</font></td><td width=480><font size=2>{Lines("<br><br>", "Ada", "Ben", "Cy")}</font></td><td>Weather: 12 C<br>Lottery: 4 8 15 16</td></tr></table>"));

    [Fact]
    public void Boxes_with_generated_class_names_and_no_paragraph_elements() => Assert.Equal(["Ada", "Ben", "Cy"], TestPage.Texts(
        $"<div id=root><div class=sc-a1b2c3><div class=css-1x9>{Menu}</div><h1 class=sc-x>River rises</h1>{string.Concat(new[] { "Ada", "Ben", "Cy" }.Select((n, i) => $"<div class=css-p{i}><span>{TestPage.Prose(n)}</span></div>"))}</div><div class=css-zz>{Teasers}</div></div>"));

    [Fact]
    public void Blocks_of_WordPress_with_a_reference_within_and_its_credit_behind() => Assert.Equal(["Ada", "Ben", "Cy"], TestPage.Texts(
        $"<main><article class=\"post type-post hentry category-news tag-video\"><h1>River rises</h1><div class=entry-content>{TestPage.Paragraphs("Ada", "Ben")}<figure class=wp-block-image><img src=a.jpg><figcaption>A boat in the main street.</figcaption></figure><p><strong>Read also: <a href=/1>Harvest festival draws record crowds</a></strong></p>{TestPage.Paragraphs("Cy")}<div class=sharedaddy><h3>Share this:</h3><ul><li>Twitter</li></ul></div><p>The post <a href=/r>River rises</a> appeared first on <a href=/>The Valley Post</a>.</p></div></article></main>"));

    [Fact]
    public void Comments_without_names_that_are_longer_than_the_article() => Assert.Equal(["Ada", "Ben"], TestPage.Texts(
        $"<div class=x1><h1>River rises</h1>{TestPage.Paragraphs("Ada", "Ben")}</div><div class=x2><h3>Comments (24)</h3>{string.Concat(Enumerable.Range(0, 24).Select(i => $"<div><b>user{i}</b>{TestPage.Paragraphs("Neighbour " + i)}</div>"))}</div>"));

    [Fact]
    public void Paragraphs_each_in_boxes_of_its_own_with_advertisements_between() => Assert.Equal(["Ada", "Ben", "Cy"], TestPage.Texts(
        $"<nav>{Menu}</nav><div class=page-wrap><div class=piece><h1>River rises</h1>{string.Concat(new[] { "Ada", "Ben", "Cy" }.Select(n => $"<div class=grid><div class=cell>{TestPage.Paragraphs(n)}</div></div><div class=slot-3><p>Advertisement</p></div><div class=inset><p>READ MORE</p><ul>{Teasers}</ul></div>"))}</div></div>"));

    [Fact]
    public void Teasers_that_are_article_elements_with_sentences() => Assert.Equal(["Ada", "Ben"], TestPage.Texts(
        $"<main><article><h1>River rises</h1>{TestPage.Paragraphs("Ada", "Ben")}</article><section><h2>More</h2>{string.Concat(Enumerable.Range(1, 4).Select(i => $"<article><h2><a href=/{i}>Harvest festival</a></h2><p>Crowds came from all valleys, and the council said that {i}00 more would come.</p></article>"))}</section></main>"));

    [Fact]
    public void An_interview_in_a_list_of_definitions() => Assert.Equal(["Ada", "Was the board warned?", "Ben", "And who pays?", "Cy"], TestPage.Texts(
        $"<div id=content><h1>Interview</h1>{TestPage.Paragraphs("Ada")}<dl><dt>Was the board warned?</dt><dd>{TestPage.Prose("Ben")}</dd><dt>And who pays?</dt><dd>{TestPage.Prose("Cy")}</dd></dl><div class=tags>Tags: <a href=/1>flood</a> <a href=/2>river</a></div></div>"));

    [Theory]
    [InlineData("privacy-banner")]
    [InlineData("onetrust-banner-sdk")]
    [InlineData("cookieLaw")]
    public void A_short_article_under_a_long_notice_about_privacy(string name) => Assert.Equal(["Ada"], TestPage.Texts(
        $"<div class={name}><p>We and our 764 partners store and read information on a device, such as unique identifiers in browser data, to process personal data.</p><p>With your permission we and our partners may use precise positions and recognize devices by scanning them for 13 months.</p></div><h1>River rises</h1>{TestPage.Paragraphs("Ada")}"));

    [Fact]
    public void An_article_about_privacy_is_no_notice() => Assert.Equal(["Ada", "Ben"], TestPage.Texts(
        $"<div class=\"story topic-privacy\"><h1>Court rules on privacy</h1>{TestPage.Paragraphs("Ada", "Ben")}</div>"));

    [Fact]
    public void A_table_of_results_within_the_article_stays_and_a_letter_by_mail_does_not() => Assert.Equal(
        ["Ada", "District Homes", "Lower Town 1,200", "Mill Side 340", "Ben", "What comes next", "Cy"],
        TestPage.Texts($"<article><h1>Results</h1>{TestPage.Paragraphs("Ada")}<table><tr><th>District</th><th>Homes</th></tr><tr><td>Lower Town</td><td>1,200</td></tr><tr><td>Mill Side</td><td>340</td></tr></table>{TestPage.Paragraphs("Ben")}<h2>What comes next</h2>{TestPage.Paragraphs("Cy")}<div class=newsletter-box><p>Sign up for our daily newsletter and get the news of the valleys in your inbox every morning at six.</p></div></article>"));

    [Fact]
    public void A_page_for_telephones_with_elements_of_its_own() => Assert.Equal(["Ada", "Ben"], TestPage.Texts(
        $"<amp-sidebar>{Menu}</amp-sidebar><h1>River rises</h1><amp-img src=a.jpg></amp-img><p class=caption>A boat in the main street on Tuesday. (Ann Lee)</p><section class=amp-body>{TestPage.Paragraphs("Ada", "Ben")}<amp-ad><p>Buy a boat.</p></amp-ad></section><amp-list><p>{Teasers}</p></amp-list>"));

    [Fact]
    public void A_wall_that_asks_to_pay_between_the_lead_and_the_rest() => Assert.Equal(["Ada", "Ben", "Cy", "Dee"], TestPage.Texts(
        $"<h1>River rises</h1><div class=intro-text>{TestPage.Paragraphs("Ada", "Ben")}</div><div class=subscribe-wall><p>You have read 3 of 3 free articles this month. To go on reading subscribe for 1 crown a week.</p></div><div class=rest>{TestPage.Paragraphs("Cy", "Dee")}</div>"));

    [Fact]
    public void Entries_of_a_live_report_all_stay() => Assert.Equal(
        ["Ada", "Ben", "Cy", "Dee"],
        TestPage.Texts($"<main><h1>Flood: live</h1>{string.Concat(new[] { "Ada", "Ben", "Cy", "Dee" }.Select(n => $"<article class=entry>{TestPage.Paragraphs(n)}</article>"))}</main>"));
}
