using System.Globalization;
using Extractor.Claims;
using Extractor.Claims.Ranking;
using Extractor.Models;
using Extractor.Training.Claims;
using Extractor.Training.Claims.Trees;

namespace Extractor.Training.Evaluation.Quantities.Ranking;

/// <summary>Trains the choice of concepts from sentences in the form of NewsQuant, and measures it by cross-validation over sentences.</summary>
public static class ConceptsTraining
{
    private const int Trees = 200;
    private const int Folds = 10;

    // Rankers of different seeds err differently, and a thousand quantities are few.
    private const int Members = 4;

    /// <summary>Trains and writes <c>concepts.model</c>; scores go to the log. Needs the other models in the same folder.</summary>
    /// <param name="files">Files of annotated sentences, first the one whose annotators' way is to be learned; the others teach with reserve.</param>
    /// <param name="modelDirectory">Holds the other models, and gets the new one.</param>
    /// <param name="seed">Seed of the order of quantities.</param>
    /// <param name="passes">How often the quantities are read.</param>
    /// <param name="log">Receives progress and scores.</param>
    public static void Run(IEnumerable<string> files, string modelDirectory, int seed, int passes, TextWriter log)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(log);
        BenchmarkReader reader = new(ModelSet.Open(modelDirectory), concepts: null);
        List<GoldSentence> sentences = [];
        ConceptExamples examples = new();
        foreach ((int index, string file) in files.Index())
        {
            foreach (BenchmarkSentence gold in BenchmarkFile.Read(file))
            {
                ClaimArticle article = reader.Claims(gold.Text);
                examples.Add(sentences.Count, gold, article, index > 0);
                sentences.Add(new GoldSentence(Path.GetFileName(file), gold, article));
            }
        }

        log.WriteLine($"{sentences.Count} sentences, {examples.Heads.Count} quantities, {examples.Heads.Count(e => !e.Teaches)} without heads that are right, {examples.Words.Count} words");
        Validate(sentences, examples, seed, passes, log);
        Train(examples, _ => true, seed, passes).Write(modelDirectory);
    }

    private static ConceptModel Train(ConceptExamples examples, Func<int, bool> teaches, int seed, int passes) =>
        new(Committee(examples.Heads, teaches, seed, passes), Committee(examples.Words, teaches, seed, passes));

    private static List<SlotRanker> Committee(List<RankingExample> examples, Func<int, bool> teaches, int seed, int passes)
    {
        List<RankingExample> taught = [.. examples.Where(e => teaches(e.Article))];
        return [.. Enumerable.Range(0, Members).Select(member => (seed * Members) + member).Select(s => new SlotRanker(RankerTrainer.Train(taught, s, passes), TreeTrainer.Train(taught, s, Trees)))];
    }

    // Each fold is chosen by weights that saw none of its sentences, beside the rules alone.
    private static void Validate(List<GoldSentence> sentences, ConceptExamples examples, int seed, int passes, TextWriter log)
    {
        ConceptModel[] models = [.. Enumerable.Range(0, Folds).AsParallel().AsOrdered().Select(fold => Train(examples, s => s % Folds != fold, seed, passes))];
        foreach (IGrouping<string, (int Index, GoldSentence Item)> file in sentences.Index().GroupBy(s => s.Item.File))
        {
            BenchmarkScore rules = new();
            BenchmarkScore ranked = new();
            foreach ((int i, GoldSentence sentence) in file)
            {
                rules.Add(sentence.Gold.Quantities, BenchmarkMapping.Map(sentence.Article));
                ranked.Add(sentence.Gold.Quantities, BenchmarkMapping.Map(sentence.Article, models[i % Folds]));
            }

            log.WriteLine($"{file.Key}: concepts partly and whole by rules {Text(rules)}; ranked, {Folds} folds by sentence {Text(ranked)}");
        }
    }

    private static string Text(BenchmarkScore score) =>
        string.Create(CultureInfo.InvariantCulture, $"{score.Published(BenchmarkColumn.ConceptPartial).F1:F1}, {score.Published(BenchmarkColumn.ConceptComplete).F1:F1}");

    private sealed record GoldSentence(string File, BenchmarkSentence Gold, ClaimArticle Article);
}
