using System.Collections.Immutable;
using Dapper;
using Extractor.Records;
using Extractor.Review.Decisions;
using Extractor.Review.Decisions.Editing;
using Extractor.Review.Stores.Databases;
using Extractor.Review.Stores.Rows;

namespace Extractor.Review.Stores.Importing;

/// <summary>Takes a new extraction of an article over that the store has already. For one article.</summary>
internal sealed class ArticleUpdate(Dialect dialect, Writing writing, ImportCounts counts, double doubleShare)
{
    // What points into the text or at other claims, and so may not hold after the text or the ids changed.
    private static readonly string[] Pointing = ["number", "item", "event", "place", "time", "source", "part_of"];

    private ArticleRow _article = new();
    private bool _sameText;

    public async Task RunAsync(ArticleRow article, ArticleRow old, ArticleRecord record)
    {
        (_article, _sameText) = (article, article.Sha256 == old.Sha256);
        List<ClaimRow> rows = [.. await writing.Connection.QueryAsync<ClaimRow>(
            $"{ClaimRow.Select} WHERE c.article_id = @Id ORDER BY c.start_at, c.id{dialect.ForUpdate}", article, writing.Transaction)];
        bool sameHead = _sameText && article.Record == old.Record && article.Pipeline == old.Pipeline;
        if (!sameHead)
        {
            await writing.Connection.ExecuteAsync(
                "UPDATE articles SET sha256 = @Sha256, title = @Title, published = @Published, publisher = @Publisher, version = @Version, models = @Models, record = @Record WHERE id = @Id",
                article,
                writing.Transaction);
        }

        List<RecordClaim> before = [.. rows.Select(r => r.ExtractedClaim)];
        int[] matches = ClaimMatching.Match(before, record.Claims, _sameText);
        await ClaimsAsync(rows, before, record.Claims, matches, titleChanged: article.Title != old.Title || article.Published != old.Published);
        HashSet<int> kept = [.. matches];
        await WithdrawAsync(rows.Where((_, i) => !kept.Contains(i)));
    }

    private async Task ClaimsAsync(List<ClaimRow> rows, List<RecordClaim> before, ImmutableArray<RecordClaim> claims, int[] matches, bool titleChanged)
    {
        Dictionary<string, int> wholes = claims.Select((c, i) => (c.Id, Match: matches[i])).Where(m => m.Match >= 0).DistinctBy(m => m.Id).ToDictionary(m => m.Id, m => m.Match);
        Dictionary<string, int> oldWholes = before.Select((c, i) => (rows[i].RecordClaimId, i, rows[i].Status)).Where(m => m.Status != (long)ReviewStatus.Withdrawn)
            .DistinctBy(m => m.RecordClaimId).ToDictionary(m => m.RecordClaimId, m => m.i);
        List<ClaimRow> added = [];
        for (int i = 0; i < claims.Length; i++)
        {
            if (matches[i] < 0)
            {
                counts.NewClaims++;
                added.Add(ClaimColumns.New(_article, claims[i], doubleShare));
                continue;
            }

            RecordClaim old = before[matches[i]];
            bool same = ExtractionContent.Of(claims[i], Whole(claims[i], wholes), _sameText) == ExtractionContent.Of(old, Whole(old, oldWholes), _sameText);
            await ClaimAsync(rows[matches[i]], claims[i], same, titleChanged);
        }

        await RowWriter.InsertAsync(writing, dialect, added);
    }

    private static object? Whole(RecordClaim claim, Dictionary<string, int> indexes) =>
        claim.PartOf is null ? null : indexes.TryGetValue(claim.PartOf, out int index) ? index : claim.PartOf;

    private async Task ClaimAsync(ClaimRow row, RecordClaim claim, bool same, bool titleChanged)
    {
        bool returns = row.StatusName == ReviewStatus.Withdrawn;
        if (same && !returns && !titleChanged && row.Extracted == ClaimText.Write(claim))
        {
            counts.UnchangedClaims++;
            return;
        }

        bool idsMoved = claim.Id != row.RecordClaimId || !_sameText;
        ClaimColumns.Extract(row, _article, claim);
        List<Decision> decisions = Standing.Counting(
            (await writing.Connection.QueryAsync<DecisionRow>("SELECT * FROM decisions WHERE claim_id = @Id ORDER BY id", row, writing.Transaction)).Select(d => d.ToDecision()),
            (int)row.Revision);
        bool lost = idsMoved && decisions.Any(d => d.Changes.Any(c => Pointing.Contains(c.Slot)));
        if (same && !lost)
        {
            counts.UnchangedClaims++;
            RowWriter.Stand(row, claim, _article.Title, Standing.Of(claim, row.NeedsTwo != 0, decisions));
        }
        else
        {
            bool decided = row.StatusName != ReviewStatus.Open && !returns;
            (counts.ReopenedClaims, counts.ChangedClaims) = (counts.ReopenedClaims + (decided ? 1 : 0), counts.ChangedClaims + (decided ? 0 : 1));
            row.Revision++;
            RowWriter.Stand(row, claim, _article.Title, new Standing(ReviewStatus.Open, claim, null));
        }

        await RowWriter.UpdateAsync(writing, row);
    }

    private async Task WithdrawAsync(IEnumerable<ClaimRow> rows)
    {
        foreach (ClaimRow row in rows.Where(r => r.StatusName != ReviewStatus.Withdrawn))
        {
            counts.WithdrawnClaims++;
            row.Status = (long)ReviewStatus.Withdrawn;
            row.LeaseTo = null;
            row.LeaseUntil = 0;
            await RowWriter.UpdateAsync(writing, row);
        }
    }
}
