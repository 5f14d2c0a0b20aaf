using System.Globalization;
using Extractor.Models;
using Extractor.Syntax.Lemmas;
using Extractor.Syntax.Tagging;
using Extractor.Training.Treebanks;

namespace Extractor.Training.Syntax;

/// <summary>Trains the model of the Syntax stage from the treebanks of a data folder and writes it.</summary>
public static class SyntaxTraining
{
    private static readonly string[] TrainFiles = ["ud_ewt.train.conllu.gz", "ud_gum_open.train.conllu.gz"];
    private static readonly string[] DevFiles = ["ud_ewt.dev.conllu.gz", "ud_gum_open.dev.conllu.gz", "ud_pud.test.conllu.gz"];

    /// <summary>Trains and writes <c>syntax.model</c>; the scores on the development files go to the log.</summary>
    /// <param name="dataDirectory">Holds <c>pos_dep/</c> with the treebanks (UD EWT and the open genres of UD GUM).</param>
    /// <param name="modelDirectory">Where the model goes.</param>
    /// <param name="seed">Seed of the order of sentences.</param>
    /// <param name="passes">How often the sentences are read.</param>
    /// <param name="log">Receives progress and scores.</param>
    public static void Run(string dataDirectory, string modelDirectory, int seed, int passes, TextWriter log)
    {
        ArgumentNullException.ThrowIfNull(log);
        string folder = Path.Combine(dataDirectory, "pos_dep");
        List<TreebankWord[]> sentences = [.. TrainFiles.SelectMany(file => Treebank.Read(Path.Combine(folder, file)))];
        log.WriteLine($"{sentences.Count} sentences, {sentences.Sum(s => s.Length)} words");
        TaggerTrainer trainer = new(sentences);
        Random random = new(seed);
        for (int pass = 1; pass <= passes; pass++)
        {
            double right = trainer.Pass(sentences, random);
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pass {pass} of {passes}: {right:P2} of the training words"));
        }

        byte[] content = Serialize(trainer, sentences);
        ModelFile.Write(Path.Combine(modelDirectory, ModelSet.Syntax + ".model"), ModelSet.Syntax, content);
        TaggerScore scorer = new(content);
        foreach (string file in DevFiles)
        {
            log.WriteLine($"{file}: {scorer.Measure(Treebank.Read(Path.Combine(folder, file)))}");
        }
    }

    private static byte[] Serialize(TaggerTrainer trainer, List<TreebankWord[]> sentences)
    {
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream);
        trainer.Classes.Write(writer);
        SparseWeights.Write(writer, trainer.Averaged());
        (SortedDictionary<string, string> exceptions, SortedSet<string> bases) = LemmaTrainer.Train(sentences);
        Lemmatizer.Write(writer, exceptions, bases);
        writer.Flush();
        return stream.ToArray();
    }
}
