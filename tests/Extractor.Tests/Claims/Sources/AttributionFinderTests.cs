using Extractor.Articles;
using Extractor.Claims.Sources.Attributions;
using Extractor.Entities;
using Extractor.Models;

namespace Extractor.Tests.Claims.Sources;

public class AttributionFinderTests
{
    private static readonly Lazy<ModelSet> Models = new(() => ModelSet.Open(Repository.Models));

    private static readonly Lazy<ArticleTagger> Tagger = new(() => new ArticleTagger(Models.Value));

    [Theory]
    [InlineData("The mayor said that the bridge was closed.", "The mayor", "that the bridge was closed")]
    [InlineData("According to the police, the bridge was closed.", "the police", "the bridge was closed")]
    [InlineData("The bridge was closed, the police said.", "the police", "The bridge was closed")]
    [InlineData("“The bridge is closed,” said the mayor.", "the mayor", "“The bridge is closed,”")]
    public void A_source_is_credited_with_its_content(string text, string source, string content)
    {
        (EntityArticle article, List<Attribution> found) = Find(text);

        Attribution attribution = Assert.Single(found, a => a.Likelihood >= AttributionFinder.Likely);
        Assert.Equal(source, article.Tokens.Span(attribution.Source).Of(text));
        Assert.Equal(content, article.Tokens.Span(attribution.Left.Count > 0 ? attribution.Left : attribution.Right).Of(text));
    }

    [Fact]
    public void A_sentence_in_the_voice_of_the_article_has_no_attribution() =>
        Assert.DoesNotContain(Find("The river rose and the bridge fell.").Found, a => a.Likelihood >= AttributionFinder.Likely);

    [Fact]
    public void Credits_of_one_endless_sentence_take_linear_time()
    {
        string text = string.Concat(Enumerable.Repeat("the mayor said that “the 30 bridges, police told us, are closed” and ", 4000)) + "left.";
        LinearTime.Check("credits in one sentence", text, part => Repository.Extractor.Score(new Article(part, "test")));
    }

    private static (EntityArticle Article, List<Attribution> Found) Find(string text)
    {
        EntityArticle article = Tagger.Value.Analyze(Tagger.Value.Tokenize(new Article(text, "test"))).Entities;
        AttributionFinder finder = new(new SpeechScene(article), AttributionWeights.Read(Models.Value.Content(ModelSet.Sources)));
        return (article, [.. Enumerable.Range(0, article.Tokens.SentenceCount).SelectMany(finder.Find)]);
    }
}
