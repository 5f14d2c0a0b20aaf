using Extractor.Articles;
using Extractor.Comparison;
using Extractor.Models;

namespace Extractor.Tests.Comparison;

public class ClaimLineTests
{
    private const string Monday = "LIMA, Peru - A fire in the Gamarra market in Lima killed 54 people, Interior Minister Rosa Quispe said. Fire chief Luis Ponce said 200 firefighters were sent.";
    private const string Tuesday = "LIMA, Peru - The fire that swept the Gamarra market in Lima killed 107 people, Interior Minister Rosa Quispe said.";

    [Fact]
    public void A_toll_is_lined_up_from_day_to_day()
    {
        ClaimLine line = Assert.Single(Compare(("1", "2023-05-01", Monday), ("2", "2023-05-02", Tuesday)).Lines);
        Assert.Equal([54m, 107m], line.Points.Select(p => p.Value[0]));
        Assert.Equal("person", line.Unit);
        LineFinding finding = Assert.Single(line.Findings);
        Assert.Equal("grows", finding.Code);
        Assert.Contains("54 people", finding.Reason, StringComparison.Ordinal);
        Assert.Contains("107 people", finding.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_lower_toll_is_told() => Assert.Equal("falls", Code(("1", "2023-05-01", Tuesday), ("2", "2023-05-02", Monday)));

    [Fact]
    public void Two_numbers_for_one_day_differ() => Assert.Equal("differs", Code(("1", "2023-05-01", Monday), ("2", "2023-05-01", Tuesday)));

    [Fact]
    public void Two_sources_are_named_when_their_numbers_differ()
    {
        string other = Tuesday.Replace("Interior Minister Rosa Quispe", "fire chief Luis Ponce", StringComparison.Ordinal);
        Assert.Equal("sources-differ", Code(("1", "2023-05-01", Monday), ("2", "2023-05-01", other)));
    }

    [Theory]
    [InlineData("nearly 60 people")]
    [InlineData("at least 50 people")]
    public void A_number_that_leaves_room_for_the_other_fits(string number) =>
        Assert.Empty(Assert.Single(Compare(("1", "2023-05-01", Monday), ("2", "2023-05-02", Tuesday.Replace("107 people", number, StringComparison.Ordinal))).Lines).Findings);

    [Fact]
    public void Another_fire_in_the_same_country_is_another_story()
    {
        const string Other = "AREQUIPA, Peru - A house fire in Arequipa killed 3 people, fire officer Juan Soto of the Misti Company said.";
        Assert.Empty(Compare(("1", "2023-05-01", Monday), ("2", "2023-05-02", Other)).Lines);
    }

    [Fact]
    public void The_same_place_a_year_later_is_another_story() => Assert.Empty(Compare(("1", "2023-05-01", Monday), ("2", "2024-05-02", Tuesday)).Lines);

    [Fact]
    public void Copies_count_once()
    {
        ComparedRecords compared = Compare(("1", "2023-05-01", Monday), ("copy", "2023-05-01", "From the wires. " + Monday), ("2", "2023-05-02", Tuesday));
        Assert.Equal(["1", "copy"], Assert.Single(compared.Copies).Articles.AsEnumerable());
        Assert.Equal(["copy"], Assert.Single(compared.Lines).Points[0].Copies.AsEnumerable());
    }

    private static string Code(params (string Id, string Day, string Text)[] articles) => Assert.Single(Assert.Single(Compare(articles).Lines).Findings).Code;

    private static ComparedRecords Compare(params (string Id, string Day, string Text)[] articles)
    {
        RecordComparison comparison = new(ModelSet.Open(Repository.Models));
        foreach ((string id, string day, string text) in articles)
        {
            comparison.Add(Repository.Extractor.Extract(new Article(text, id) { Published = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) }));
        }

        return comparison.Compare();
    }
}
