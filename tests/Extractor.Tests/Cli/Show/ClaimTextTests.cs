using Extractor.Cli.Show;
using Extractor.Records;
using Extractor.Tests.Records;

namespace Extractor.Tests.Cli.Show;

public sealed class ClaimTextTests
{
    [Theory]
    [InlineData("count", "exact", "1853", "1,853")]
    [InlineData("count", "about", "1853", "≈ 1,853")]
    [InlineData("count", "at_least", "50", "≥ 50")]
    [InlineData("count", "at_most", "50", "≤ 50")]
    [InlineData("count", "more_than", "50", "> 50")]
    [InlineData("count", "less_than", "50", "< 50")]
    [InlineData("share", "exact", "33.330", "33.33")]
    [InlineData("count", "range", "-3 40", "-3 to 40")]
    [InlineData("money", "about", "3 5", "≈ 3 to 5")]
    [InlineData("score", "exact", "2 1", "2–1")]
    [InlineData("count", "vague", "", "vague")]
    public void A_value_carries_the_sign_of_its_bound(string kind, string bound, string value, string shown)
    {
        RecordClaim claim = SampleRecords.Record().Claims[0] with
        {
            Kind = kind, Bound = bound, Value = [.. value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(decimal.Parse)],
        };

        Assert.Equal(shown, ClaimText.Value(claim));
    }

    [Fact]
    public void A_claim_that_is_plainly_asserted_has_no_statement()
    {
        RecordClaim claim = SampleRecords.Record().Claims[1];

        Assert.Null(ClaimText.Statement(claim));
        Assert.Equal("decrease from, denied", ClaimText.Statement(claim with { Change = "decrease", Role = "from", Assertion = "denied" }));
    }
}
