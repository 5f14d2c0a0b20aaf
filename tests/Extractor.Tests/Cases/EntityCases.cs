using System.Collections.Immutable;
using Extractor.Articles;
using Extractor.Entities;

namespace Extractor.Tests.Cases;

/// <summary>Runs <c>entities.md</c> (every name of a text) and <c>times.md</c> (every time).</summary>
public class EntityCases
{
    public static IEnumerable<object[]> Names() => LinguisticCase.Read("entities.md").Select(c => new object[] { new QuantityCases.CaseRow(c) });

    public static IEnumerable<object[]> Times() => LinguisticCase.Read("times.md").Select(c => new object[] { new QuantityCases.CaseRow(c) });

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_has_exactly_the_names_of_its_case(QuantityCases.CaseRow row)
    {
        IEnumerable<string> found = Recognize(row.Case).Where(e => !e.PlacesInTime).Select(e => Describe(row.Case.Sentence, e));
        Assert.Equal(Expected(row.Case), string.Join('\n', found));
    }

    [Theory]
    [MemberData(nameof(Times))]
    public void A_text_has_exactly_the_times_of_its_case(QuantityCases.CaseRow row)
    {
        IEnumerable<string> found = Recognize(row.Case).Where(e => e.PlacesInTime)
            .Select(e => $"{e.Span.Of(row.Case.Sentence)}: {e.Type.ToString().ToLowerInvariant()} {e.Value ?? "none"}");
        Assert.Equal(Expected(row.Case), string.Join('\n', found));
    }

    private static ImmutableArray<Entity> Recognize(LinguisticCase c) =>
        Repository.Extractor.Score(new Article(c.Sentence, "case") { Published = c.Published }).Claims.Quantities.Entities.Entities;

    private static string Expected(LinguisticCase c) => string.Join('\n', c.Expected.Where(e => e != "none"));

    private static string Describe(string text, Entity entity)
    {
        string surface = entity.Span.Of(text);
        string country = entity.Country is null ? "" : " " + entity.Country;
        string name = entity.Name is null || entity.Name == surface ? "" : " → " + entity.Name;
        return $"{surface}: {entity.Type.ToString().ToLowerInvariant()}{country}{name}";
    }
}
