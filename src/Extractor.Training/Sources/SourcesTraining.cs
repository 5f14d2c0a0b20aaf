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
        AttributionExamples examples = new();
        for (int i = 0; i < documents.Count; i++)
        {
            examples.Add(i, documents[i], read[i]);
        }

        Describe(examples, log);
        ChoiceSettings settings = new() { Seed = seed, Passes = passes };
        Validate(documents, read, examples, settings, log);
        Write(examples, settings, modelDirectory, log);
    }

    private static void Describe(AttributionExamples examples, TextWriter log)
    {
        log.WriteLine($"{examples.Cues.Count} words, {examples.Cues.Count(c => c.Gold[1])} cues; {examples.CuesMissed} attributions without a word that may be their cue");
        log.WriteLine($"{examples.Sources.Count} sources, {examples.Sources.Count(c => !c.Teaches)} without a candidate that is right");
        log.WriteLine($"{examples.Contents.Count} contents, {examples.Contents.Count(c => !c.Teaches)} without a candidate that is right, {examples.Contents.Average(c => c.Candidates.Length):F1} candidates each");
    }

    private static void Validate(IReadOnlyList<AttributionDocument> documents, EntityArticle[] read, AttributionExamples examples, ChoiceSettings settings, TextWriter log)
    {
        AttributionWeights weights = Weights(examples, article => article % HeldOut != 0, settings);
        foreach ((string name, List<Choice> choices) in new[] { ("cues", examples.Cues), ("sources", examples.Sources), ("contents", examples.Contents) })
        {
            RankerWeights own = name == "cues" ? weights.Cues : name == "sources" ? weights.Sources : weights.Contents;
            log.WriteLine($"{name} held out: {ChoiceScore.Of(choices.Where(c => c.Article % HeldOut == 0), own)}");
        }

        AttributionScore score = new();
        for (int i = 0; i < documents.Count; i += HeldOut)
        {
            AttributionEvaluation.Measure(score, documents[i], read[i], weights);
        }

        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.Articles} articles held out: exact {100 * score.Exact.F1:F1}, half overlap {100 * score.HalfOverlap.Precision:F1} {100 * score.HalfOverlap.Recall:F1} {100 * score.HalfOverlap.F1:F1}, sources {100 * score.SourceAlone.F1:F1}, contents {100 * score.ContentAlone.F1:F1}"));
    }

    private static void Write(AttributionExamples examples, ChoiceSettings settings, string modelDirectory, TextWriter log)
    {
        using MemoryStream content = new();
        using (BinaryWriter writer = new(content, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            foreach (IReadOnlyList<Choice> choices in new[] { examples.Cues, examples.Sources, examples.Contents })
            {
                RankerWeights.Write(writer, ChoiceTrainer.Weights(choices, settings));
            }
        }

        log.WriteLine($"{content.Length} bytes before compression");
        ModelFile.Write(Path.Combine(modelDirectory, ModelSet.Sources + ".model"), ModelSet.Sources, content.ToArray());
    }

    private static AttributionWeights Weights(AttributionExamples examples, Func<int, bool> teaches, ChoiceSettings settings)
    {
        RankerWeights Of(IEnumerable<Choice> choices) => new(ChoiceTrainer.Weights([.. choices.Where(c => teaches(c.Article))], settings));
        return new AttributionWeights(Of(examples.Cues), Of(examples.Sources), Of(examples.Contents));
    }
}
