using System.Collections.Immutable;
using Extractor.Comparison.Copies;
using Extractor.Comparison.Lines;
using Extractor.Comparison.Stories;
using Extractor.Entities.Places;
using Extractor.Models;
using Extractor.Records;

namespace Extractor.Comparison;

/// <summary>
/// The door of the Comparison stage: joins the records of many articles. Copies of one story are grouped, claims about the same thing are lined up over time,
/// and what does not fit is named. Keeps of each article its claims, names and a sketch of its wording, not its text. Time and memory grow in proportion to the
/// number of articles. Not thread-safe; the same records in the same order give the same result.
/// </summary>
public sealed class RecordComparison
{
    private readonly List<ComparedArticle> _articles = [];
    private readonly LineBuilder _lines;

    /// <summary>Begins a comparison.</summary>
    /// <param name="models">The models; the names of countries are taken from them.</param>
    /// <exception cref="ModelException">A model is missing or damaged.</exception>
    public RecordComparison(ModelSet models)
    {
        ArgumentNullException.ThrowIfNull(models);
        _lines = new LineBuilder(new Gazetteer(models.Content(ModelSet.Places)).CountryName);
    }

    /// <summary>Adds a record. Without the article's text its copies are known only by their checksum.</summary>
    public void Add(ArticleRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        _articles.Add(ComparedArticle.Of(record, _articles.Count));
    }

    /// <summary>Compares all records added so far.</summary>
    public ComparedRecords Compare()
    {
        DisjointSets copies = CopyFinder.Find(_articles);
        List<List<ComparedArticle>> groups = [.. copies.Groups(_articles).Select(InOrder)];
        ImmutableArray<CopyGroup> copied = [.. groups.Where(g => g.Count > 1).Select(g => new CopyGroup([.. g.Select(a => a.Id)]))];
        DisjointSets stories = StoryFinder.Find([.. groups.Select(g => g[0])]);
        IEnumerable<List<List<ComparedArticle>>> told = stories.Groups(groups);
        return new ComparedRecords(copied, [.. told.Where(story => story.Count > 1).SelectMany(_lines.Build)]);
    }

    // The article published first is the original, of equals the one read first.
    private static List<ComparedArticle> InOrder(List<ComparedArticle> articles) =>
        [.. articles.OrderBy(a => a.Published ?? "9999", StringComparer.Ordinal).ThenBy(a => a.Number)];
}
