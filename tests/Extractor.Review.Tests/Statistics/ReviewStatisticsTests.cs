using Extractor.Records;
using Extractor.Review.Decisions;
using Extractor.Review.Statistics;
using Extractor.Review.Stores;
using Extractor.Review.Tests.Databases;
using Extractor.Review.Tests.Stores;

namespace Extractor.Review.Tests.Statistics;

public sealed class ReviewStatisticsTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_work_is_counted_by_status_reviewer_day_confidence_place_and_slot(string database)
    {
        RecordPlace lisbon = new(27, 33, "Lisbon", "Lisbon", "PT", 0.9);
        ArticleRecord record = Archive.Article(
            "a", "Police held [30] people in Lisbon, [4] dogs, [5] cats and [6] birds.", c => c with { Confidence = c.Id == "c1" ? 0.95 : 0.25, Place = c.Id == "c3" ? null : lisbon });
        await using StoreSession session = await StoreSession.OpenAsync(database, record);
        ReviewClaim[] claims = await session.ClaimsAsync();
        await session.AcceptAsync(claims[0], "ana");
        await session.CorrectAsync(claims[1], "ana", "unit", "\"dog\"");
        session.Clock.Advance(TimeSpan.FromDays(1));
        await session.RejectAsync(claims[2], "ana");
        await session.AcceptAsync(claims[3], "ben");
        await session.Store.UndoAsync("ben");

        ReviewStatistics statistics = await session.Store.StatisticsAsync();
        Assert.Equal((1, 1, 1, 1), (statistics.ByStatus[ReviewStatus.Open], statistics.ByStatus[ReviewStatus.Accepted], statistics.ByStatus[ReviewStatus.Corrected], statistics.ByStatus[ReviewStatus.Rejected]));
        Assert.Equal(["ana", "ben"], statistics.Reviewers.Select(r => r.Reviewer));
        Assert.Equal((1, 1, 1, 0, 5.0), (statistics.Reviewers[0].Accepted, statistics.Reviewers[0].Corrected, statistics.Reviewers[0].Rejected, statistics.Reviewers[0].Undone, statistics.Reviewers[0].MedianSeconds));
        Assert.Equal((0, 1, null), (statistics.Reviewers[1].Accepted, statistics.Reviewers[1].Undone, statistics.Reviewers[1].MedianSeconds));
        Assert.Equal([new DayWork(new DateOnly(2026, 3, 1), 1, 1, 0), new DayWork(new DateOnly(2026, 3, 2), 0, 0, 1)], statistics.Days.AsEnumerable());
        Assert.Equal([new ReliabilityTenth(2, 2, 0.25, 0), new ReliabilityTenth(9, 1, 0.95, 1)], statistics.Reliability.AsEnumerable());
        Assert.Equal([new PlaceClaims("PT", "Lisbon", 3, 2)], statistics.Places.AsEnumerable());
        Assert.Equal(1, statistics.SlotCorrections.Single(s => s.Key == "unit").Value);
        Assert.Null(statistics.Agreement);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Agreement_is_that_of_the_independent_decisions(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Archive.Article("a", "Police held [30] people, [4] dogs, [5] cats and [6] birds."));
        await session.Store.SetDoubleShareAsync(1);
        ReviewClaim[] claims = await session.ClaimsAsync();
        foreach (ReviewClaim claim in claims)
        {
            await session.AcceptAsync(claim, "ana");
            await (claim == claims[0] ? session.RejectAsync(claim, "ben") : session.AcceptAsync(claim, "ben"));
        }

        await session.AcceptAsync(claims[0], "cem");
        ReviewStatistics statistics = await session.Store.StatisticsAsync();
        Assert.Equal(4, statistics.AgreementClaims);
        Assert.Equal(1 - (7.0 * 2 / (64 - 49 - 1)), statistics.Agreement!.Value, 1e-9);
    }
}
