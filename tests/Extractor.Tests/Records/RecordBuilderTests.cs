using Extractor.Articles;
using Extractor.Claims;
using Extractor.Entities;
using Extractor.Quantities;
using Extractor.Records;

namespace Extractor.Tests.Records;

public sealed class RecordBuilderTests
{
    private static readonly RecordBuilder Builder = new(SampleRecords.Pipeline);

    [Fact]
    public void Offsets_count_code_points_after_an_emoji()
    {
        RecordClaim claim = Builder.Build(Count("\U0001F600\U0001F600 Police held 31 people.").Score()).Claims[0];

        Assert.Equal((15, 17, "31"), (claim.Number.Start, claim.Number.End, claim.Number.Text));
        Assert.Equal((15, 24), (claim.Quantity.Start, claim.Quantity.End));
        Assert.Equal((0, 25), (claim.Sentence.Start, claim.Sentence.End));
    }

    [Fact]
    public void Offsets_are_the_same_in_both_countings_without_surrogates()
    {
        RecordClaim claim = Builder.Build(Count("Ünïted police held 31 people.").Score()).Claims[0];

        Assert.Equal((19, 21), (claim.Number.Start, claim.Number.End));
    }

    [Fact]
    public void Every_span_is_the_slice_between_its_offsets()
    {
        ArticleRecord record = SampleRecords.Record();
        int[] text = [.. record.Article.Text!.EnumerateRunes().Select(r => r.Value)];

        string Slice(int start, int end) => string.Concat(text[start..end].Select(char.ConvertFromUtf32));

        Assert.All(record.Entities, e => Assert.Equal(e.Text, Slice(e.Start, e.End)));
        Assert.All(record.Claims, c => Assert.Equal(c.Number.Text, Slice(c.Number.Start, c.Number.End)));
        Assert.All(record.Claims, c => Assert.Equal(c.Quantity.Text, Slice(c.Quantity.Start, c.Quantity.End)));
        Assert.All(record.Claims.Where(c => c.Source is not null), c => Assert.Equal(c.Source!.Text, Slice(c.Source.Start, c.Source.End)));
    }

    [Fact]
    public void A_span_that_cuts_a_surrogate_pair_is_a_bug_and_says_where()
    {
        HandMadeArticle made = new("\U0001F600 31");
        made.Claim("31", "31", QuantityKind.Count, new QuantityValue(31), with: c => c with { Item = new PhraseSlot(new TextSpan(1, 3), Evidence.Direct) });

        Assert.Contains("index 1", Assert.Throws<InvalidOperationException>(() => Builder.Build(made.Score())).Message);
    }

    [Fact]
    public void Money_and_percentages_become_entities_where_nothing_else_stands()
    {
        HandMadeArticle made = new("The $2 Billion Club gave $5 million, 12 percent and one third of it.");
        made.Entity(EntityType.Org, "$2 Billion Club");
        made.Claim("2 Billion", "$2 Billion", QuantityKind.Money, new QuantityValue(2_000_000_000), unit: "USD");
        made.Claim("5 million", "$5 million", QuantityKind.Money, new QuantityValue(5_000_000), unit: "USD");
        made.Claim("12", "12 percent", QuantityKind.Share, new QuantityValue(12), unit: "percent");
        made.Claim("one third", "one third", QuantityKind.Share, new QuantityValue(33.33m), unit: "percent");

        Assert.Equal(
            [("e1", "ORG", "$2 Billion Club"), ("e2", "MONEY", "$5 million"), ("e3", "PERCENT", "12 percent")],
            Builder.Build(made.Score()).Entities.Select(e => (e.Id, e.Type, e.Text)));
    }

    [Fact]
    public void Only_dates_carry_a_value()
    {
        HandMadeArticle made = new("In May, Ann said so.");
        made.Entity(EntityType.Date, "May", value: "2016-05").Entity(EntityType.Person, "Ann", value: "nothing");

        Assert.Equal(["2016-05", null], Builder.Build(made.Score()).Entities.Select(e => e.Value));
    }

    [Fact]
    public void Claims_name_each_other_by_id()
    {
        ArticleRecord record = SampleRecords.Record();

        Assert.Equal(["c1", "c2", "c3", "c4", "c5", "c6", "c7"], record.Claims.Select(c => c.Id));
        Assert.Equal("c1", record.Claims[1].PartOf);
        Assert.Equal(["ungrounded-place", "contradicts:c4"], record.Claims[0].Flags.ToArray());
    }

    [Fact]
    public void A_flag_raised_twice_is_written_once()
    {
        HandMadeArticle made = new("31 died.");
        made.Claim("31", "31", QuantityKind.Count, new QuantityValue(31), with: c => c with { Flags = [new ClaimFlag("outlier"), new ClaimFlag("outlier")] });

        Assert.Equal(["outlier"], Builder.Build(made.Score()).Claims[0].Flags.ToArray());
    }

    [Theory]
    [InlineData(0.123456, 0.1235)]
    [InlineData(1, 0.9999)]
    [InlineData(0, 0.0001)]
    public void Confidences_have_four_decimals_and_are_never_certain(double estimated, double written) =>
        Assert.Equal(written, Builder.Build(Count("Police held 31 people.").Score(estimated)).Claims[0].Confidence);

    [Theory]
    [InlineData(Bound.AtLeast, "at_least")]
    [InlineData(Bound.MoreThan, "more_than")]
    [InlineData(Bound.Exact, "exact")]
    public void Names_are_written_in_snake_case(Bound bound, string name)
    {
        HandMadeArticle made = new("31 died.");
        made.Claim("31", "31", QuantityKind.Count, new QuantityValue(31), bound);

        Assert.Equal(name, Builder.Build(made.Score()).Claims[0].Bound);
    }

    [Fact]
    public void The_title_found_in_the_text_stands_in_for_a_missing_one()
    {
        Assert.Equal("Found", Builder.Build(new HandMadeArticle(new Article("Text"), "Found").Score()).Article.Title);
        Assert.Equal("Given", Builder.Build(new HandMadeArticle(new Article("Text") { Title = "Given" }, "Found").Score()).Article.Title);
    }

    private static HandMadeArticle Count(string text) => new HandMadeArticle(text).Claim("31", "31 people", QuantityKind.Count, new QuantityValue(31), unit: "person");
}
