using Extractor.Records;
using Extractor.Review.Decisions;
using Extractor.Review.Stores;
using Extractor.Review.Tests.Databases;

namespace Extractor.Review.Tests.Stores;

public sealed class ImportTests
{
    private const string Text = "Police held [30] people. The mayor counted [4] buses.";

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_records_again_change_nothing(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Archive.Article("a", Text));
        await session.CorrectAsync(await session.ClaimAsync(), "ana", "unit", "\"suspect\"");
        ImportReport report = await session.Store.ImportAsync([Archive.Article("a", Text), Archive.Article("b", Text), Archive.Article("b", Text)]);
        Assert.Equal(new ImportReport(3, 1, 2, 4, 0, 0, 0), report);
        Assert.Equal((ReviewStatus.Corrected, "suspect", 1), Of(await session.ClaimAsync(), c => (c.Status, c.Current.Unit, c.Revision)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_record_comes_out_as_it_went_in(string database)
    {
        ArticleRecord record = Archive.Article("a", "In \"Łódź\" 😀 police\u2028held [30] people\0 and [4] dogs. <script>alert(1)</script>", c => c with { Flags = ["outlier", "contradicts:c2"], Reasons = ["rare-kind"] }, title: "A \0 title");
        await using StoreSession session = await StoreSession.OpenAsync(database, record);
        ReviewArticle article = (await session.Store.ArticleAsync(1, "ana"))!;
        Assert.Equal(Line(record), Line(article.Record));
        Assert.Equal(record.Claims.Select(c => c.Sentence.Text), article.Claims.Select(c => c.Extracted.Sentence.Text));
        Assert.Equal(2, (await session.Store.ListAsync(StoreSession.InTextOrder with { Flag = "contradicts" }, 10)).Items.Length);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task New_confidences_and_ids_keep_the_decision_and_are_taken_over(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Archive.Article("a", Text));
        await session.AcceptAsync(await session.ClaimAsync(1), "ana");
        ImportReport report = await session.Store.ImportAsync([Archive.Article("a", Text, c => c with { Id = c.Id == "c1" ? "c7" : "c8", Confidence = 0.9, Flags = ["outlier"] })]);
        Assert.Equal((2, 0, 0), (report.UnchangedClaims, report.ChangedClaims, report.ReopenedClaims));
        ReviewClaim claim = await session.ClaimAsync(1);
        Assert.Equal((ReviewStatus.Accepted, 0.9, "c8", 1), (claim.Status, claim.Extracted.Confidence, claim.Extracted.Id, claim.Revision));
        Assert.Equal(1, (await session.Store.ListAsync(StoreSession.InTextOrder with { Flag = "any" }, 10)).Total);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_changed_extraction_opens_the_claim_again_with_the_old_decision_in_its_history(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Archive.Article("a", Text));
        await session.CorrectAsync(await session.ClaimAsync(), "ana", "unit", "\"suspect\"");
        ImportReport report = await session.Store.ImportAsync([Archive.Article("a", Text, c => c with { Bound = "about" })]);
        Assert.Equal((1, 1), (report.ReopenedClaims, report.ChangedClaims));
        ReviewClaim claim = await session.ClaimAsync();
        Assert.Equal((ReviewStatus.Open, "person", 2, 1), (claim.Status, claim.Current.Unit, claim.Revision, claim.History.Single().Revision));
        Assert.Equal(Refusal.NothingToUndo, (await session.Store.UndoAsync("ana")).Refusal);
        Assert.Equal(ReviewStatus.Accepted, (await session.AcceptAsync(claim, "ben")).Claim!.Status);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_withdrawn_claim_keeps_its_decision_and_comes_back_with_it(string database)
    {
        ArticleRecord whole = Archive.Article("a", Text);
        await using StoreSession session = await StoreSession.OpenAsync(database, whole);
        ReviewClaim first = await session.ClaimAsync();
        await session.AcceptAsync(first, "ana");
        ImportReport report = await session.Store.ImportAsync([whole with { Claims = [whole.Claims[1]] }]);
        Assert.Equal((1, 1), (report.WithdrawnClaims, report.UnchangedClaims));
        Assert.Single(await session.ClaimsAsync());
        Assert.Equal(ReviewStatus.Withdrawn, (await session.Store.ClaimAsync(first.Id, "ana"))!.Status);
        Assert.Equal(1, (await session.Store.ListAsync(StoreSession.InTextOrder with { Status = null }, 10)).Total);
        await session.Store.ImportAsync([whole]);
        Assert.Equal(ReviewStatus.Accepted, (await session.ClaimAsync()).Status);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task In_a_changed_text_claims_are_found_by_their_words_and_order(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Archive.Article("a", "Police held [30] people. Later [30] cars burned."));
        await session.AcceptAsync(await session.ClaimAsync(0), "ana");
        await session.RejectAsync(await session.ClaimAsync(1), "ana");
        ImportReport report = await session.Store.ImportAsync([Archive.Article("a", "In May [30] ships sank. Police held [30] people. Later [30] cars burned.")]);
        Assert.Equal((1, 2, 0), (report.NewClaims, report.UnchangedClaims, report.WithdrawnClaims));
        Assert.Equal([ReviewStatus.Open, ReviewStatus.Accepted, ReviewStatus.Rejected], (await session.ClaimsAsync()).Select(c => c.Status));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_correction_that_points_into_a_text_that_changed_is_looked_at_again(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database, Archive.Article("a", Text));
        ReviewClaim[] claims = await session.ClaimsAsync();
        await session.CorrectAsync(claims[0], "ana", "item", "{\"start\":15,\"end\":21}");
        await session.CorrectAsync(claims[1], "ana", "unit", "\"bus\"");
        await session.Store.ImportAsync([Archive.Article("a", "It rained. " + Text)]);
        claims = await session.ClaimsAsync();
        Assert.Equal([ReviewStatus.Open, ReviewStatus.Corrected], claims.Select(c => c.Status));
        Assert.Equal("bus", claims[1].Current.Unit);
        Assert.Equal(claims[1].Extracted.Number, claims[1].Current.Number);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_part_whose_whole_only_got_another_id_is_unchanged(string database)
    {
        static RecordClaim Part(RecordClaim claim, string whole, int shift) =>
            claim with { Id = $"c{int.Parse(claim.Id[1..]) + shift}", PartOf = claim.Id == "c2" ? whole : null };

        await using StoreSession session = await StoreSession.OpenAsync(database, Archive.Article("a", Text, c => Part(c, "c1", 0)));
        await session.AcceptAsync(await session.ClaimAsync(1), "ana");
        ImportReport report = await session.Store.ImportAsync([Archive.Article("a", Text, c => Part(c, "c2", 1))]);
        Assert.Equal((2, 0), (report.UnchangedClaims, report.ReopenedClaims));
        Assert.Equal((ReviewStatus.Accepted, "c2"), Of(await session.ClaimAsync(1), c => (c.Status, c.Current.PartOf)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Articles_without_text_are_counted_and_passed_over(string database)
    {
        ArticleRecord record = Archive.Article("a", Text);
        await using StoreSession session = await StoreSession.OpenAsync(database);
        ImportReport report = await session.Store.ImportAsync([record with { Article = record.Article with { Text = null } }]);
        Assert.Equal(new ImportReport(1, 0, 0, 0, 0, 0, 0, 1), report);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_imports_at_once_make_one_article(string database)
    {
        await using StoreSession session = await StoreSession.OpenAsync(database);
        await using ReviewStore other = await session.Database.OpenAsync();
        ArticleRecord[] records = [.. Archive.Many(60)];
        ImportReport[] reports = await Task.WhenAll(Task.Run(() => session.Store.ImportAsync(records)), Task.Run(() => other.ImportAsync(records)));
        Assert.Equal((60, 240, 240), (reports.Sum(r => r.NewArticles), reports.Sum(r => r.NewClaims), reports.Sum(r => r.UnchangedClaims)));
        Assert.Equal(240, (await other.ListAsync(StoreSession.InTextOrder, 1)).Total);
    }

    private static T Of<T>(ReviewClaim claim, Func<ReviewClaim, T> parts) => parts(claim);

    private static string Line(ArticleRecord record)
    {
        using StringWriter writer = new();
        RecordJson.Write(writer, record);
        return writer.ToString();
    }
}
