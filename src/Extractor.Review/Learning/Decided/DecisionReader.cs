using System.Collections.Immutable;
using Extractor.Review.Decisions;
using Extractor.Review.Stores;

namespace Extractor.Review.Learning.Decided;

/// <summary>
/// Takes from the articles of a store what teaches: claims whose decision stands, once each, with the content that the last word left them. A claim that was only accepted in bulk
/// was not looked at; disputed, outdated and undone decisions are nobody's last word. Not thread-safe.
/// </summary>
internal sealed class DecisionReader
{
    private int _articles;
    private int _used;
    private int _bulk;
    private int _unsettled;
    private int _withoutText;
    private int _complete;

    /// <summary>What was read so far.</summary>
    public DecisionCounts Counts => new(_articles, _used, _complete, _bulk, _unsettled, _withoutText);

    /// <summary>The decided claims of an article; null when none of them teaches.</summary>
    public DecidedArticle? Read(ReviewArticle article)
    {
        ImmutableArray<DecidedClaim> claims = [.. article.Claims.Where(Teaches).Select(c => new DecidedClaim(c.Extracted, c.Status == ReviewStatus.Rejected ? null : c.Current))];
        if (claims.IsEmpty)
        {
            return null;
        }

        if (article.Record.Article.Text is null)
        {
            _withoutText += claims.Length;
            return null;
        }

        bool complete = claims.Length == article.Claims.Length;
        _articles++;
        _used += claims.Length;
        _complete += complete ? 1 : 0;
        return new DecidedArticle(article.Record, claims, complete);
    }

    private bool Teaches(ReviewClaim claim)
    {
        if (claim.Status is not (ReviewStatus.Accepted or ReviewStatus.Corrected or ReviewStatus.Rejected))
        {
            _unsettled += claim.History.Any(d => d.UndoneAt is null) ? 1 : 0;
            return false;
        }

        bool single = claim.History.Any(d => d.UndoneAt is null && d.Bulk is null && d.Revision == claim.Revision && (d.Verdict == Verdict.Rejected) == (claim.Status == ReviewStatus.Rejected));
        _bulk += single ? 0 : 1;
        return single;
    }
}
