using System.Collections.Immutable;
using Extractor.Review.Decisions;

namespace Extractor.Review.Exports;

/// <summary>Which claims are handed out; the default is all. Immutable.</summary>
public sealed record ExportFilter
{
    /// <summary>Claims that stand so; empty for any.</summary>
    public ImmutableArray<ReviewStatus> Statuses { get; init; } = [];

    /// <summary>The least confidence of the extraction.</summary>
    public double MinConfidence { get; init; }

    /// <summary>The earliest moment of the last decision; null for claims without one too.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>The article with the claims that are wanted; null when none of its claims are, or when it carries no text.</summary>
    public ExportArticle? Apply(ExportArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        bool all = Statuses.IsEmpty && MinConfidence <= 0 && Since is null;
        ExportArticle kept = all ? article : article.Where(IsWanted);
        return kept.Record.Article.Text is null || (kept.Claims.IsEmpty && !all) ? null : kept;
    }

    private bool IsWanted(ExportClaim claim) =>
        (Statuses.IsEmpty || Statuses.Contains(claim.Status)) && claim.Confidence >= MinConfidence && (Since is null || claim.At >= Since);
}
