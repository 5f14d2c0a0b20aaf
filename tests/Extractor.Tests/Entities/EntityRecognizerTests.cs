using Extractor.Articles;
using Extractor.Entities;

namespace Extractor.Tests.Entities;

public class EntityRecognizerTests
{
    [Fact]
    public void Mentions_stand_in_text_order_and_share_no_token()
    {
        EntityArticle article = Recognize("On Monday the Kenyan president met Maria Lopez of the World Bank in Nairobi, Kenya. Lopez left on May 5, 2022.");
        for (int i = 1; i < article.Entities.Length; i++)
        {
            Assert.True(article.Entities[i - 1].Tokens.End <= article.Entities[i].Tokens.First);
        }
    }

    [Fact]
    public void Every_country_is_an_ISO_code_with_a_name()
    {
        EntityArticle article = Recognize("Germany, the Kenyan coast, Lagos and the Brazilian army.");
        Assert.NotEmpty(article.Entities);
        Assert.All(article.Entities.Where(e => e.Country is not null), e => Assert.NotNull(article.CountryName(e.Country!)));
    }

    [Fact]
    public void Confidence_lies_between_nothing_and_certainty() =>
        Assert.All(Recognize("Ada Hallam of Acme Corp. flew to Oslo on Friday.").Entities, e => Assert.InRange(e.Confidence, 0.01, 0.999));

    [Fact]
    public void A_text_without_capitals_and_numbers_has_no_entities() => Assert.Empty(Recognize("rain fell on the hills and the river rose.").Entities);

    [Fact]
    public void An_article_in_capitals_is_read_as_any_other() =>
        Assert.NotNull(Recognize(string.Concat(Enumerable.Repeat("FLOODS HIT NORTHERN KENYA AS RIVERS RISE. ", 50))));

    [Theory]
    [InlineData("The International Monetary Fund (IMF) cut its forecast. The fund said growth would slow.", "The fund", "International Monetary Fund")]
    [InlineData("The Ministry of Interior has 40 officers in Lagos. Nobody at the ministry spoke.", "the ministry", "Ministry of Interior")]
    public void A_noun_stands_for_the_organization_named_with_it_before(string text, string noun, string name)
    {
        Entity found = Assert.Single(Recognize(text).Nominals);
        Assert.Equal((noun, name), (found.Span.Of(text), found.Name));
    }

    [Theory]
    [InlineData("The International Monetary Fund cut its forecast. The fund manager said no.")]
    [InlineData("The fund said growth would slow. The International Monetary Fund agreed.")]
    [InlineData("He works for the World Bank. They sat on the bank of the river.")]
    public void A_noun_that_names_something_else_stands_for_no_organization(string text) => Assert.Empty(Recognize(text).Nominals);

    private static EntityArticle Recognize(string text) => Repository.Extractor.Score(new Article(text)).Claims.Quantities.Entities;
}
