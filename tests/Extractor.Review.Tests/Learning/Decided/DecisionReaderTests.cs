using System.Collections.Immutable;
using Extractor.Records;
using Extractor.Review.Decisions;
using Extractor.Review.Learning.Decided;
using Extractor.Review.Stores;

namespace Extractor.Review.Tests.Learning.Decided;

public sealed class DecisionReaderTests
{
    private readonly DecisionReader _reader = new();

    [Fact]
    public void A_claim_accepted_in_bulk_alone_does_not_teach()
    {
        Assert.Null(_reader.Read(Article(Claim(ReviewStatus.Accepted, By("ann", Verdict.Accepted) with { Bulk = 4 }))));
        Assert.Equal(1, _reader.Counts.BulkClaims);
    }

    [Fact]
    public void A_claim_that_somebody_looked_at_before_the_bulk_acceptance_teaches() =>
        Assert.NotNull(_reader.Read(Article(Claim(ReviewStatus.Accepted, By("ann", Verdict.Accepted), By("bob", Verdict.Accepted) with { Bulk = 4 }))));

    [Fact]
    public void Two_decisions_on_a_claim_count_once()
    {
        DecidedArticle? article = _reader.Read(Article(Claim(ReviewStatus.Rejected, By("ann", Verdict.Accepted), By("bob", Verdict.Rejected), By("eve", Verdict.Rejected) with { Adjudication = true })));
        Assert.Null(Assert.Single(article!.Claims).Gold);
        Assert.Equal(1, _reader.Counts.Claims);
    }

    [Theory]
    [InlineData(ReviewStatus.Disputed)]
    [InlineData(ReviewStatus.Open)]
    [InlineData(ReviewStatus.Withdrawn)]
    public void A_decision_that_is_not_the_last_word_does_not_teach(ReviewStatus status)
    {
        Assert.Null(_reader.Read(Article(Claim(status, By("ann", Verdict.Accepted)))));
        Assert.Equal(1, _reader.Counts.UnsettledClaims);
    }

    [Fact]
    public void An_undone_or_outdated_decision_does_not_teach()
    {
        Assert.Null(_reader.Read(Article(
            Claim(ReviewStatus.Open, By("ann", Verdict.Accepted) with { UndoneAt = DateTimeOffset.UnixEpoch }),
            Claim(ReviewStatus.Accepted, By("ann", Verdict.Accepted) with { Revision = 0 }))));
        Assert.Equal(0, _reader.Counts.Claims);
    }

    [Fact]
    public void An_article_is_complete_when_every_claim_was_decided_one_by_one()
    {
        ReviewClaim decided = Claim(ReviewStatus.Accepted, By("ann", Verdict.Accepted));
        Assert.True(_reader.Read(Article(decided, decided))!.IsComplete);
        Assert.False(_reader.Read(Article(decided, Claim(ReviewStatus.Open)))!.IsComplete);
    }

    [Fact]
    public void An_article_without_text_does_not_teach()
    {
        ReviewArticle article = Article(Claim(ReviewStatus.Accepted, By("ann", Verdict.Accepted)));
        Assert.Null(_reader.Read(article with { Record = article.Record with { Article = article.Record.Article with { Text = null } } }));
        Assert.Equal(1, _reader.Counts.ClaimsWithoutText);
    }

    private static Decision By(string reviewer, Verdict verdict) => new(1, 1, reviewer, DateTimeOffset.UnixEpoch, verdict, [], 1, false, null, null);

    private static ReviewClaim Claim(ReviewStatus status, params ImmutableArray<Decision> history)
    {
        RecordClaim claim = Archive.Article("a", "Police held [30] people.").Claims[0];
        return new ReviewClaim(1, 1, claim, claim, 1, status, false, null, null, history, new RecordPipeline("1", "m"));
    }

    private static ReviewArticle Article(params ImmutableArray<ReviewClaim> claims) => new(1, Archive.Article("a", "Police held [30] people."), claims);
}
