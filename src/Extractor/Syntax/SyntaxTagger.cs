using System.Collections.Concurrent;
using Extractor.Models;
using Extractor.Syntax.Lemmas;
using Extractor.Syntax.Network;
using Extractor.Syntax.Parsing;
using Extractor.Syntax.Tagging;
using Extractor.Tokens;

namespace Extractor.Syntax;

/// <summary>
/// The door of the Syntax stage: gives every token its part of speech, its lemma, its head and the relation to it. A small network reads each word in its
/// context; from its vectors the tags are chosen and a greedy transition parser builds the tree; lemmas follow from the tag by rule, with the exceptions
/// seen in training. Thread-safe.
/// </summary>
public sealed class SyntaxTagger
{
    // Room for nearly every sentence, so that it is made once a thread.
    private const int UsualWords = 128;

    private readonly TagClasses _classes;
    private readonly WordEncoder _encoder;
    private readonly TagScorer _tags;
    private readonly DependencyParser _parser;
    private readonly byte _past;
    private readonly Lemmatizer _lemmatizer;
    private readonly ConcurrentBag<SyntaxScratch> _spare = [];

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
        _past = (byte)Math.Max(0, _classes.IndexOf("VBD", Upos.VERB));
        _lemmatizer = Lemmatizer.Read(reader);
        _encoder = WordEncoder.Read(reader);
        _tags = TagScorer.Read(reader, _encoder.Width, _classes.Count);
        _parser = DependencyParser.Read(reader, _encoder.Width, _classes.Count);
    }

    /// <summary>Tags every sentence of an article.</summary>
    public TaggedArticle Tag(TokenizedArticle tokens) => Tag(tokens, CancellationToken.None);

    /// <summary>The same, unless it is called off between two sentences.</summary>
    internal TaggedArticle Tag(TokenizedArticle tokens, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        Upos[] upos = new Upos[tokens.Count];
        string[] xpos = new string[tokens.Count];
        string[] lemmas = new string[tokens.Count];
        int[] heads = new int[tokens.Count];
        string[] relations = new string[tokens.Count];
        SyntaxScratch scratch = Rent(UsualWords);
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            stop.ThrowIfCancellationRequested();
            TokenRange range = tokens.Sentence(sentence);
            scratch = range.Count <= scratch.Capacity ? scratch : Rent(range.Count);
            ReadOnlySpan<short> vectors = Encode(tokens, range, scratch);
            _tags.Choose(vectors, scratch.Tags, range.Count, scratch.Sums);
            for (int i = 0; i < range.Count; i++)
            {
                Repair(tokens.Form(range.First + i), i, range.Count, scratch.Tags);
                int tagClass = scratch.Tags[i];
                upos[range.First + i] = _classes.Upos(tagClass);
                xpos[range.First + i] = _classes.Xpos(tagClass);
                lemmas[range.First + i] = Lemma(scratch.Forms[i], tagClass);
            }

            _parser.Parse(vectors, scratch, range.Count, range.First, heads, relations);
        }

        _spare.Add(scratch);
        return new TaggedArticle(tokens, upos, xpos, lemmas, heads, relations, _lemmatizer);
    }

    // "Sales rose 5%": see BareNouns.
    private void Repair(ReadOnlySpan<char> form, int at, int count, byte[] tags)
    {
        Upos Of(int i) => i < 0 || i >= count ? Upos.X : _classes.Upos(tags[i]);
        if (BareNouns.IsPast(form) && Of(at) == Upos.NOUN && !BareNouns.IsNoun(Of(at - 1), Of(at + 1)))
        {
            tags[at] = _past;
        }
    }

    private string Lemma(FormEntry form, int tagClass)
    {
        if (form.Lemma is not { } known || known.TagClass != tagClass)
        {
            form.Lemma = known = new ClassLemma(tagClass, _lemmatizer.Lemma(form.Form, _classes.Xpos(tagClass)));
        }

        return known.Lemma;
    }

    private SyntaxScratch Rent(int words) => _spare.TryTake(out SyntaxScratch? spare) && spare.Capacity >= words
        ? spare
        : new SyntaxScratch(words, _encoder.Width, _parser.Hidden, Math.Max(_parser.Sums, 4 * Math.Max(_encoder.Width, _tags.Outputs)));

    private ReadOnlySpan<short> Encode(TokenizedArticle tokens, TokenRange range, SyntaxScratch scratch)
    {
        for (int i = 0; i < range.Count; i++)
        {
            scratch.Forms[i] = _encoder.Form(tokens.Form(range.First + i));
        }

        return _encoder.Encode(scratch.Forms.AsSpan(0, range.Count), scratch);
    }
}
