using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Extractor.Records;

namespace Extractor.Review.Stores.Rows;

/// <summary>Fills the columns that queues filter and order by.</summary>
internal static class ClaimColumns
{
    /// <summary>The numbers of the random order and of the draw are below this.</summary>
    public const long Draws = 1L << 31;

    /// <summary>A row for a claim that the store does not have.</summary>
    public static ClaimRow New(ArticleRow article, RecordClaim claim, double doubleShare)
    {
        ClaimRow row = new() { ArticleId = article.Id, Revision = 1 };
        (row.Shuffle, row.Draw) = Chances(article.RecordId, claim);
        row.NeedsTwo = row.Draw < doubleShare * Draws ? 1 : 0;
        Extract(row, article, claim);
        return row;
    }

    /// <summary>Takes an extraction over: everything that the import gives.</summary>
    public static void Extract(ClaimRow row, ArticleRow article, RecordClaim claim)
    {
        row.RecordClaimId = claim.Id;
        row.Published = article.Published;
        row.Confidence = claim.Confidence;
        row.Flags = claim.Flags.IsEmpty ? "" : $" {string.Join(' ', claim.Flags)} ";
        row.Unflagged = claim.Flags.IsEmpty ? 1 : 0;
        row.Extracted = ClaimText.Write(claim);
        Show(row, article.Title, claim);
    }

    /// <summary>Writes the content that lists show and filters look at: that of the claim as it stands.</summary>
    public static void Show(ClaimRow row, string? title, RecordClaim claim)
    {
        row.StartAt = claim.Number.Start;
        row.EndAt = claim.Number.End;
        row.Number = ClaimText.Plain(claim.Number.Text);
        row.Kind = claim.Kind;
        row.Unit = Plain(claim.Unit);
        row.Item = Plain(claim.Item?.Text);
        row.Place = Plain(claim.Place?.Name);
        row.PlaceKey = row.Place?.ToLowerInvariant();
        row.Country = claim.Place?.Country;
        row.Time = Plain(claim.Time?.Value);
        row.Source = Plain(claim.Source?.Text);
        row.SourceKey = row.Source?.ToLowerInvariant() ?? "";
        row.Search = Search(claim, title);
    }

    private static string Search(RecordClaim claim, string? title) => ClaimText.Plain(string.Join(
        '\n', claim.Quantity.Text, claim.Number.Text, claim.Unit, claim.Item?.Text, claim.Event?.Text, claim.Event?.Lemma, claim.Place?.Text, claim.Place?.Name, claim.Source?.Text, title)).ToLowerInvariant();

    private static string? Plain(string? text) => text is null ? null : ClaimText.Plain(text);

    // From the claim's place in the archive, so that every import of it draws the same, on every machine.
    private static (long Shuffle, long Draw) Chances(string recordId, RecordClaim claim)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{recordId}\n{claim.Number.Start}\n{claim.Number.End}"));
        return (BinaryPrimitives.ReadUInt32LittleEndian(hash) >> 1, BinaryPrimitives.ReadUInt32LittleEndian(hash.AsSpan(4)) >> 1);
    }
}
