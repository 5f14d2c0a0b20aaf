using Extractor.Articles.Cleaning;

namespace Extractor.Articles;

/// <summary>
/// The door of the Articles stage: tells title, headings, captions and body apart from page furniture, by layout and by the words that furniture
/// is made of. Nothing is removed or rewritten; in doubt a paragraph is body, for a lost sentence is worse than a kept menu. The lines of a
/// hard-wrapped paragraph make one block. Linear in the length of the text; thread-safe.
/// </summary>
public sealed class ArticleCleaner
{
    /// <summary>Finds the blocks of an article.</summary>
    public CleanArticle Clean(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new PageReader(article).Read();
    }
}
