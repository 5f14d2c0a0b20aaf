using System.Collections.Immutable;
using System.Globalization;
using Extractor.Articles;
using Extractor.Records;

namespace Extractor.Review.Learning.Decided;

/// <summary>An article with the claims of it that teach.</summary>
/// <param name="Record">As imported last.</param>
/// <param name="Claims">The decided claims in text order.</param>
/// <param name="IsComplete">Whether all of its claims are decided one by one.</param>
internal sealed record DecidedArticle(ArticleRecord Record, ImmutableArray<DecidedClaim> Claims, bool IsComplete)
{
    /// <summary>The article to extract again, as the archive delivered it.</summary>
    public Article ToArticle() => new(Record.Article.Text!, Record.Article.Id)
    {
        Uri = Record.Article.Uri,
        Title = Record.Article.Title,
        Published = DateOnly.TryParseExact(Record.Article.Published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly published) ? published : null,
        Publisher = Record.Article.Publisher,
        Language = Record.Article.Language,
    };
}
