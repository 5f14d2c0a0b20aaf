using Extractor.Syntax.Tagging;
using Extractor.Training.Treebanks;

namespace Extractor.Training.Syntax;

/// <summary>
/// Trains the tagger: an averaged perceptron over the hashed features of <c>TagFeatures</c>, reading each sentence with its own predictions as the tags
/// before. The same sentences and seed give the same weights.
/// </summary>
internal sealed class TaggerTrainer
{
    // A word seen so often with one class alone has no other, for all that matters.
    private const int SureCount = 40;

    // What a word seen less often usually is would only repeat the sentence it stood in.
    private const int LeastCount = 5;

    private readonly SparsePerceptron _perceptron;
    private readonly uint[] _features = new uint[TagFeatures.Count];

    public TaggerTrainer(IReadOnlyList<TreebankWord[]> sentences, TagClasses? classes = null)
    {
        Classes = classes ?? ClassesOf(sentences);
        Lexicon = LexiconOf(sentences, Classes);
        _perceptron = new SparsePerceptron(Classes.Count, TagFeatures.Count);
    }

    /// <summary>The pairs of Penn and universal tag.</summary>
    public TagClasses Classes { get; }

    /// <summary>What words usually are.</summary>
    public TagLexicon Lexicon { get; }

    /// <summary>The averaged weights.</summary>
    public SortedDictionary<uint, List<(byte Class, short Weight)>> Averaged() => _perceptron.Averaged();

    /// <summary>The classes of the data, the commonest first.</summary>
    public static TagClasses ClassesOf(IEnumerable<TreebankWord[]> sentences) => new([.. sentences.SelectMany(s => s).GroupBy(w => (w.Xpos, w.Upos))
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Xpos, StringComparer.Ordinal).ThenBy(g => g.Key.Upos).Where(g => g.Count() >= 3).Select(g => g.Key).Take(127)]);

    /// <summary>Goes through the sentences once in an order drawn from the random numbers; returns the share of words tagged right.</summary>
    public double Pass(IReadOnlyList<TreebankWord[]> sentences, Random random)
    {
        int[] order = [.. Enumerable.Range(0, sentences.Count)];
        random.Shuffle(order);
        int right = 0;
        int words = 0;
        foreach (int index in order)
        {
            right += Learn(sentences[index]);
            words += sentences[index].Length;
        }

        return right / (double)words;
    }

    private int Learn(TreebankWord[] sentence)
    {
        WordShape[] words = [WordShape.Edge, WordShape.Edge, .. sentence.Select(w => Lexicon.Describe(WordShape.Of(w.Form))), WordShape.Edge, WordShape.Edge];
        int right = 0;
        int tag1 = -1;
        int tag2 = -1;
        for (int i = 0; i < sentence.Length; i++)
        {
            int gold = Classes.IndexOf(sentence[i].Xpos, sentence[i].Upos);
            int guess = Lexicon.Sure(words[i + 2]);
            if (guess < 0)
            {
                TagFeatures.Fill(words, i + 2, tag1, tag2, _features);
                guess = _perceptron.Guess(_features);
                if (gold >= 0 && guess != gold)
                {
                    _perceptron.Update(_features, gold, guess);
                }
            }

            right += guess == gold ? 1 : 0;
            tag2 = tag1;
            tag1 = guess;
        }

        return right;
    }

    // Rare words are left out: they stand for the words that are not seen at all.
    private static TagLexicon LexiconOf(IReadOnlyList<TreebankWord[]> sentences, TagClasses classes)
    {
        Dictionary<uint, Dictionary<int, int>> counts = [];
        foreach (TreebankWord word in sentences.SelectMany(s => s))
        {
            int tagClass = classes.IndexOf(word.Xpos, word.Upos);
            if (tagClass >= 0)
            {
                uint form = WordShape.Of(word.Form).Form;
                Dictionary<int, int> of = counts.TryGetValue(form, out var known) ? known : counts[form] = [];
                of[tagClass] = of.GetValueOrDefault(tagClass) + 1;
            }
        }

        Dictionary<uint, byte> entries = [];
        foreach ((uint form, Dictionary<int, int> of) in counts)
        {
            int total = of.Values.Sum();
            (int best, int count) = of.OrderByDescending(c => c.Value).ThenBy(c => c.Key).First();
            if (total >= LeastCount)
            {
                entries[form] = TagLexicon.Entry(best, total >= SureCount && count == total);
            }
        }

        return new TagLexicon(entries);
    }
}
