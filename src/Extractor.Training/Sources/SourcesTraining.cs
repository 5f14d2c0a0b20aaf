using System.Globalization;
using Extractor.Articles;
using Extractor.Claims.Ranking;
using Extractor.Claims.Sources.Attributions;
using Extractor.Entities;
using Extractor.Models;
using Extractor.Quantities;
using Extractor.Training.Claims;
using Extractor.Training.Evaluation.Sources;

namespace Extractor.Training.Sources;

/// <summary>Trains who says what from articles whose attributions are annotated, and writes it.</summary>
public static class SourcesTraining
{
    private const string Corpus = "polnear.train.jsonl.gz";

    // Every tenth article is held out to choose settings by.
    private const int HeldOut = 10;

    /// <summary>Trains and writes <c>sources.model</c>; scores on held-out articles go to the log. Needs the other models beside it.</summary>
    /// <param name="dataDirectory">Holds <c>attribution/polnear.train.jsonl.gz</c>.</param>
    /// <param name="modelDirectory">Holds the models of the stages before, and gets the new one.</param>
    /// <param name="seed">Seed of the order of choices.</param>
    /// <param name="passes">How often the choices are read.</param>
    /// <param name="log">Receives progress and scores.</param>
    public static void Run(string dataDirectory, string modelDirectory, int seed, int passes, TextWriter log)
    {
        ArgumentNullException.ThrowIfNull(log);
        Func<Article, QuantityArticle> reader = EarlierStages.Reader(modelDirectory);
        IReadOnlyList<AttributionDocument> documents = AttributionDocument.Read(Path.Combine(dataDirectory, "attribution", Corpus));
        EntityArticle[] read = [.. documents.AsParallel().AsOrdered().Select(d => reader(d.Article).Entities)];
        log.WriteLine($"{documents.Count} articles, {documents.Sum(d => d.Attributions.Count)} attributions");
        AttributionTrainer trainer = new(documents, read, new ChoiceSettings { Seed = seed, Passes = passes });
        Describe(trainer.Examples, log);
        Validate(documents, read, trainer, log);
        Write(trainer.Tables(_ => true), modelDirectory, log);
    }

    private static void Describe(AttributionExamples examples, TextWriter log)
    {
        log.WriteLine($"{examples.Cues.Count} words, {examples.Cues.Count(c => c.Gold[1])} cues; {examples.CuesMissed} attributions without a word that may be their cue");
        log.WriteLine($"{examples.Sources.Count} sources, {examples.Sources.Count(c => !c.Teaches)} without a candidate that is right");
        log.WriteLine($"{examples.Contents.Count} contents, {examples.Contents.Count(c => !c.Teaches)} without a candidate that is right, {examples.Contents.Average(c => c.Candidates.Length):F1} candidates each");
    }

    private static void Validate(IReadOnlyList<AttributionDocument> documents, EntityArticle[] read, AttributionTrainer trainer, TextWriter log)
    {
        AttributionWeights weights = AttributionTrainer.Weights(trainer.Tables(article => article % HeldOut != 0));
        foreach ((string name, List<Choice> choices, RankerWeights own) in new[]
        {
            ("cues", trainer.Examples.Cues, weights.Cues), ("sources", trainer.Examples.Sources, weights.Sources), ("contents", trainer.Examples.Contents, weights.Contents),
        })
        {
            log.WriteLine($"{name} held out: {ChoiceScore.Of(choices.Where(c => c.Article % HeldOut == 0), own)}");
        }

        AttributionScore score = new();
        for (int i = 0; i < documents.Count; i += HeldOut)
        {
            AttributionEvaluation.Measure(score, documents[i], read[i], weights);
        }

        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.Articles} articles held out: exact {100 * score.Exact.F1:F1}, half overlap {100 * score.HalfOverlap.Precision:F1} {100 * score.HalfOverlap.Recall:F1} {100 * score.HalfOverlap.F1:F1}, sources {100 * score.SourceAlone.F1:F1}, contents {100 * score.ContentAlone.F1:F1}"));
    }

    private static void Write(IReadOnlyList<List<KeyValuePair<uint, float>>> tables, string modelDirectory, TextWriter log)
    {
        using MemoryStream content = new();
        using (BinaryWriter writer = new(content, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            foreach (List<KeyValuePair<uint, float>> table in tables)
            {
                new RankerWeights(table).Write(writer);
            }
        }

        log.WriteLine($"{content.Length} bytes before compression");
        ModelFile.Write(Path.Combine(modelDirectory, ModelSet.Sources + ".model"), ModelSet.Sources, content.ToArray());
    }
}
