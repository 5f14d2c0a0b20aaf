using System.Globalization;
using Extractor.Syntax.Words;
using Extractor.Training.Networks;

namespace Extractor.Training.Syntax;

/// <summary>Trains the network of the Syntax stage: embeddings from plain text first, then all of it from treebanks. The same data and seed give the same weights.</summary>
internal sealed class NetworkTraining
{
    // Fixed, so that the weights don't depend on the machine.
    private const int Workers = 2;
    private const int BatchSentences = 16;
    private const int VectorPasses = 4;
    private const float Rate = 2e-3f;
    private const float Warmth = 500;
    private const int AverageEvery = 20;

    // A word of this count is read as an unknown one half of the time.
    private const float UnknownCount = 0.25f;

    private readonly SyntaxNetwork _network;
    private readonly AdamOptimizer _optimizer = new();
    private readonly int _seed;
    private readonly TextWriter _log;
    private int _steps;

    public NetworkTraining(SyntaxNetwork network, int seed, TextWriter log)
    {
        _network = network;
        _seed = seed;
        _log = log;
    }

    /// <summary>Learns the embeddings from plain text.</summary>
    /// <param name="sentences">Sentences as words.</param>
    /// <param name="vocabulary">The known words.</param>
    public void LearnVectors(IEnumerable<string[]> sentences, WordVocabulary vocabulary)
    {
        Dictionary<string, int[]> known = [];
        int[][][] rows = [.. sentences.Select(words => words.Select(word => known.TryGetValue(word, out int[]? found) ? found : known[word] = Rows(vocabulary, word)).ToArray())];
        int[] counts = new int[vocabulary.Rows(0)];
        foreach (int[] word in rows.SelectMany(s => s))
        {
            counts[word[0]]++;
        }

        counts[0] = 0;
        new WordVectorTrainer(_network.Embeddings, counts, _seed).Train(rows, VectorPasses, _log);
    }

    /// <summary>Learns from treebanks.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="root">The relation of the root.</param>
    /// <param name="passes">How often they are read.</param>
    public void Learn(IReadOnlyList<TrainingSentence> sentences, int root, int passes)
    {
        float[] unknown = UnknownShares(sentences);
        int longest = sentences.Max(s => s.Count) + 1;
        SyntaxLearner[] learners = [.. Enumerable.Range(0, Workers).Select(worker => new SyntaxLearner(_network, longest, root, unknown, _seed + 100 + worker))];
        Random random = new(_seed);
        int total = passes * (sentences.Count / BatchSentences);
        for (int pass = 1; pass <= passes; pass++)
        {
            int[] order = [.. Enumerable.Range(0, sentences.Count)];
            random.Shuffle(order);
            foreach (SyntaxLearner learner in learners)
            {
                learner.Counts = default;
            }

            foreach (int[] batch in order.Chunk(BatchSentences).Where(b => b.Length == BatchSentences))
            {
                LearnBatch([.. batch.Select(i => sentences[i])], learners, total, explore: pass > 1);
            }

            double Share(Func<SyntaxLearner, int> part, Func<SyntaxLearner, int> all) => learners.Sum(part) / (double)learners.Sum(all);
            _log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pass {pass} of {passes}: {Share(l => l.Counts.Tags, l => l.Counts.Words):P2} of the tags, {Share(l => l.Counts.RightMoves, l => l.Counts.Moves):P2} of the moves"));
        }
    }

    /// <summary>The rows of a word.</summary>
    public static int[] Rows(WordVocabulary vocabulary, string word)
    {
        int[] rows = new int[WordVocabulary.Tables];
        vocabulary.Find(word, rows);
        return rows;
    }

    private static float[] UnknownShares(IReadOnlyList<TrainingSentence> sentences)
    {
        Dictionary<int, int> counts = sentences.SelectMany(s => s.Rows).CountBy(rows => rows[0]).ToDictionary();
        float[] shares = new float[counts.Keys.Max() + 1];
        foreach ((int word, int count) in counts)
        {
            shares[word] = UnknownCount / (UnknownCount + count);
        }

        return shares;
    }

    private void LearnBatch(TrainingSentence[] batch, SyntaxLearner[] learners, int total, bool explore)
    {
        Parallel.For(0, Workers, worker =>
        {
            for (int i = worker; i < batch.Length; i += Workers)
            {
                learners[worker].Learn(batch[i], explore);
            }
        });
        foreach (SyntaxLearner other in learners.Skip(1))
        {
            learners[0].Gradients.Take(other.Gradients);
        }

        float rate = Rate * Math.Min(1, (_steps + 1) / Warmth) * (1 - (0.95f * _steps / total));
        _optimizer.Step(learners[0].Gradients.All, rate, 2f / batch.Sum(s => s.Count));
        _steps++;
        if (_steps % AverageEvery == 0)
        {
            float share = Math.Max(0.02f, AverageEvery / (float)_steps);
            Parallel.ForEach(_network.Parameters, parameter => parameter.TakeAverage(share));
        }
    }
}
