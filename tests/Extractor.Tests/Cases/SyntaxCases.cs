using Extractor.Articles;
using Extractor.Syntax;

namespace Extractor.Tests.Cases;

/// <summary>Runs <c>syntax.md</c>: every named word must have its tag, relation (without subtype) and head.</summary>
public class SyntaxCases
{
    public static IEnumerable<object[]> Cases() => LinguisticCase.Read("syntax.md").Select(c => new object[] { new QuantityCases.CaseRow(c) });

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_word_has_the_tag_and_the_head_of_its_case(QuantityCases.CaseRow row)
    {
        TaggedArticle syntax = Repository.Extractor.Score(new Article(row.Case.Sentence, "case")).Claims.Quantities.Entities.Syntax;
        foreach (string expected in row.Case.Expected)
        {
            string word = expected[..expected.IndexOf(": ", StringComparison.Ordinal)];
            int token = Enumerable.Range(0, syntax.Tokens.Count).First(t => syntax.Tokens.Form(t).SequenceEqual(word));
            int head = syntax.Head(token);
            Assert.Equal(expected, $"{word}: {syntax.Xpos(token)} {syntax.Relation(token).Split(':')[0]} {(head < 0 ? "-" : syntax.Tokens.Form(head).ToString())}");
        }
    }
}
