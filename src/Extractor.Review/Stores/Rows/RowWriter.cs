using System.Reflection;
using Dapper;
using Extractor.Records;
using Extractor.Review.Decisions.Editing;
using Extractor.Review.Stores.Databases;

namespace Extractor.Review.Stores.Rows;

/// <summary>Writes rows of claims.</summary>
internal static class RowWriter
{
    private static readonly PropertyInfo[] Properties =
        [.. ClaimRow.Columns.Select(c => Property(string.Concat(c.Split('_').Select(w => char.ToUpperInvariant(w[0]) + w[1..]))))];

    private static readonly (string Column, PropertyInfo Property)[] Claim = [("id", Property(nameof(ClaimRow.Id))), .. ClaimRow.Columns.Zip(Properties)];

    private static readonly (string Column, PropertyInfo Property)[] Content =
        [("claim_id", Property(nameof(ClaimRow.Id))), ("extracted", Property(nameof(ClaimRow.Extracted))), ("standing", Property(nameof(ClaimRow.Standing)))];

    private static readonly string Update =
        $"UPDATE claims SET {string.Join(", ", ClaimRow.Columns.Zip(Properties, (c, p) => $"{c} = @{p.Name}"))} WHERE id = @Id";

    /// <summary>Adds claims and gives them their ids. Imports take turns, so nobody else gives ids meanwhile.</summary>
    public static async Task InsertAsync(Writing writing, Dialect dialect, IReadOnlyCollection<ClaimRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        long id = await writing.Connection.ExecuteScalarAsync<long?>("SELECT max(id) FROM claims", transaction: writing.Transaction) ?? 0;
        foreach (ClaimRow row in rows)
        {
            row.Id = ++id;
        }

        await ManyRows.InsertAsync(writing, "claims", Claim, rows, dialect.RowsPerInsert);
        await ManyRows.InsertAsync(writing, "contents", Content, rows, dialect.RowsPerInsert);
    }

    /// <summary>Writes a changed claim.</summary>
    public static async Task UpdateAsync(Writing writing, ClaimRow row)
    {
        await writing.Connection.ExecuteAsync(Update, row, writing.Transaction);
        await writing.Connection.ExecuteAsync("UPDATE contents SET extracted = @Extracted, standing = @Standing WHERE claim_id = @Id", row, writing.Transaction);
    }

    /// <summary>Puts where a claim stands into its row.</summary>
    public static void Stand(ClaimRow row, RecordClaim extracted, string? title, Standing standing)
    {
        row.Status = (long)standing.Status;
        row.Reviewer = standing.Reviewer;
        row.Standing = Standing.SameContent(extracted, standing.Claim) ? null : ClaimText.Write(standing.Claim);
        ClaimColumns.Show(row, title, standing.Claim);
    }

    private static PropertyInfo Property(string name) => typeof(ClaimRow).GetProperty(name)!;
}
