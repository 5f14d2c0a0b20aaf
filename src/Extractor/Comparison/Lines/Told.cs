using Extractor.Records;

namespace Extractor.Comparison.Lines;

/// <summary>A claim with its article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Key">What it is about.</param>
/// <param name="Copies">The article and its copies.</param>
internal sealed record Told(ComparedArticle Article, RecordClaim Claim, ClaimKey Key, List<ComparedArticle> Copies)
{
    /// <summary>The day by which it stands in a line: when it was told; else when it holds; else nothing, which comes first.</summary>
    public string Day => Article.Published ?? Claim.Time?.Value ?? string.Empty;

    /// <summary>The point of a line.</summary>
    public LinePoint Point() => new(
        Article.Id,
        Claim.Id,
        Article.Published,
        Claim.Time?.Value,
        Claim.Value,
        Claim.Bound,
        Claim.Quantity.Text,
        Claim.Source?.Text,
        Claim.Assertion,
        Claim.Confidence,
        [.. Copies.Skip(1).Select(c => c.Id)]);
}
