using Extractor.Entities;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Claims.Sources.Attributions;

/// <summary>What the parts of attribution look at: the article, its quotations, and the tree of the sentence that is being read.</summary>
internal sealed class SpeechScene(EntityArticle article)
{
    public EntityArticle Entities { get; } = article;

    public TaggedArticle Syntax => Entities.Syntax;

    public TokenizedArticle Tokens => Entities.Tokens;

    public Quotations Quotations { get; } = new(article.Tokens);

    public ClauseTree Tree { get; } = new(article.Syntax);

    /// <summary>Tokens of the sentence being read.</summary>
    public TokenRange Range { get; private set; }

    /// <summary>Index of the sentence being read.</summary>
    public int Sentence { get; private set; } = -1;

    /// <summary>Turns to a sentence.</summary>
    public void Enter(int sentence)
    {
        if (sentence != Sentence)
        {
            Sentence = sentence;
            Range = Tokens.Sentence(sentence);
            Tree.Enter(Range);
        }
    }

    /// <summary>True when two sentences stand in one paragraph.</summary>
    public bool SameParagraph(int a, int b) => Tokens.Segmented.Sentences[a].Paragraph == Tokens.Segmented.Sentences[b].Paragraph;

    /// <summary>The universal tag of a token of the sentence; X outside it.</summary>
    public Upos Upos(int token) => Range.Contains(token) ? Syntax.Upos(token) : Extractor.Syntax.Upos.X;

    public bool Is(int token, string word) => Range.Contains(token) && Tokens.Is(token, word);

    /// <summary>The surface of a token, or a bar outside the sentence.</summary>
    public ReadOnlySpan<char> Form(int token) => Range.Contains(token) ? Tokens.Form(token) : "|";

    /// <summary>A function word by its lemma, any other word by its tag; a bar outside the sentence.</summary>
    public string Class(int token) => !Range.Contains(token) ? "|"
        : Syntax.Upos(token) is Extractor.Syntax.Upos.NOUN or Extractor.Syntax.Upos.PROPN or Extractor.Syntax.Upos.ADJ or Extractor.Syntax.Upos.VERB or Extractor.Syntax.Upos.NUM or Extractor.Syntax.Upos.ADV
            ? Syntax.Xpos(token)
            : Syntax.Lemma(token);

    /// <summary>What a noun or pronoun of any sentence names: a type of entity, a pronoun, or its tag; a bar for none.</summary>
    public string Named(int token) => token < 0 ? "|"
        : Entities.At(token) is { PlacesInTime: false } entity ? entity.Type.ToString()
        : Syntax.Upos(token) is Extractor.Syntax.Upos.PRON or Extractor.Syntax.Upos.DET ? Syntax.Lemma(token) : Syntax.Xpos(token);

    public bool IsQuoted(int token) => Quotations.Of(token) >= 0;

    public bool IsMark(int token) => Range.Contains(token) && Quotations.IsMark(Tokens.Form(token));

    public bool IsPunctuation(int token) => Upos(token) == Extractor.Syntax.Upos.PUNCT;

    /// <summary>A range without the punctuation at its ends, but for quotation marks that belong to it.</summary>
    public TokenRange Trim(TokenRange range)
    {
        int first = range.First;
        int end = range.End;
        while (first < end && Syntax.Upos(first) == Extractor.Syntax.Upos.PUNCT && (!Quotations.IsMark(Tokens.Form(first)) || Closes(first)))
        {
            first++;
        }

        while (end > first && Syntax.Upos(end - 1) == Extractor.Syntax.Upos.PUNCT && (!Quotations.IsMark(Tokens.Form(end - 1)) || Opens(end - 1)))
        {
            end--;
        }

        return new TokenRange(first, end);
    }

    private bool Opens(int mark) => Quotations.Of(mark) is >= 0 and var quotation && Quotations.All[quotation].Tokens.First == mark;

    private bool Closes(int mark) => Quotations.Of(mark) is var quotation && (quotation < 0 || Quotations.All[quotation].Tokens.End == mark + 1);
}
