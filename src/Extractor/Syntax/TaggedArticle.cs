using Extractor.Syntax.Lemmas;
using Extractor.Tokens;

namespace Extractor.Syntax;

/// <summary>The universal part-of-speech tags (Universal Dependencies v2).</summary>
public enum Upos : byte
{
#pragma warning disable CS1591 // The tags are the standard's own names: universaldependencies.org/u/pos
    X, ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB,
#pragma warning restore CS1591
}

/// <summary>An article whose tokens carry a part of speech and a lemma and hang in trees.</summary>
public sealed class TaggedArticle
{
    private readonly Upos[] _upos;
    private readonly string[] _xpos;
    private readonly string[] _lemmas;
    private readonly int[] _heads;
    private readonly string[] _relations;
    private readonly Lemmatizer? _lemmatizer;

    internal TaggedArticle(TokenizedArticle tokens, Upos[] upos, string[] xpos, string[] lemmas, int[] heads, string[] relations, Lemmatizer? lemmatizer = null)
    {
        _heads = heads;
        _relations = relations;
        _lemmatizer = lemmatizer;
        Tokens = tokens;
        _upos = upos;
        _xpos = xpos;
        _lemmas = lemmas;
    }

    /// <summary>The tokens that were tagged.</summary>
    public TokenizedArticle Tokens { get; }

    /// <summary>The text that all spans point into.</summary>
    public string Text => Tokens.Text;

    /// <summary>The universal part of speech of a token.</summary>
    public Upos Upos(int token) => _upos[token];

    /// <summary>The Penn Treebank tag of a token, as used by UD English: <c>NN</c>, <c>VBD</c>, <c>CD</c> …</summary>
    public string Xpos(int token) => _xpos[token];

    /// <summary>The lemma of a token: lower case but for proper nouns.</summary>
    public string Lemma(int token) => _lemmas[token];

    /// <summary>The token that governs a token in the dependency tree of its sentence, as an index of the article; -1 for the root.</summary>
    public int Head(int token) => _heads[token];

    /// <summary>The relation of a token to its head, of Universal Dependencies v2 with its subtype: <c>nsubj</c>, <c>nmod:poss</c>, <c>root</c>.</summary>
    public string Relation(int token) => _relations[token];

    /// <summary>The lemma that a token would have with another tag: <c>involved</c>, an adjective here, as a participle.</summary>
    internal string LemmaAs(int token, string xpos) => _lemmatizer?.Lemma(Tokens.Form(token), xpos) ?? Lemma(token);
}
