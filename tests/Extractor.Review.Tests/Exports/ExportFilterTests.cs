using Extractor.Review.Decisions;
using Extractor.Review.Exports;
using Extractor.Review.Tests.Databases;
using Extractor.Review.Tests.Stores;

namespace Extractor.Review.Tests.Exports;

public sealed class ExportFilterTests
{
    private const string Text = "Police held [30] people, [4] of them women. The mayor counted [9] buses.";

    [Theory, OnSqlite]
    public async Task Claims_are_chosen_by_status_confidence_and_date(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Archive.Article("a", Text, c => c with { Confidence = c.Id == "c3" ? 0.9 : 0.4 }));
        await session.AcceptAsync(await session.ClaimAsync(0), "ann");
        await session.CorrectAsync(await session.ClaimAsync(1), "ann", "unit", "\"woman\"");
        DateTimeOffset then = session.Clock.GetUtcNow();
        await session.RejectAsync(await session.ClaimAsync(2), "ben");
        ExportArticle article = ExportArticle.Of((await session.Store.ArticleAsync(1, "ann"))!);

        Assert.Equal(["c1", "c2", "c3"], Ids(new ExportFilter()));
        Assert.Equal(["c1", "c2"], Ids(new ExportFilter { Statuses = [ReviewStatus.Accepted, ReviewStatus.Corrected] }));
        Assert.Equal(["c3"], Ids(new ExportFilter { MinConfidence = 0.5 }));
        Assert.Equal(["c3"], Ids(new ExportFilter { Since = then.AddSeconds(1) }));
        Assert.Null(new ExportFilter { Statuses = [ReviewStatus.Open] }.Apply(article));
        Assert.Equal(("woman", "ann"), (article.Claims[1].Claim.Unit, article.Claims[1].Reviewer));

        string[] Ids(ExportFilter filter) => [.. filter.Apply(article)!.Claims.Select(c => c.Claim.Id)];
    }

    [Fact]
    public void A_part_whose_whole_is_left_out_stands_for_itself()
    {
        ExportArticle article = ExportArticle.Of(Archive.Article("a", Text, c => c with { PartOf = c.Id == "c2" ? "c1" : null, Confidence = c.Id == "c1" ? 0.1 : 0.9 }));

        Assert.Null(new ExportFilter { MinConfidence = 0.5 }.Apply(article)!.Claims[0].Claim.PartOf);
        Assert.Equal("c1", new ExportFilter().Apply(article)!.Claims[1].Claim.PartOf);
    }
}
