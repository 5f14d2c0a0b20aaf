using Extractor.Articles.Languages;

namespace Extractor.Tests.Cases;

/// <summary>Runs <c>languages.md</c> and <c>languages-more.md</c>.</summary>
public class LanguageCases
{
    public static IEnumerable<object[]> Cases() =>
        new[] { "languages.md", "languages-more.md" }.SelectMany(LinguisticCase.Read).Select(c => new object[] { new QuantityCases.CaseRow(c) });

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_has_the_language_of_its_case(QuantityCases.CaseRow row)
    {
        LanguageGuess guess = new LanguageDetector().Guess(row.Case.Sentence);
        Assert.Equal((row.Case.Expected[0], row.Case.Expected[0] == "en"), (guess.Tag, guess.IsEnglish));
    }
}
