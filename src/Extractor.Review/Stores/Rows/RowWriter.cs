using System.Text;
using Dapper;
using Extractor.Records;
using Extractor.Review.Decisions.Editing;
using Extractor.Review.Stores.Databases;

namespace Extractor.Review.Stores.Rows;

/// <summary>Writes rows of claims.</summary>
internal static class RowWriter
{
    private static readonly System.Reflection.PropertyInfo[] Properties =
        [.. ClaimRow.Columns.Select(c => typeof(ClaimRow).GetProperty(string.Concat(c.Split('_').Select(w => char.ToUpperInvariant(w[0]) + w[1..])))!)];

    private static readonly string Update =
        $"UPDATE claims SET {string.Join(", ", ClaimRow.Columns.Zip(Properties, (c, p) => $"{c} = @{p.Name}"))} WHERE id = @Id";

    /// <summary>Adds claims, several a statement where a statement is a way over the network.</summary>
    public static async Task InsertAsync(Writing writing, Dialect dialect, IReadOnlyCollection<ClaimRow> rows)
    {
        if (dialect.RowsPerInsert == 1)
        {
            await writing.Connection.ExecuteAsync($"{Into()} ({string.Join(", ", Properties.Select(p => "@" + p.Name))})", rows, writing.Transaction);
            return;
        }

        foreach (ClaimRow[] chunk in rows.Chunk(dialect.RowsPerInsert))
        {
            DynamicParameters parameters = new();
            StringBuilder sql = new(Into());
            for (int i = 0; i < chunk.Length; i++)
            {
                sql.Append(i == 0 ? "" : ", ").Append('(').AppendJoin(", ", Properties.Select(p => $"@{p.Name}{i}")).Append(')');
                foreach (System.Reflection.PropertyInfo property in Properties)
                {
                    parameters.Add($"{property.Name}{i}", property.GetValue(chunk[i]));
                }
            }

            await writing.Connection.ExecuteAsync(sql.ToString(), parameters, writing.Transaction);
        }
    }

    /// <summary>Writes a changed claim.</summary>
    public static Task UpdateAsync(Writing writing, ClaimRow row) => writing.Connection.ExecuteAsync(Update, row, writing.Transaction);

    /// <summary>Puts where a claim stands into its row.</summary>
    public static void Stand(ClaimRow row, RecordClaim extracted, string? title, Standing standing)
    {
        row.Status = (long)standing.Status;
        row.Reviewer = standing.Reviewer;
        row.Current = Standing.SameContent(extracted, standing.Claim) ? null : ClaimText.Write(standing.Claim);
        ClaimColumns.Show(row, title, standing.Claim);
    }

    private static string Into() => $"INSERT INTO claims ({string.Join(", ", ClaimRow.Columns)}) VALUES ";
}
