using System.Collections.Immutable;
using Extractor.Articles;
using Extractor.Records;

namespace Extractor.Tests.Records;

public class FlagReasonTests
{
    [Fact]
    public void A_contradiction_is_told_with_both_numbers()
    {
        ImmutableArray<RecordClaim> claims = Claims("A fire in Lima killed 12 miners. The fire in Lima killed 19 miners.");
        Assert.Equal("c2 gives 19 miners where this gives 12 miners", FlagReason.Of(claims, claims[0], "contradicts:c2"));
    }

    [Fact]
    public void Sources_that_differ_are_named()
    {
        ImmutableArray<RecordClaim> claims = Claims("The police said a fire in Lima killed 12 miners. The mayor said the fire in Lima killed 19 miners.");
        string reason = FlagReason.Of(claims, claims[1], "contradicts:c1");
        Assert.Contains("the sources differ: police and mayor", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_and_its_whole_name_each_other()
    {
        ImmutableArray<RecordClaim> claims = Claims("The study counted 20,000 fighters. Norway counted 300,000 fighters.");
        Assert.Equal("300,000 fighters is more than the 20,000 fighters of c1, which should contain them", FlagReason.Of(claims, claims[1], "exceeds-whole:c1"));
        Assert.Equal("the 300,000 fighters of c2 should be contained in 20,000 fighters, but are more", FlagReason.Of(claims, claims[0], "exceeded-by-part:c2"));
    }

    [Fact]
    public void Every_flag_that_the_checks_raise_has_words_of_its_own()
    {
        ImmutableArray<RecordClaim> claims = Claims("A fire in Lima killed 12 miners. The fire in Lima killed 19 miners.");
        foreach (string name in Extractor.Claims.Checks.FlagNames.All)
        {
            string flag = name is "unit-unknown" or "ungrounded-place" or "share-over-whole" or "outlier" ? name : name + ":c2";
            Assert.NotEqual(flag, FlagReason.Of(claims, claims[0], flag));
        }
    }

    [Fact]
    public void A_flag_of_a_later_program_is_told_as_it_is()
    {
        ImmutableArray<RecordClaim> claims = Claims("A fire in Lima killed 12 miners.");
        Assert.Equal("new-flag:c9", FlagReason.Of(claims, claims[0], "new-flag:c9"));
    }

    private static ImmutableArray<RecordClaim> Claims(string text) => Repository.Extractor.Extract(new Article(text)).Claims;
}
