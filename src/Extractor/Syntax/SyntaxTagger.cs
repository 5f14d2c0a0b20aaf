using System.Buffers;
using Extractor.Models;
using Extractor.Syntax.Lemmas;
using Extractor.Syntax.Tagging;
using Extractor.Tokens;

namespace Extractor.Syntax;

/// <summary>
/// The door of the Syntax stage: gives every token its part of speech and its lemma. A greedy averaged perceptron reads each sentence from
/// left to right; lemmas follow from the tag by rule, with the exceptions seen in training. Thread-safe.
/// </summary>
public sealed class SyntaxTagger
{
    private readonly TagClasses _classes;
    private readonly SparseWeights _weights;
    private readonly Lemmatizer _lemmatizer;

    /// <summary>Reads the tagger from its model.</summary>
    /// <exception cref="ModelException">The model is missing or damaged.</exception>
    public SyntaxTagger(ModelSet models)
        : this(models.Content(ModelSet.Syntax))
    {
    }

    internal SyntaxTagger(ReadOnlyMemory<byte> model)
    {
        using BinaryReader reader = new(new MemoryStream(model.ToArray()));
        _classes = TagClasses.Read(reader);
        _weights = SparseWeights.Read(reader);
        _lemmatizer = Lemmatizer.Read(reader);
    }

    /// <summary>Tags every sentence of an article.</summary>
    public TaggedArticle Tag(TokenizedArticle tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        Upos[] upos = new Upos[tokens.Count];
        string[] xpos = new string[tokens.Count];
        string[] lemmas = new string[tokens.Count];
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            TokenRange range = tokens.Sentence(sentence);
            byte[] tags = ArrayPool<byte>.Shared.Rent(range.Count);
            TagSentence(tokens, range, tags);
            for (int i = range.First; i < range.End; i++)
            {
                int tagClass = tags[i - range.First];
                upos[i] = _classes.Upos(tagClass);
                xpos[i] = _classes.Xpos(tagClass);
                lemmas[i] = _lemmatizer.Lemma(tokens.Form(i), xpos[i]);
            }

            ArrayPool<byte>.Shared.Return(tags);
        }

        return new TaggedArticle(tokens, upos, xpos, lemmas, _lemmatizer);
    }

    private void TagSentence(TokenizedArticle tokens, TokenRange range, Span<byte> tags)
    {
        WordShape[] words = ArrayPool<WordShape>.Shared.Rent(range.Count + 4);
        words[0] = words[1] = words[range.Count + 2] = words[range.Count + 3] = WordShape.Edge;
        for (int i = 0; i < range.Count; i++)
        {
            words[i + 2] = WordShape.Of(tokens.Form(range.First + i));
        }

        Span<uint> features = stackalloc uint[TagFeatures.Count];
        Span<int> scores = stackalloc int[_classes.Count];
        int tag1 = -1;
        int tag2 = -1;
        for (int i = 0; i < range.Count; i++)
        {
            TagFeatures.Fill(words, i + 2, tag1, tag2, features);
            scores.Clear();
            _weights.Score(features, scores);
            tag2 = tag1;
            tag1 = Best(scores);
            tags[i] = (byte)tag1;
        }

        ArrayPool<WordShape>.Shared.Return(words);
    }

    private static int Best(ReadOnlySpan<int> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
            {
                best = i;
            }
        }

        return best;
    }
}
