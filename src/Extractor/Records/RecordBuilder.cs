using Extractor.Confidence;

namespace Extractor.Records;

/// <summary>The door of the Records stage: turns a scored article into the record that is written. Thread-safe.</summary>
public sealed class RecordBuilder(RecordPipeline pipeline)
{
    /// <summary>Builds the record, with offsets in code points.</summary>
    public ArticleRecord Build(ScoredArticle scored)
    {
        var article = scored.Claims.Quantities.Entities.Syntax.Tokens.Segmented.Clean.Article;
        return new ArticleRecord(
            new RecordArticle(article.Id, article.Uri, article.Title, article.Published?.ToString("O"), article.Publisher, article.Language, article.Sha256, article.Text), [], [], pipeline);
    }
}
