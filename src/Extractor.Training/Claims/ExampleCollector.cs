using Extractor.Articles;
using Extractor.Claims;
using Extractor.Claims.Ranking;
using Extractor.Quantities;

namespace Extractor.Training.Claims;

/// <summary>Links annotated articles with the gold as the choice of every slot, and keeps the candidates it was chosen from.</summary>
internal sealed class ExampleCollector
{
    // Half of the content words: what a reviewer accepts as the same phrase.
    private const double SamePhrase = 0.5;

    private readonly Func<Article, QuantityArticle> _quantities;
    private int _article = -1;

    /// <summary>Makes a collector that reads articles by the earlier stages.</summary>
    public ExampleCollector(Func<Article, QuantityArticle> quantities) => _quantities = quantities;

    /// <summary>The items met.</summary>
    public List<RankingExample> Items { get; } = [];

    /// <summary>The events met.</summary>
    public List<RankingExample> Events { get; } = [];

    /// <summary>Claims whose gold was not among the candidates, so that nothing can be learned from them.</summary>
    public int Uncovered { get; private set; }

    /// <summary>Collects the examples of an article.</summary>
    public void Add(GoldArticle gold)
    {
        _article++;
        Dictionary<int, GoldClaim> claims = gold.Claims.ToDictionary(c => c.Start);
        string text = gold.Article.Text;
        ClaimLinker linker = new(
            (quantity, candidates) => Choose(claims, quantity, candidates, Items, c => c.Item, (item, candidate) => PhraseMatch.F1(item, candidate.Span.Of(text)) is var f1 && f1 >= SamePhrase ? f1 : 0),
            (quantity, candidates) => Choose(claims, quantity, candidates, Events, c => c.Event, (lemma, candidate) => candidate.Lemma == lemma ? 1 : 0));
        linker.Link(_quantities(gold.Article));
    }

    private Candidate Choose(Dictionary<int, GoldClaim> claims, Quantity quantity, IReadOnlyList<Candidate> candidates, List<RankingExample> examples, Func<GoldClaim, string?> slot, Func<string, Candidate, double> likeness)
    {
        if (!claims.TryGetValue(quantity.Number.Start, out GoldClaim? claim))
        {
            return candidates[0];
        }

        double[] scores = [.. candidates.Select(c => slot(claim) is { } gold ? (c.IsNone ? 0 : likeness(gold, c)) : c.IsNone ? 1 : 0)];
        double best = scores.Max();
        if (best <= 0)
        {
            Uncovered++;
            return candidates[0];
        }

        RankingExample example = new(_article, candidates, [.. scores.Select(s => s == best)]);
        examples.Add(example);
        return candidates[Array.IndexOf(example.Gold, true)];
    }
}
