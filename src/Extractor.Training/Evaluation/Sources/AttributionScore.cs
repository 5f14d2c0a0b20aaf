using Extractor.Articles;
using Extractor.Claims.Sources.Attributions;
using Extractor.Entities;
using Extractor.Tokens;

namespace Extractor.Training.Evaluation.Sources;

/// <summary>
/// Scores found attributions against annotated ones, as pairs of source and content. A pair is exact when both cover the same characters but for marks
/// and blanks at their ends, and agrees when of each of both at least half of the characters of found and annotated together are shared. Each annotated pair
/// takes one found pair. Attributions without a source are counted apart, by their content. Not thread-safe.
/// </summary>
public sealed class AttributionScore
{
    private const double Half = 0.5;

    /// <summary>How many articles were scored.</summary>
    public int Articles { get; private set; }

    /// <summary>Pairs whose source and content are exact.</summary>
    public MatchCount Exact { get; private set; }

    /// <summary>Pairs whose source and content agree.</summary>
    public MatchCount HalfOverlap { get; private set; }

    /// <summary>Sources alone that agree.</summary>
    public MatchCount SourceAlone { get; private set; }

    /// <summary>Contents alone that agree.</summary>
    public MatchCount ContentAlone { get; private set; }

    /// <summary>Attributions without a source whose content agrees.</summary>
    public MatchCount WithoutSource { get; private set; }

    /// <summary>Scores one article.</summary>
    internal void Add(AttributionDocument gold, EntityArticle read, IEnumerable<Attribution> found)
    {
        TokenizedArticle tokens = read.Tokens;
        Articles++;
        GoldAttribution[] right = [.. gold.Attributions.Select(a => new GoldAttribution(Inner(a.Source, tokens.Text), a.Cue, Inner(a.Content, tokens.Text)))];
        GoldAttribution[] all = [.. found.Where(a => !gold.Discarded.Contains(tokens.Span(a.Cue.Token).Start)).Select(a => new GoldAttribution(
            Inner(Characters(tokens, a.Source), tokens.Text), Characters(tokens, a.Cue.Tokens), Inner(Characters(tokens, a.Left, a.Right), tokens.Text)))];
        GoldAttribution[] named = [.. all.Where(a => a.Source.Count > 0)];
        GoldAttribution[] credited = [.. right.Where(a => a.Source.Count > 0)];
        Exact += Count(credited, named, (a, b) => a.Source.Likeness(b.Source) >= 1 && a.Content.Likeness(b.Content) >= 1 ? 1 : 0);
        HalfOverlap += Count(credited, named, (a, b) => Math.Min(a.Source.Likeness(b.Source), a.Content.Likeness(b.Content)));
        SourceAlone += Count(credited, named, (a, b) => a.Source.Likeness(b.Source));
        ContentAlone += Count(credited, named, (a, b) => a.Content.Likeness(b.Content));
        WithoutSource += Count([.. right.Where(a => a.Source.Count == 0)], [.. all.Where(a => a.Source.Count == 0)], (a, b) => a.Content.Likeness(b.Content));
    }

    // The pairs that are likest are matched first.
    private static MatchCount Count(GoldAttribution[] gold, GoldAttribution[] found, Func<GoldAttribution, GoldAttribution, double> likeness)
    {
        var pairs = from g in Enumerable.Range(0, gold.Length)
                    from f in Enumerable.Range(0, found.Length)
                    let like = likeness(gold[g], found[f])
                    where like >= Half
                    orderby like descending
                    select (g, f);
        HashSet<int> taken = [];
        HashSet<int> used = [];
        foreach ((int g, int f) in pairs)
        {
            if (!taken.Contains(g) && used.Add(f))
            {
                taken.Add(g);
            }
        }

        return new MatchCount(taken.Count, found.Length, gold.Length);
    }

    private static CharacterSet Characters(TokenizedArticle tokens, params TokenRange[] ranges) => new(ranges.Where(r => r.Count > 0).Select(tokens.Span));

    // Annotators differ in taking the quotation marks and the comma in.
    private static CharacterSet Inner(CharacterSet characters, string text) => new(characters.Spans.Select(span =>
    {
        (int start, int end) = (span.Start, span.End);
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }));
}
