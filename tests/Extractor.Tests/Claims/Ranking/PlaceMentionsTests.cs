using Extractor.Articles;
using Extractor.Claims.Linking;
using Extractor.Claims.Ranking;

namespace Extractor.Tests.Claims.Ranking;

/// <summary>What may be the place of a claim, before a ranker chooses.</summary>
public class PlaceMentionsTests
{
    [Theory]
    [InlineData("Nine men fled Insein prison on Friday.", "Insein prison")]
    [InlineData("Some 400 students protested at Tsinghua University on Friday.", "Tsinghua University")]
    [InlineData("The fire burned 30 homes in eastern Caracas on Friday.", "Caracas")]
    [InlineData("Nigeria is dry. In the north 900 wells are empty.", "northern Nigeria")]
    [InlineData("Afghanistan was hit again. In the country's east 60 people died.", "eastern Afghanistan")]
    [InlineData("Some 40 trucks drove from Syria to neighbouring Iraq.", "Syria; Iraq")]
    [InlineData("Some 40 trucks drove from Cape Town, South Africa, to Windhoek.", "Cape Town; Windhoek")]
    [InlineData("Syrian and Iraqi refugees, 300 of them, were counted.", "Syria; Iraq")]
    [InlineData("European carmakers sold 900 cars.", "Europe")]
    [InlineData("The plan costs GH¢ 30 million. The country has 40 such roads.", "Ghana")]
    public void Words_are_read_as_a_place(string text, string place) => Assert.Contains(place, Places(text));

    [Theory]
    [InlineData("The north wind broke 30 trees in Nigeria.", "northern Nigeria")]
    [InlineData("The east of Ukraine lost 30 bridges.", "eastern Ukraine")]
    [InlineData("Martha's Vineyard has 30 farms.", "Martha")]
    [InlineData("The group holds 45 percent of the land in Iraq, and in Syria 20 percent.", "Iraq; Syria")]
    public void Other_words_are_not(string text, string place) => Assert.DoesNotContain(place, Places(text));

    private static List<string> Places(string text)
    {
        ClaimScene scene = new(Repository.Extractor.Score(new Article(text, "test")).Claims.Quantities);
        PlaceMentions mentions = new(scene);
        return [.. Enumerable.Range(0, scene.Tokens.SentenceCount).SelectMany(s => mentions.Of(s).Concat(mentions.ReadingsOf(s))).Select(m => m.Slot.Name)];
    }
}
