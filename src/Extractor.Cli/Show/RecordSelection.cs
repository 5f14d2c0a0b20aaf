using System.Collections.Immutable;
using Extractor.Records;

namespace Extractor.Cli.Show;

/// <summary>One record as it is to be shown: with the claims that were asked for.</summary>
/// <param name="Record">The record, all of its claims included.</param>
/// <param name="Claims">The claims to show, in text order.</param>
internal sealed record RecordSelection(ArticleRecord Record, ImmutableArray<RecordClaim> Claims)
{
    /// <summary>How many claims are left out.</summary>
    public int Hidden => Record.Claims.Length - Claims.Length;

    /// <summary>The title, or what stands in for it.</summary>
    public string Heading => string.IsNullOrWhiteSpace(Record.Article.Title) ? "(no title)" : Record.Article.Title;

    /// <summary>Picks the claims with at least a confidence.</summary>
    public static RecordSelection Of(ArticleRecord record, double minConfidence) =>
        new(record, [.. record.Claims.Where(c => c.Confidence >= minConfidence)]);
}
