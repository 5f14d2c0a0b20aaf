using Extractor.Articles;
using Extractor.Models;
using Extractor.Sentences;
using Extractor.Tokens;

namespace Extractor.Tests.Cases;

/// <summary>Runs <c>tokens.md</c> and <c>sentences.md</c>.</summary>
public class TextCases
{
    private static readonly SentenceSplitter Splitter = new(ModelSet.Open(Path.Combine(Repository.Root, "models")));

    public static IEnumerable<object[]> TokenCases() => LinguisticCase.Read("tokens.md").Select(c => new object[] { new QuantityCases.CaseRow(c) });

    public static IEnumerable<object[]> SentenceCases() => LinguisticCase.Read("sentences.md").Select(c => new object[] { new QuantityCases.CaseRow(c) });

    [Theory]
    [MemberData(nameof(TokenCases))]
    public void A_sentence_has_the_tokens_of_its_case(QuantityCases.CaseRow row)
    {
        TokenizedArticle tokens = new Tokenizer().Tokenize(Body(row.Case.Sentence, split: false));
        Assert.Equal(row.Case.Expected[0], string.Join(' ', Enumerable.Range(0, tokens.Count).Select(t => tokens.Form(t).ToString())));
    }

    [Theory]
    [MemberData(nameof(SentenceCases))]
    public void A_text_has_the_sentences_of_its_case(QuantityCases.CaseRow row)
    {
        SegmentedArticle segmented = Body(row.Case.Sentence, split: true);
        Assert.Equal(string.Join('\n', row.Case.Expected), string.Join('\n', segmented.Sentences.Select(s => s.Span.Of(segmented.Text))));
    }

    private static SegmentedArticle Body(string text, bool split)
    {
        TextSpan all = new(0, text.Length);
        CleanArticle clean = new(new Article(text), null, [new TextBlock(all, BlockKind.Body)]);
        return split ? Splitter.Split(clean) : new SegmentedArticle(clean, [new Sentence(all, BlockKind.Body, 0)]);
    }
}
