using Extractor.Syntax.Tagging;
using Extractor.Training.Treebanks;

namespace Extractor.Training.Syntax;

/// <summary>Tags treebank sentences with the averaged weights of a trainer.</summary>
internal sealed class SentenceTagger
{
    private readonly SparseWeights _weights;
    private readonly TagLexicon _lexicon;
    private readonly int _classes;

    public SentenceTagger(TaggerTrainer trainer)
    {
        using MemoryStream stream = new();
        using (BinaryWriter writer = new(stream, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            SparseWeights.Write(writer, trainer.Averaged());
        }

        stream.Position = 0;
        _weights = SparseWeights.Read(new BinaryReader(stream));
        _lexicon = trainer.Lexicon;
        _classes = trainer.Classes.Count;
    }

    /// <summary>The class of each word.</summary>
    public byte[] Tag(TreebankWord[] sentence)
    {
        WordShape[] words = [WordShape.Edge, WordShape.Edge, .. sentence.Select(w => _lexicon.Describe(WordShape.Of(w.Form))), WordShape.Edge, WordShape.Edge];
        byte[] tags = new byte[sentence.Length];
        uint[] features = new uint[TagFeatures.Count];
        int[] scores = new int[_classes];
        for (int i = 0; i < tags.Length; i++)
        {
            int sure = _lexicon.Sure(words[i + 2]);
            if (sure < 0)
            {
                TagFeatures.Fill(words, i + 2, i > 0 ? tags[i - 1] : -1, i > 1 ? tags[i - 2] : -1, features);
                Array.Clear(scores);
                _weights.Score(features, scores);
                sure = Array.IndexOf(scores, scores.Max());
            }

            tags[i] = (byte)sure;
        }

        return tags;
    }
}
