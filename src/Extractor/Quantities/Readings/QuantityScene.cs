using Extractor.Entities;
using Extractor.Quantities.Numbers;
using Extractor.Quantities.Units;
using Extractor.Syntax;
using Extractor.Syntax.Chunks;
using Extractor.Tokens;

namespace Extractor.Quantities.Readings;

/// <summary>What every reading looks at: the article's tokens, tags and entities, and the sentence that is being read.</summary>
internal sealed class QuantityScene
{
    private const int RespectiveReach = 12;

    public QuantityScene(EntityArticle entities, ArticleTopics topics, QuantityScope scope)
    {
        Scope = scope;
        Entities = entities;
        Topics = topics;
        Units = new UnitReader(Tokens);
        Numbers = new NumberParser(Tokens);
        Phrases = new NounPhrases(Syntax);
    }

    public EntityArticle Entities { get; }

    public ArticleTopics Topics { get; }

    public QuantityScope Scope { get; }

    public TaggedArticle Syntax => Entities.Syntax;

    public TokenizedArticle Tokens => Entities.Tokens;

    public UnitReader Units { get; }

    public NumberParser Numbers { get; }

    public NounPhrases Phrases { get; }

    /// <summary>Index of the sentence being read.</summary>
    public int Sentence { get; private set; }

    /// <summary>Its tokens.</summary>
    public TokenRange Range { get; private set; }

    /// <summary>Turns to a sentence.</summary>
    public void Enter(int sentence)
    {
        Sentence = sentence;
        Range = Tokens.Sentence(sentence);
    }

    /// <summary>True when the token lies in the sentence and equals the word.</summary>
    public bool Is(int token, string word) => Range.Contains(token) && Tokens.Is(token, word);

    /// <summary>True when the token lies in the sentence and equals one of the words.</summary>
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

    /// <summary>True for a hyphen written without blanks around it.</summary>
    public bool IsHyphen(int token) =>
        token > Range.First && token + 1 < Range.End && Tokens.Form(token) is "-" or "‑" or "–" && !Tokens.SpaceAfter(token) && !Tokens.SpaceAfter(token - 1);

    /// <summary>True for a hyphen that joins a number to a noun, also with the blanks that some archives put around it: <c>a three - day visit</c>.</summary>
    public bool IsJoint(int token) => IsHyphen(token) || (IsSpacedHyphen(token) && Syntax.Xpos(token + 1) is "NN" or "JJ" && (Phrases.IsNoun(token + 2) || Syntax.Upos(token + 2) is Upos.ADJ || Is(token + 2, "-")));

    // A dash stands so too ("killed 30 - police said"): behind a hyphen comes a singular, and then the noun that it modifies.
    private bool IsSpacedHyphen(int token) =>
        token > Range.First && token + 2 < Range.End && Tokens.Form(token) is "-" && Tokens.SpaceAfter(token) && Tokens.SpaceAfter(token - 1) && Syntax.Upos(token - 1) == Upos.NUM;

    /// <summary>True when <c>respectively</c> follows not far behind a token: two numbers before it are one for each.</summary>
    public bool IsRespective(int at)
    {
        for (int i = at; i < Math.Min(Range.End, at + RespectiveReach); i++)
        {
            if (Is(i, "respectively"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a unit of time stands at the token, as in <c>two in three years</c>.</summary>
    public bool IsTimeAfter(int token) => Range.Contains(token) && Units.IsTimeUnit(token);

    /// <summary>True when a token of the sentence begins with a digit.</summary>
    public bool IsNumberAt(int token) => Range.Contains(token) && char.IsAsciiDigit(Tokens.Form(token)[0]);

    /// <summary>True when a token of the sentence begins with a capital.</summary>
    public bool IsCapital(int token) => Range.Contains(token) && char.IsUpper(Tokens.Form(token)[0]);

    /// <summary>The type of the entity at a token of the sentence, or null.</summary>
    public EntityType? TypeAt(int token) => Range.Contains(token) ? Entities.At(token)?.Type : null;
}
