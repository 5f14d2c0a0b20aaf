using System.Data.Common;
using Dapper;
using Extractor.Review.Decisions;

namespace Extractor.Review.Stores.Deciding;

/// <summary>Who may decide a claim as it stands.</summary>
internal static class Rights
{
    /// <summary>True for an administrator, and for everybody in a store without accounts.</summary>
    public static async Task<bool> IsAdminAsync(DbConnection connection, DbTransaction? transaction, string reviewer)
    {
        long? role = await connection.ExecuteScalarAsync<long?>("SELECT role FROM accounts WHERE name_key = @key", new { key = reviewer.ToLowerInvariant() }, transaction);
        return role is { } known
            ? known == (long)Role.Admin
            : await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM accounts", transaction: transaction) == 0;
    }

    /// <summary>Whether a reviewer may decide; when not, <paramref name="message"/> says why.</summary>
    /// <param name="status">Where the claim stands.</param>
    /// <param name="needsTwo">True when two reviewers decide it independently.</param>
    /// <param name="counting">The decisions that count.</param>
    /// <param name="reviewer">Who wants to decide.</param>
    /// <param name="admin">True for an administrator.</param>
    /// <param name="holdsLease">True when the reviewer has opened the claim as it stands: a decision leaves no lease behind.</param>
    /// <param name="adjudicates">True when the decision settles or overrules those of two independent reviewers.</param>
    /// <param name="message">Why not.</param>
    public static bool MayDecide(ReviewStatus status, bool needsTwo, IReadOnlyList<Decision> counting, string reviewer, bool admin, bool holdsLease, out bool adjudicates, out string? message)
    {
        bool own = counting.Any(d => d.Reviewer == reviewer);
        bool adjudicated = counting.Any(d => d.Adjudication);
        adjudicates = needsTwo && status != ReviewStatus.Open && (!own || adjudicated);
        message = status switch
        {
            ReviewStatus.Withdrawn => "A later import of the article no longer has this claim; go on to the next.",
            ReviewStatus.Open => null,
            ReviewStatus.Disputed => null,
            _ when own && !adjudicates && counting[^1].Reviewer == reviewer => null,
            _ when own && needsTwo && !adjudicated => null,
            _ when admin && (holdsLease || counting[^1].Reviewer == reviewer) => null,
            _ when admin => $"{counting[^1].Reviewer} has decided it meanwhile: {counting[^1].Verdict.ToString().ToLowerInvariant()}. Open it again to decide it anew.",
            _ => $"{counting[^1].Reviewer} has decided it already: {counting[^1].Verdict.ToString().ToLowerInvariant()}. Only the one who decided, or an administrator, may decide it anew.",
        };
        return message is null;
    }
}
