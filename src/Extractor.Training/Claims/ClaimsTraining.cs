using System.Globalization;
using Extractor.Articles;
using Extractor.Claims.Ranking;
using Extractor.Entities;
using Extractor.Models;
using Extractor.Quantities;
using Extractor.Sentences;
using Extractor.Sentences.Boundaries;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Training.Claims;

/// <summary>Trains the rankers of the Claims stage from annotated articles and writes them.</summary>
public static class ClaimsTraining
{
    private const int Folds = 5;

    /// <summary>Trains and writes <c>claims.model</c>; scores by cross-validation over articles go to the log. Needs the other models beside it.</summary>
    /// <param name="corpus">A file of annotated articles in the form of <c>corpus/claims.jsonl</c>.</param>
    /// <param name="modelDirectory">Holds the other models, and gets the new one.</param>
    /// <param name="seed">Seed of the order of claims.</param>
    /// <param name="passes">How often the claims are read.</param>
    /// <param name="log">Receives progress and scores.</param>
    public static void Run(string corpus, string modelDirectory, int seed, int passes, TextWriter log)
    {
        ArgumentNullException.ThrowIfNull(log);
        ExampleCollector collector = new(Reader(modelDirectory));
        foreach (GoldArticle article in GoldArticle.Read(corpus))
        {
            collector.Add(article);
        }

        log.WriteLine($"{collector.Items.Count} items, {collector.Events.Count} events; {collector.Uncovered} slots have no candidate that is right");
        log.WriteLine($"items, {Folds} folds by article: {Validate(collector.Items, seed, passes)}");
        log.WriteLine($"events, {Folds} folds by article: {Validate(collector.Events, seed, passes)}");
        using MemoryStream content = new();
        using (BinaryWriter writer = new(content, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            RankerWeights.Write(writer, RankerTrainer.Weights(collector.Items, seed, passes));
            RankerWeights.Write(writer, RankerTrainer.Weights(collector.Events, seed, passes));
        }

        log.WriteLine($"{content.Length} bytes before compression");
        ModelFile.Write(Path.Combine(modelDirectory, ModelSet.Claims + ".model"), ModelSet.Claims, content.ToArray());
    }

    private static Func<Article, QuantityArticle> Reader(string directory)
    {
        byte[] Content(string name) => ModelFile.Read(Path.Combine(directory, name + ".model"), name, out _);
        SentenceSplitter splitter = new(SentenceSplitter.Trained(new BoundaryModel(Content(ModelSet.Sentences))));
        SyntaxTagger tagger = new(Content(ModelSet.Syntax));
        EntityRecognizer recognizer = new(Content(ModelSet.Places), Content(ModelSet.Entities));
        ArticleCleaner cleaner = new();
        Tokenizer tokenizer = new();
        QuantityExtractor quantities = new();
        return article => quantities.Extract(recognizer.Recognize(tagger.Tag(tokenizer.Tokenize(splitter.Split(cleaner.Clean(article))))));
    }

    // Each fold is ranked by weights that never saw an article of it.
    private static string Validate(List<RankingExample> examples, int seed, int passes)
    {
        int right = 0;
        int filled = 0;
        int gold = 0;
        int correct = 0;
        for (int fold = 0; fold < Folds; fold++)
        {
            RankerWeights weights = RankerTrainer.Train([.. examples.Where(e => e.Article % Folds != fold)], seed, passes);
            foreach (RankingExample example in examples.Where(e => e.Article % Folds == fold))
            {
                Candidate best = Candidate.Best(example.Candidates, weights);
                bool hit = example.Gold[example.Candidates.ToList().IndexOf(best)];
                right += hit ? 1 : 0;
                filled += best.IsNone ? 0 : 1;
                gold += example.Gold[0] ? 0 : 1;
                correct += hit && !best.IsNone ? 1 : 0;
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{(double)right / Math.Max(1, examples.Count):P1} right, F1 of filled slots {2.0 * correct / Math.Max(1, filled + gold):P1}");
    }
}
