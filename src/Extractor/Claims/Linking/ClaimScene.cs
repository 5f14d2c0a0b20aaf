using Extractor.Claims.Ranking;
using Extractor.Entities;
using Extractor.Quantities;
using Extractor.Syntax;
using Extractor.Syntax.Chunks;
using Extractor.Tokens;

namespace Extractor.Claims.Linking;

/// <summary>What every linker looks at: the article, and the verb groups of the sentence that is being read.</summary>
internal sealed class ClaimScene
{
    private const int FurthestBack = 6;

    private readonly VerbGroups _verbGroups;
    private bool? _isPoll;
    private int _sentence = -1;

    public ClaimScene(QuantityArticle article)
    {
        Article = article;
        Phrases = new NounPhrases(Syntax);
        _verbGroups = new VerbGroups(Syntax);
        Verbs = [];
    }

    public QuantityArticle Article { get; }

    public EntityArticle Entities => Article.Entities;

    public TaggedArticle Syntax => Article.Entities.Syntax;

    public TokenizedArticle Tokens => Article.Entities.Tokens;

    public NounPhrases Phrases { get; }

    /// <summary>Tokens of the sentence being read.</summary>
    public TokenRange Range { get; private set; }

    /// <summary>Index of the sentence being read.</summary>
    public int Sentence => _sentence;

    /// <summary>Verb groups of the sentence, in text order.</summary>
    public List<VerbGroup> Verbs { get; private set; }

    /// <summary>True when the sentence speaks of a poll. Read once a sentence.</summary>
    public bool IsPoll => _isPoll ??= PollSentences.Mentions(Syntax, _sentence);

    /// <summary>Turns to a sentence.</summary>
    public void Enter(int sentence)
    {
        if (sentence != _sentence)
        {
            _sentence = sentence;
            Range = Tokens.Sentence(sentence);
            Verbs = _verbGroups.Of(Range);
            _isPoll = null;
        }
    }

    /// <summary>True when two sentences stand in one paragraph.</summary>
    public bool SameParagraph(int a, int b) => Tokens.Segmented.Sentences[a].Paragraph == Tokens.Segmented.Sentences[b].Paragraph;

    /// <summary>How many sentences ago one was as asked, 0 for this sentence; one more than are looked at when none was.</summary>
    public static int SentencesSince(int sentence, Func<int, bool> isAsked)
    {
        for (int back = 0; back <= FurthestBack && sentence - back >= 0; back++)
        {
            if (isAsked(sentence - back))
            {
                return back;
            }
        }

        return FurthestBack + 1;
    }

    /// <summary>A claim among its neighbours, for slots that are chosen for all claims together.</summary>
    public SlotStep Step(Quantity quantity, ClaimTraits traits, IReadOnlyList<Candidate> candidates)
    {
        Sentences.Sentence sentence = Tokens.Segmented.Sentences[quantity.Sentence];
        return new SlotStep(quantity, sentence.Paragraph, sentence.Block == Articles.BlockKind.Title, traits.IsPart, candidates);
    }

    public bool IsPassive(VerbGroup group) => _verbGroups.IsPassive(group);

    public bool Is(int token, string word) => Range.Contains(token) && Tokens.Is(token, word);

    public bool IsAny(int token, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (Is(token, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word of any sentence as evidence: the word itself where it is grammar, in lower case, else its tag; a bar outside the article.</summary>
    public string FunctionWord(int token) => token < 0 || token >= Tokens.Count ? "|"
        : Syntax.Upos(token) is Upos.NUM or Upos.PROPN or Upos.NOUN or Upos.VERB or Upos.ADJ ? Syntax.Xpos(token)
        : Tokens.Form(token).ToString().ToLowerInvariant();

    /// <summary>True when what stands behind a token is what something is compared with: <c>more than in 2020</c>, <c>compared with May</c>, <c>down from 40</c>.</summary>
    public bool ComparesAt(int token) => IsAny(token, "than", "from") || (IsAny(token, "to", "with", "in") && IsAny(token - 1, "compared", "than", "from"));

    /// <summary>True for the word or sign of a percentage, which is a noun to the tagger and never an item.</summary>
    public bool IsPercent(int token) => IsAny(token, "%", "percent", "cent", "percentage", "point", "points");

    /// <summary>The universal tag of a token of the sentence; X outside it.</summary>
    public Upos UposAt(int token) => Range.Contains(token) ? Syntax.Upos(token) : Upos.X;

    /// <summary>True for a hyphen written without blanks around it.</summary>
    public bool IsHyphen(int token) =>
        token > Range.First && token + 1 < Range.End && Tokens.Form(token) is "-" or "‑" or "–" && !Tokens.SpaceAfter(token) && !Tokens.SpaceAfter(token - 1);
}
