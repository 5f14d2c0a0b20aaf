using Extractor.Training.Evaluation.Quantities;

namespace Extractor.Tests.Training.Evaluation;

public sealed class BenchmarkScoreTests
{
    [Fact]
    public void A_prediction_with_another_unit_may_be_right_twice_in_the_paper_s_counting_and_once_in_the_strict_one()
    {
        BenchmarkScore score = new();
        score.Add([Quantity("5", "dollar", "up"), Quantity("5", "euro", "up")], [Quantity("5", "yen", "up")]);

        Assert.Equal(200, score.Published(BenchmarkColumn.Change).Precision);
        Assert.Equal(100, score.Strict(BenchmarkColumn.Change).Precision);
        Assert.Equal(50, score.Strict(BenchmarkColumn.Value).Recall);
        Assert.Equal(0, score.Strict(BenchmarkColumn.Unit).F1);
    }

    [Fact]
    public void Ranges_match_by_both_ends_and_negative_numbers_are_no_ranges()
    {
        BenchmarkScore score = new();
        score.Add([Quantity("1.0-2.0", "mile", "="), Quantity("-5", "celsius", "=")], [Quantity("1-2", "mile", "="), Quantity("-5.0", "celsius", "=")]);

        Assert.Equal(100, score.Strict(BenchmarkColumn.Unit).F1);
    }

    [Fact]
    public void Concepts_count_in_part_and_as_a_whole()
    {
        BenchmarkScore score = new();
        score.Add([Quantity("5", "%", "=", "bank shares, London")], [Quantity("5", "%", "=", "Shares")]);

        Assert.Equal((100.0, 0.0), (score.Strict(BenchmarkColumn.ConceptPartial).F1, score.Strict(BenchmarkColumn.ConceptComplete).F1));
    }

    private static BenchmarkQuantity Quantity(string value, string unit, string change, string concepts = "-") => new(change, value, unit, unit, concepts);
}
