using System.Globalization;
using Extractor.Models;
using Extractor.Syntax.Lemmas;
using Extractor.Syntax.Parsing;
using Extractor.Syntax.Tagging;
using Extractor.Training.Treebanks;

namespace Extractor.Training.Syntax;

/// <summary>Trains the model of the Syntax stage from the treebanks of a data folder and writes it.</summary>
public static class SyntaxTraining
{
    private const int Folds = 4;
    private const int FoldPasses = 4;

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
        TagClasses classes = TaggerTrainer.ClassesOf(sentences);
        TaggerTrainer tagger = Tagger(sentences, classes, passes, seed, log);
        byte[][] tags = Jackknife(sentences, classes, seed, log);
        byte[] content = Serialize(tagger, sentences, tags, passes, seed, log);
        ModelFile.Write(Path.Combine(modelDirectory, ModelSet.Syntax + ".model"), ModelSet.Syntax, content);
        SyntaxScore scorer = new(content);
        foreach (string file in DevFiles)
        {
            log.WriteLine($"{file}: {scorer.Measure(Treebank.Read(Path.Combine(folder, file)))}");
        }
    }

    private static TaggerTrainer Tagger(IReadOnlyList<TreebankWord[]> sentences, TagClasses classes, int passes, int seed, TextWriter? log)
    {
        TaggerTrainer trainer = new(sentences, classes);
        Random random = new(seed);
        for (int pass = 1; pass <= passes; pass++)
        {
            double right = trainer.Pass(sentences, random);
            log?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"tags, pass {pass} of {passes}: {right:P2} of the training words"));
        }

        return trainer;
    }

    // The parser learns from tags with the mistakes it will meet: those of taggers that have not seen the sentence.
    private static byte[][] Jackknife(List<TreebankWord[]> sentences, TagClasses classes, int seed, TextWriter log)
    {
        byte[][] tags = new byte[sentences.Count][];
        for (int fold = 0; fold < Folds; fold++)
        {
            List<TreebankWord[]> rest = [.. sentences.Where((_, i) => i % Folds != fold)];
            SentenceTagger tagger = new(Tagger(rest, classes, FoldPasses, seed + fold, null));
            for (int i = fold; i < sentences.Count; i += Folds)
            {
                tags[i] = tagger.Tag(sentences[i]);
            }

            log.WriteLine($"tags for the parser, part {fold + 1} of {Folds}");
        }

        return tags;
    }

    private static byte[] Serialize(TaggerTrainer tagger, List<TreebankWord[]> sentences, byte[][] tags, int passes, int seed, TextWriter log)
    {
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream);
        tagger.Classes.Write(writer);
        SparseWeights.Write(writer, tagger.Averaged());
        tagger.Lexicon.Write(writer);
        (SortedDictionary<string, string> exceptions, SortedSet<string> bases) = LemmaTrainer.Train(sentences);
        Lemmatizer.Write(writer, exceptions, bases);
        WriteParser(writer, tagger, sentences, tags, passes, seed, log);
        writer.Flush();
        return stream.ToArray();
    }

    private static void WriteParser(BinaryWriter writer, TaggerTrainer tagger, List<TreebankWord[]> sentences, byte[][] tags, int passes, int seed, TextWriter log)
    {
        List<string> relations = [.. sentences.SelectMany(s => s).GroupBy(w => w.Relation).Where(g => g.Count() >= 3).Select(g => g.Key).Order(StringComparer.Ordinal)];
        List<ParserSentence> trees = [.. sentences.Select((sentence, i) => Tree(sentence, tags[i], tagger, relations))];
        ParserTrainer trainer = new(trees, relations.Count, relations.IndexOf("root"));
        Random random = new(seed);
        for (int pass = 1; pass <= passes + 4; pass++)
        {
            (double moves, double names) = trainer.Pass(trees, random, first: pass == 1);
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"trees, pass {pass} of {passes + 4}: {moves:P2} of the moves, {names:P2} of the relations"));
        }

        DependencyParser.Write(writer, relations, trainer.Moves(), trainer.Relations());
    }

    private static ParserSentence Tree(TreebankWord[] sentence, byte[] tags, TaggerTrainer tagger, List<string> relations) => new(
        [.. sentence.Select(w => DependencyParser.WordHash(tagger.Lexicon.Describe(WordShape.Of(w.Form)))), DependencyParser.RootHash],
        [.. tags.Select(t => DependencyParser.TagHash(t)), DependencyParser.TagHash(tagger.Classes.Count)],
        [.. tags.Select(t => DependencyParser.CoarseHash(tagger.Classes.Upos(t))), DependencyParser.CoarseHash(null)],
        [.. sentence.Select(w => w.Head == 0 ? sentence.Length : w.Head - 1)],
        [.. sentence.Select(w => relations.IndexOf(w.Relation))]);
}
