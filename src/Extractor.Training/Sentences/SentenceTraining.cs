using System.Globalization;
using Extractor.Articles;
using Extractor.Models;
using Extractor.Sentences;
using Extractor.Sentences.Boundaries;
using Extractor.Training.Evaluation;

namespace Extractor.Training.Sentences;

/// <summary>Trains the model of the Sentences stage from the treebanks of a data folder and writes it.</summary>
public static class SentenceTraining
{
    private static readonly string[] TrainFiles = ["ud_ewt.train.conllu.gz", "ud_gum_open.train.conllu.gz"];
    private static readonly string[] DevFiles = ["ud_ewt.dev.conllu.gz", "ud_gum_open.dev.conllu.gz"];

    /// <summary>Trains and writes <c>sentences.model</c>; the scores on the development files go to the log.</summary>
    /// <param name="dataDirectory">Holds <c>pos_dep/</c> with the treebanks (UD EWT and the open genres of UD GUM).</param>
    /// <param name="modelDirectory">Where the model goes.</param>
    /// <param name="seed">Seed of the order of gaps.</param>
    /// <param name="passes">How often the gaps are read.</param>
    /// <param name="log">Receives progress and scores.</param>
    public static void Run(string dataDirectory, string modelDirectory, int seed, int passes, TextWriter log)
    {
        ArgumentNullException.ThrowIfNull(log);
        string folder = Path.Combine(dataDirectory, "pos_dep");
        BoundaryTrainer trainer = new();
        foreach (GoldDocument document in TrainFiles.SelectMany(file => GoldDocument.Read(Path.Combine(folder, file))))
        {
            Collect(document, trainer);
        }

        log.WriteLine($"{trainer.Count} gaps");
        Random random = new(seed);
        for (int pass = 1; pass <= passes; pass++)
        {
            double right = trainer.Pass(random);
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pass {pass} of {passes}: {right:P2} of the gaps"));
        }

        byte[] content = trainer.Averaged();
        ModelFile.Write(Path.Combine(modelDirectory, ModelSet.Sentences + ".model"), ModelSet.Sentences, content);
        foreach (string file in DevFiles)
        {
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: sentence F1 {Measure(new SentenceSplitter(SentenceSplitter.Trained(new BoundaryModel(content))), Path.Combine(folder, file)).F1:P2}, by rules alone {Measure(new SentenceSplitter(), Path.Combine(folder, file)).F1:P2}"));
        }
    }

    private static MatchCount Measure(SentenceSplitter splitter, string path)
    {
        MatchCount count = default;
        foreach (GoldDocument document in GoldDocument.Read(path))
        {
            SegmentedArticle found = splitter.Split(Clean(document, out List<TextSpan> gold));
            count += MatchCount.Of([.. found.Sentences.Select(s => s.Span)], [.. gold]);
        }

        return count;
    }

    // The splitter itself walks the text, but every gap is decided by the treebank.
    private static void Collect(GoldDocument document, BoundaryTrainer trainer)
    {
        CleanArticle clean = Clean(document, out List<TextSpan> gold);
        HashSet<int> ends = [.. gold.Select(g => g.End)];
        uint[] features = new uint[GapFeatures.Count];
        SentenceSplitter splitter = new((string text, int start, int blockEnd, in Gap gap, bool rule) =>
        {
            bool parts = ends.Contains(gap.End);
            if (!gap.IsBeforeEmoticon(text) && (rule || gap.IsCandidate(text, start, blockEnd)))
            {
                GapFeatures.Fill(text, start, blockEnd, gap, rule, features);
                trainer.Add(features, parts, gap.HasMark(text));
            }

            return parts;
        });
        splitter.Split(clean);
    }

    private static CleanArticle Clean(GoldDocument document, out List<TextSpan> sentences)
    {
        string text = document.Text();
        sentences = [];
        List<TextBlock> blocks = [];
        int at = 0;
        foreach (GoldSentence sentence in document.Sentences)
        {
            int start = text.IndexOf(sentence.Surface(), at, StringComparison.Ordinal);
            at = start + sentence.Surface().Length;
            sentences.Add(new TextSpan(start, at));
            if (blocks.Count == 0 || sentence.BeginsParagraph)
            {
                blocks.Add(new TextBlock(new TextSpan(start, at), BlockKind.Body));
            }
            else
            {
                blocks[^1] = blocks[^1] with { Span = new TextSpan(blocks[^1].Span.Start, at) };
            }
        }

        return new CleanArticle(new Article(text), null, [.. blocks]);
    }
}
