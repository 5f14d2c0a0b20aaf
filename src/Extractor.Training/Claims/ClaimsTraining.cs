using System.Globalization;
using Extractor.Articles;
using Extractor.Claims.Ranking;
using Extractor.Claims.Sources.Attributions;
using Extractor.Models;
using Extractor.Quantities;
using Extractor.Training.Claims.Trees;

namespace Extractor.Training.Claims;

/// <summary>Trains the rankers of the Claims stage from annotated articles and writes them.</summary>
public static class ClaimsTraining
{
    private const int Folds = 5;
    private const int Trees = 350;

    // Of the rankers that choose items while examples are collected: a few passes come near enough.
    private const int FirstSeed = 1;
    private const int FirstPasses = 4;

    /// <summary>Trains and writes <c>claims.model</c>; scores by cross-validation over articles go to the log. Needs the other models beside it.</summary>
    /// <param name="files">The annotated articles.</param>
    /// <param name="modelDirectory">Holds the other models, and gets the new one.</param>
    /// <param name="seed">Seed of the order of claims.</param>
    /// <param name="passes">How often the claims are read.</param>
    /// <param name="log">Receives progress and scores.</param>
    public static void Run(AnnotatedFiles files, string modelDirectory, int seed, int passes, TextWriter log)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(log);
        Func<Article, QuantityArticle> reader = EarlierStages.Reader(modelDirectory);
        List<(GoldArticle Gold, QuantityArticle Read)> articles = [.. GoldArticle.Read(files).Select(read => (read.Article, reader(read.Article.Article)))];
        log.WriteLine($"{articles.Count} articles, {articles.Sum(a => a.Gold.Claims.Count)} claims");
        ExampleCollector collector = Collect(articles, EarlierStages.Attribution(modelDirectory));
        foreach ((RankedSlot slot, List<RankingExample> examples) in collector.Examples)
        {
            log.WriteLine($"{slot}: {examples.Count} slots, {examples.Count(e => !e.Teaches)} without a candidate that is right; {Folds} folds by article: {Validate(collector, slot, seed, passes)}");
        }

        byte[] content = Content(collector, seed, passes);
        log.WriteLine($"{content.Length} bytes before compression");
        ModelFile.Write(Path.Combine(modelDirectory, ModelSet.Claims + ".model"), ModelSet.Claims, content);
    }

    /// <summary>The content of the model that all examples teach.</summary>
    internal static byte[] Content(ExampleCollector collector, int seed, int passes)
    {
        using MemoryStream content = new();
        using (BinaryWriter writer = new(content, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            foreach (RankedSlot slot in collector.Examples.Keys)
            {
                Ranker(collector, slot, _ => true, seed, passes).Write(writer);
            }
        }

        return content.ToArray();
    }

    // A slot that is left empty is surely wrong where the gold fills it, and one that is filled wrongly costs no more: so emptiness has to be likelier
    // than the best candidate by this much, which was found best by cross-validation.
    private static float Reluctance(RankedSlot slot) => slot switch { RankedSlot.Place => 0.5f, RankedSlot.Time => 1.0f, _ => 0 };

    private static SlotRanker Ranker(ExampleCollector collector, RankedSlot slot, Func<int, bool> teaches, int seed, int passes) => new(
        new RankerWeights(Weights(collector, slot, teaches, seed, passes)),
        TreeTrainer.Train(collector.Examples[slot].Where(e => teaches(e.Article)), seed, Trees));

    private static List<KeyValuePair<uint, float>> Weights(ExampleCollector collector, RankedSlot slot, Func<int, bool> teaches, int seed, int passes)
    {
        List<KeyValuePair<uint, float>> weights = collector.Chains.TryGetValue(slot, out List<ChainExample>? chains)
            ? ChainRankerTrainer.Weights([.. chains.Where(c => teaches(c.Article))], seed, passes)
            : RankerTrainer.Weights([.. collector.Examples[slot].Where(e => teaches(e.Article))], seed, passes);
        int none = weights.FindIndex(w => w.Key == FeatureSet.None);
        if (none >= 0)
        {
            weights[none] = KeyValuePair.Create(FeatureSet.None, weights[none].Value - Reluctance(slot));
        }

        return weights;
    }

    /// <summary>The rankers that some of the collected articles teach.</summary>
    internal static ClaimRankers Rankers(ExampleCollector collector, Func<int, bool> teaches, int seed, int passes)
    {
        SlotRanker[] rankers = [.. Enum.GetValues<RankedSlot>().AsParallel().AsOrdered().Select(slot => Ranker(collector, slot, teaches, seed, passes))];
        SlotRanker Of(RankedSlot slot) => rankers[(int)slot];
        return new ClaimRankers(Of(RankedSlot.Item), Of(RankedSlot.Event), Of(RankedSlot.Place), Of(RankedSlot.Time), Of(RankedSlot.Source));
    }

    /// <summary>Collects the examples of articles: first with the gold as the choice of items, then with what each half of the articles teaches to choose in the other.</summary>
    internal static ExampleCollector Collect(IReadOnlyList<(GoldArticle Gold, QuantityArticle Read)> articles, AttributionWeights attribution)
    {
        List<RankingExample> first = Collect(articles, attribution, null).Examples[RankedSlot.Item];
        SlotRanker[] halves = [.. new[] { 0, 1 }.AsParallel().AsOrdered().Select(half => new SlotRanker(
            RankerTrainer.Train([.. first.Where(e => e.Article % 2 != half)], FirstSeed, FirstPasses), new DecisionTrees([], [])))];
        return Collect(articles, attribution, article => halves[article % 2]);
    }

    private static ExampleCollector Collect(IReadOnlyList<(GoldArticle Gold, QuantityArticle Read)> articles, AttributionWeights attribution, Func<int, SlotRanker>? items)
    {
        QuantityArticle? current = null;
        ExampleCollector collector = new(_ => current!, attribution, items);
        for (int i = 0; i < articles.Count; i++)
        {
            current = articles[i].Read;
            collector.Add(i, articles[i].Gold);
        }

        return collector;
    }

    // Each fold is ranked by weights that never saw an article of it.
    private static string Validate(ExampleCollector collector, RankedSlot slot, int seed, int passes)
    {
        List<(RankingExample Example, Candidate Chosen)> choices = [];
        for (int fold = 0; fold < Folds; fold++)
        {
            int held = fold;
            SlotRanker ranker = Ranker(collector, slot, article => article % Folds != held, seed, passes);
            choices.AddRange(collector.Chains.TryGetValue(slot, out List<ChainExample>? chains)
                ? chains.Where(c => c.Article % Folds == held).SelectMany(c => c.Known(new ChainRanker(ranker).Choose(c.Steps)))
                : collector.Examples[slot].Where(e => e.Article % Folds == held).Select(e => (e, ranker.Best(e.Candidates))));
        }

        int filled = choices.Count(c => !c.Chosen.IsNone);
        int correct = choices.Count(c => !c.Chosen.IsNone && c.Example.IsRight(c.Chosen));
        double right = choices.Count(c => c.Example.IsRight(c.Chosen)) / (double)Math.Max(1, choices.Count);
        return string.Create(CultureInfo.InvariantCulture, $"{right:P1} right, F1 of filled slots {2.0 * correct / Math.Max(1, filled + choices.Count(c => c.Example.IsFilled)):P1}");
    }
}
