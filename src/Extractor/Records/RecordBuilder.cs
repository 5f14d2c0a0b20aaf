using System.Collections.Immutable;
using Extractor.Articles;
using Extractor.Confidence;
using Extractor.Records.Building;

namespace Extractor.Records;

/// <summary>The door of the Records stage: turns a scored article into the record that is written. Immutable and thread-safe.</summary>
/// <param name="pipeline">What made the records; copied into each of them.</param>
public sealed class RecordBuilder(RecordPipeline pipeline)
{
    /// <summary>
    /// Builds the record. Spans become offsets in Unicode code points; entities are numbered <c>e1</c>, <c>e2</c> … and claims <c>c1</c>, <c>c2</c> …
    /// in text order. Besides the recognizer's entities it names amounts of money and percentages.
    /// </summary>
    /// <param name="scored">The article with its claims and their confidences.</param>
    /// <exception cref="InvalidOperationException">An earlier stage made a span that leaves the text or cuts a character in two.</exception>
    public ArticleRecord Build(ScoredArticle scored)
    {
        ArgumentNullException.ThrowIfNull(scored);
        if (scored.Confidences.Length != scored.Claims.Claims.Length)
        {
            throw new InvalidOperationException(
                $"There are {scored.Claims.Claims.Length} claims and {scored.Confidences.Length} confidences; the Confidence stage must give one for each claim.");
        }

        CleanArticle clean = scored.Claims.Quantities.Entities.Tokens.Segmented.Clean;
        CodePointText text = new(clean.Article.Text);
        ImmutableArray<RecordEntity> entities = EntityRecords.Build(scored.Claims.Quantities, text);
        ImmutableArray<RecordClaim> claims = new ClaimRecords(scored, text).Build();
        return new ArticleRecord(Describe(clean), entities, claims, pipeline);
    }

    private static RecordArticle Describe(CleanArticle clean)
    {
        Article article = clean.Article;
        return new RecordArticle(
            article.Id,
            article.Uri,
            article.Title ?? clean.Title,
            article.Published?.ToString("O"),
            article.Publisher,
            article.Language,
            article.Sha256,
            article.Text);
    }
}
