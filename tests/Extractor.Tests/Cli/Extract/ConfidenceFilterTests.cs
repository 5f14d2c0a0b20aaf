using Extractor.Cli.Extract.Batch;
using Extractor.Records;
using Extractor.Tests.Records;

namespace Extractor.Tests.Cli.Extract;

public class ConfidenceFilterTests
{
    private static readonly RecordClaim Sample = SampleRecords.Record().Claims[0] with { PartOf = null, Flags = [] };

    [Fact]
    public void Claims_that_stay_keep_their_ids_and_lose_what_pointed_at_one_that_is_gone()
    {
        ArticleRecord record = SampleRecords.Record() with
        {
            Claims =
            [
                Sample with { Id = "c1", Confidence = 0.3 },
                Sample with { Id = "c2", Confidence = 0.9, PartOf = "c1", Flags = ["contradicts:c1", "outlier", "exceeds-whole:c3"] },
                Sample with { Id = "c3", Confidence = 0.5, PartOf = "c2" },
            ],
        };
        ArticleRecord kept = ConfidenceFilter.Apply(record, 0.5);

        Assert.Equal(["c2", "c3"], kept.Claims.Select(c => c.Id));
        Assert.Equal([null, "c2"], kept.Claims.Select(c => c.PartOf));
        Assert.Equal("outlier exceeds-whole:c3", string.Join(' ', kept.Claims[0].Flags));
    }

    [Fact]
    public void Nothing_below_leaves_the_record_as_it_is()
    {
        ArticleRecord record = SampleRecords.Record();

        Assert.Same(record, ConfidenceFilter.Apply(record, 0));
    }
}
