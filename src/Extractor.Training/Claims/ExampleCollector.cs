using Extractor.Articles;
using Extractor.Claims;
using Extractor.Claims.Ranking;
using Extractor.Claims.Sources.Attributions;
using Extractor.Quantities;

namespace Extractor.Training.Claims;

/// <summary>The slots of claims that are ranked.</summary>
internal enum RankedSlot
{
    /// <summary>What is counted or measured.</summary>
    Item,

    /// <summary>What happened to it.</summary>
    Event,

    /// <summary>Where it holds.</summary>
    Place,

    /// <summary>When it holds.</summary>
    Time,

    /// <summary>Who says so.</summary>
    Source,
}

/// <summary>Links annotated articles with the gold as the choice of every slot, and keeps the candidates it was chosen from.</summary>
/// <param name="quantities">Reads an article by the earlier stages.</param>
/// <param name="attribution">The weights by which sources are proposed.</param>
/// <param name="items">
/// Gives for the number of an article the ranker that chooses its items instead, one that has not seen it: what later claims take up is then as often wrong in
/// training as in an extraction (Ross, Gordon and Bagnell 2011). Null for the gold.
/// </param>
internal sealed class ExampleCollector(Func<Article, QuantityArticle> quantities, AttributionWeights attribution, Func<int, SlotRanker>? items)
{
    // Half of the content words: what a reviewer accepts as the same phrase.
    private const double SamePhrase = 0.5;

    /// <summary>The examples of each slot, of the articles in order. An example without a candidate that is right measures, but teaches nothing.</summary>
    public Dictionary<RankedSlot, List<RankingExample>> Examples { get; } = Enum.GetValues<RankedSlot>().ToDictionary(s => s, _ => new List<RankingExample>());

    /// <summary>The chains of the slots that are chosen for all claims of an article together.</summary>
    public Dictionary<RankedSlot, List<ChainExample>> Chains { get; } = new() { [RankedSlot.Place] = [], [RankedSlot.Time] = [] };

    /// <summary>Collects the examples of an article.</summary>
    /// <param name="index">Number of the article.</param>
    /// <param name="gold">The article.</param>
    public void Add(int index, GoldArticle gold)
    {
        Dictionary<int, GoldClaim> claims = gold.Claims.ToDictionary(c => c.Start);
        string text = gold.Article.Text;
        CandidateChoice Choice<T>(RankedSlot slot, Func<GoldClaim, T?> filled, Func<T, Candidate, double> likeness)
            where T : class => (quantity, candidates) =>
        {
            Candidate? right = claims.TryGetValue(quantity.Number.Start, out GoldClaim? claim) ? Note(index, IsForeign(gold, slot), slot, candidates, filled(claim), likeness) : null;
            return right ?? candidates[0];
        };
        ChainChoice Chain<T>(RankedSlot slot, Func<GoldClaim, T?> filled, Func<T, Candidate, double> likeness)
            where T : class => steps =>
        {
            RankingExample?[] examples = [.. steps.Select(step => claims.TryGetValue(step.Quantity.Number.Start, out GoldClaim? claim) ? Example(index, IsForeign(gold, slot), step.Candidates, filled(claim), likeness) : null)];
            Examples[slot].AddRange(examples.OfType<RankingExample>());
            Chains[slot].Add(new ChainExample(index, steps, examples, IsForeign(gold, slot)));
            return [.. steps.Select(step => step.Candidates[0])];
        };
        SlotChoices choices = new(
            Mistaken(index, Choice<string>(RankedSlot.Item, c => c.Item, (item, candidate) => PhraseMatch.F1(item, candidate.Span.Of(text)) is var f1 && f1 >= SamePhrase ? f1 : 0)),
            Choice(RankedSlot.Event, c => c.Event, (lemma, candidate) => candidate.Lemma == lemma ? 1 : 0),
            Chain(RankedSlot.Place, c => c.Place, (place, candidate) => place.Is(candidate.Value!, candidate.Span.Of(text).ToString(), candidate.Country) ? 1 : 0),
            Chain(RankedSlot.Time, c => c.Time, (time, candidate) => candidate.Value == time ? 1 : 0),
            Choice(RankedSlot.Source, c => c.Source, (source, candidate) => PhraseMatch.F1(source, candidate.Span.Of(text)) is var f1 && f1 >= SamePhrase ? f1 : 0));
        new ClaimLinker(choices, attribution).Link(quantities(gold.Article));
    }

    // Where and when a claim holds is told otherwise in other kinds of text; what is counted is annotated otherwise by other annotators.
    private static bool IsForeign(GoldArticle gold, RankedSlot slot) => slot is RankedSlot.Place or RankedSlot.Time ? gold.IsForeign : gold.Kin != Kinship.Own;

    // Notes what the gold says, and goes on with what a ranker would have chosen.
    private CandidateChoice Mistaken(int article, CandidateChoice gold) => items is null ? gold : (quantity, candidates) =>
    {
        gold(quantity, candidates);
        return items(article).Best(candidates);
    };

    private Candidate? Note<T>(int article, bool isForeign, RankedSlot slot, IReadOnlyList<Candidate> candidates, T? gold, Func<T, Candidate, double> likeness)
        where T : class
    {
        RankingExample example = Example(article, isForeign, candidates, gold, likeness);
        Examples[slot].Add(example);
        int right = Array.IndexOf(example.Gold, true);
        return right < 0 ? null : candidates[right];
    }

    private static RankingExample Example<T>(int article, bool isForeign, IReadOnlyList<Candidate> candidates, T? gold, Func<T, Candidate, double> likeness)
        where T : class
    {
        double[] scores = [.. candidates.Select(c => gold is null ? (c.IsNone ? 1 : 0) : c.IsNone ? 0 : likeness(gold, c))];
        double best = scores.Max();
        return new RankingExample(article, candidates, [.. scores.Select(s => best > 0 && s == best)], gold is not null, isForeign);
    }
}
