using System.Collections.Immutable;
using Extractor.Comparison.Copies;
using Extractor.Records;

namespace Extractor.Comparison;

/// <summary>What is kept of an article while records are compared.</summary>
/// <param name="Number">How many were read before it.</param>
/// <param name="Id">Its id.</param>
/// <param name="Published">The day it was published as ISO 8601 date, or null.</param>
/// <param name="Sha256">The checksum of its text.</param>
/// <param name="Sketch">A sample of its wording; empty without text.</param>
/// <param name="Names">The names of its people, organizations and places, without repetitions.</param>
/// <param name="Claims">Its claims.</param>
internal sealed record ComparedArticle(int Number, string Id, string? Published, string Sha256, uint[] Sketch, ImmutableArray<string> Names, ImmutableArray<RecordClaim> Claims)
{
    private static readonly string[] NameTypes = ["PERSON", "ORG", "LOC", "FAC", "MISC"];

    public static ComparedArticle Of(ArticleRecord record, int number) => new(
        number,
        record.Article.Id,
        record.Article.Published,
        record.Article.Sha256,
        record.Article.Text is { } text ? WordingSketch.Of(text) : [],
        [.. record.Entities.Where(e => NameTypes.Contains(e.Type)).Select(e => (e.Name ?? e.Text).ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal)],
        record.Claims);
}
