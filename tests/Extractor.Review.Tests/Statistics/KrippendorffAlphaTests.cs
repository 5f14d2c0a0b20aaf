using Extractor.Review.Statistics.Measures;

namespace Extractor.Review.Tests.Statistics;

public sealed class KrippendorffAlphaTests
{
    private const int None = 0;

    [Fact]
    public void Two_observers_of_ten_binary_units_agree_by_the_published_value()
    {
        // Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), example A: alpha = 0.095.
        int[] first = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
        int[] second = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
        (double? alpha, long units) = KrippendorffAlpha.Nominal(first.Zip(second, (a, b) => (IReadOnlyList<int>)[a, b]));
        Assert.Equal(0.095, alpha!.Value, 0.0005);
        Assert.Equal(10, units);
    }

    [Fact]
    public void Four_observers_with_missing_values_agree_by_the_published_value()
    {
        // Krippendorff (2011), example C: twelve units, values 1 to 5, some missing: nominal alpha = 0.743.
        int[][] observers =
        [
            [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None],
            [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3],
            [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None],
            [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None],
        ];
        (double? alpha, long units) = KrippendorffAlpha.Nominal(Enumerable.Range(0, 12).Select(u => (IReadOnlyList<int>)[.. observers.Select(o => o[u]).Where(v => v != None)]));
        Assert.Equal(0.743, alpha!.Value, 0.0005);
        Assert.Equal(11, units);
    }

    [Fact]
    public void There_is_no_agreement_to_measure_with_one_unit_or_one_value()
    {
        Assert.Null(KrippendorffAlpha.Nominal([[1, 1], [2]]).Alpha);
        Assert.Null(KrippendorffAlpha.Nominal([[1, 1], [1, 1]]).Alpha);
    }
}
