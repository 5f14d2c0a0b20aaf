using System.Globalization;
using Extractor.Entities;
using Extractor.Entities.Places;
using Extractor.Models;
using Extractor.Syntax;

namespace Extractor.Training.Entities;

/// <summary>Trains the name tagger of the Entities stage from the corpora of a data folder and writes it.</summary>
public static class EntitiesTraining
{
    private const int LeastCount = 2;

    /// <summary>Trains and writes <c>entities.model</c>; progress and scores go to the log. Needs <c>places.model</c> and <c>syntax.model</c> beside it.</summary>
    /// <param name="dataDirectory">Holds <c>ner/</c> with the corpora.</param>
    /// <param name="modelDirectory">Holds the two models, and gets the new one.</param>
    /// <param name="seed">Seed of the order of chains.</param>
    /// <param name="passes">How often the chains are read.</param>
    /// <param name="log">Receives progress and scores.</param>
    public static void Run(string dataDirectory, string modelDirectory, int seed, int passes, TextWriter log)
    {
        ArgumentNullException.ThrowIfNull(log);
        string folder = Path.Combine(dataDirectory, "ner");
        NameReader reader = new(new SyntaxTagger(ModelFile.Read(Path.Combine(modelDirectory, ModelSet.Syntax + ".model"), ModelSet.Syntax, out _)));
        byte[] gazetteer = ModelFile.Read(Path.Combine(modelDirectory, ModelSet.Places + ".model"), ModelSet.Places, out _);
        List<NameDocument> held = [];
        ChainReader chains = new(new PlaceFinder(new Gazetteer(gazetteer)));
        int number = 0;
        foreach (NameCorpus corpus in NameCorpora.Train)
        {
            List<NameDocument> documents = reader.Read(Path.Combine(folder, corpus.File), corpus, splitHyphens: true);
            if (corpus.HoldsOutTenth)
            {
                held.AddRange(reader.Read(Path.Combine(folder, corpus.File), corpus, splitHyphens: false).Where((_, i) => i % 10 == 5));
                documents = [.. documents.Where((_, i) => i % 10 != 5)];
            }

            documents = corpus.TakesFifth ? [.. documents.Where((_, i) => i % 5 == 0)] : documents;
            chains.Add(documents, number++);
            log.WriteLine($"{corpus.File}: {documents.Sum(d => d.Labels.Length)} tokens");
        }

        (uint[] keys, List<TrainingChain> training) = chains.Build(LeastCount);
        log.WriteLine($"{keys.Length} features, {training.Count} chains");
        ChainTrainer trainer = new(keys.Length);
        Random random = new(seed);
        for (int pass = 1; pass <= passes; pass++)
        {
            double likelihood = trainer.Pass(training, random);
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pass {pass} of {passes}: log-likelihood {likelihood:F4} a token"));
        }

        byte[] content = WeightFile.Of(keys, trainer, chains.Private, out int kept);
        log.WriteLine($"{kept} features kept, {content.Length} bytes before compression");
        ModelFile.Write(Path.Combine(modelDirectory, ModelSet.Entities + ".model"), ModelSet.Entities, content);
        NameScore score = new(new EntityRecognizer(gazetteer, content));
        log.WriteLine($"held-out tenth of {NameCorpora.Train[0].File}: {score.Measure(held)}");
        foreach (NameCorpus corpus in NameCorpora.Foreign)
        {
            log.WriteLine($"{corpus.File}: {score.Measure(reader.Read(Path.Combine(folder, corpus.File), corpus, splitHyphens: false))}");
        }
    }
}
