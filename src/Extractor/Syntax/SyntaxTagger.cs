using System.Buffers;
using System.Numerics.Tensors;
using Extractor.Models;
using Extractor.Syntax.Lemmas;
using Extractor.Syntax.Parsing;
using Extractor.Syntax.Tagging;
using Extractor.Tokens;

namespace Extractor.Syntax;

/// <summary>
/// The door of the Syntax stage: gives every token its part of speech, its lemma, its head and the relation to it. A greedy averaged perceptron
/// tags each sentence from left to right; lemmas follow from the tag by rule, with the exceptions seen in training; a greedy transition parser
/// builds the tree. Thread-safe.
/// </summary>
public sealed class SyntaxTagger
{
    private readonly TagClasses _classes;
    private readonly SparseWeights _weights;
    private readonly FormCache _forms;
    private readonly DependencyParser _parser;
    private readonly Lemmatizer _lemmatizer;

    /// <summary>Reads the tagger from its model.</summary>
    /// <exception cref="ModelException">The model is missing or damaged.</exception>
    public SyntaxTagger(ModelSet models)
        : this(models.Content(ModelSet.Syntax))
    {
    }

    internal SyntaxTagger(ReadOnlyMemory<byte> model)
    {
        using BinaryReader reader = ModelFile.Open(model);
        _classes = TagClasses.Read(reader);
        _weights = SparseWeights.Read(reader);
        _forms = new FormCache(_weights, TagLexicon.Read(reader), _classes.Count);
        _lemmatizer = Lemmatizer.Read(reader);
        _parser = DependencyParser.Read(reader, _classes);
    }

    /// <summary>Tags every sentence of an article.</summary>
    public TaggedArticle Tag(TokenizedArticle tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        Upos[] upos = new Upos[tokens.Count];
        string[] xpos = new string[tokens.Count];
        string[] lemmas = new string[tokens.Count];
        int[] heads = new int[tokens.Count];
        string[] relations = new string[tokens.Count];
        int longest = 0;
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            longest = Math.Max(longest, tokens.Sentence(sentence).Count);
        }

        byte[] tags = ArrayPool<byte>.Shared.Rent(longest);
        FormEntry[] forms = ArrayPool<FormEntry>.Shared.Rent(longest + 4);
        ParserState state = _parser.Rent(longest);
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            TokenRange range = tokens.Sentence(sentence);
            TagSentence(tokens, range, forms, tags);
            for (int i = range.First; i < range.End; i++)
            {
                int tagClass = tags[i - range.First];
                upos[i] = _classes.Upos(tagClass);
                xpos[i] = _classes.Xpos(tagClass);
                lemmas[i] = _lemmatizer.Lemma(tokens.Form(i), xpos[i]);
            }

            _parser.Parse(forms.AsSpan(2, range.Count), tags.AsSpan(0, range.Count), state, range.First, heads, relations);
        }

        _parser.Return(state);
        ArrayPool<FormEntry>.Shared.Return(forms, clearArray: true);
        ArrayPool<byte>.Shared.Return(tags);
        return new TaggedArticle(tokens, upos, xpos, lemmas, heads, relations, _lemmatizer);
    }

    private void TagSentence(TokenizedArticle tokens, TokenRange range, FormEntry[] forms, Span<byte> tags)
    {
        forms[0] = forms[1] = forms[range.Count + 2] = forms[range.Count + 3] = _forms.Edge;
        for (int i = 0; i < range.Count; i++)
        {
            forms[i + 2] = _forms.Get(tokens.Form(range.First + i));
        }

        Span<uint> features = stackalloc uint[TagFeatures.JointCount];
        Span<int> scores = stackalloc int[_classes.Count];
        int tag1 = -1;
        int tag2 = -1;
        for (int i = 0; i < range.Count; i++)
        {
            FormEntry word = forms[i + 2];
            int tag = word.Sure;
            if (tag < 0)
            {
                FormCache.Add(forms[i], forms[i + 1], word, forms[i + 3], forms[i + 4], scores);
                TagFeatures.Joint(forms[i + 1].Shape, word.Shape, forms[i + 3].Shape, forms[i + 4].Shape.Usual, tag1, tag2, features);
                _weights.Score(features, scores);
                tag = TensorPrimitives.IndexOfMax<int>(scores);
            }

            tags[i] = (byte)tag;
            tag2 = tag1;
            tag1 = tag;
        }
    }
}
