using Extractor.Tokens;

namespace Extractor.Syntax.Chunks;

/// <summary>A simple noun phrase: its tokens and its head.</summary>
/// <param name="Tokens">From the first modifier to the head.</param>
/// <param name="Head">Token index of the head noun.</param>
internal readonly record struct NounPhrase(TokenRange Tokens, int Head);

/// <summary>
/// Finds simple noun phrases by their tags, without a parse: modifiers before a noun, and the noun. Looks at a bounded number of tokens a call.
/// </summary>
internal sealed class NounPhrases(TaggedArticle syntax)
{
    private const int LongestPhrase = 14;

    private readonly TokenizedArticle _tokens = syntax.Tokens;

    /// <summary>The noun phrase whose first modifier (or noun) is the token, or null. Determiners are not taken.</summary>
    public NounPhrase? From(int at, int end)
    {
        int head = -1;
        int limit = Math.Min(end, at + LongestPhrase);
        for (int i = at; i < limit; i++)
        {
            if (IsNoun(i))
            {
                head = i;
                if (EndsPhrase(i, limit))
                {
                    break;
                }
            }
            else if (!Modifies(i, at, head, limit))
            {
                break;
            }
            else if (_tokens.Form(i) is "'s" or "’s" or "'" or "’")
            {
                head = -1;
            }
        }

        return head < 0 ? null : new NounPhrase(new TokenRange(at, head + 1), head);
    }

    /// <summary>The noun phrase that ends with the token before <paramref name="at"/>, without its determiner, or null.</summary>
    public NounPhrase? Before(int at, int start)
    {
        int head = at - 1;
        if (head < start || !(IsNoun(head) || syntax.Upos(head) is Upos.PRON))
        {
            return null;
        }

        if (syntax.Upos(head) == Upos.PRON)
        {
            return new NounPhrase(new TokenRange(head, head + 1), head);
        }

        int first = head;
        int limit = Math.Max(start, head - LongestPhrase);
        while (first > limit && (IsNoun(first - 1) || syntax.Upos(first - 1) is Upos.ADJ or Upos.NUM || IsJoint(first - 1) || IsParticiple(first - 1)))
        {
            first--;
        }

        // "killed 30 civilians" begins with a verb, "the number of registered drivers" with a modifier.
        bool modified = first > start && (syntax.Upos(first - 1) is Upos.DET or Upos.ADP || syntax.Xpos(first - 1) is "PRP$" or "POS");
        while (first < head && (IsJoint(first) || (IsParticiple(first) && !modified)))
        {
            first++;
        }

        return new NounPhrase(new TokenRange(first, head + 1), head);
    }

    /// <summary>Extends a phrase by the <c>of</c>-phrases that say what it is: <c>deaths of children</c>.</summary>
    public TokenRange WithOf(NounPhrase phrase, int end)
    {
        int last = phrase.Tokens.End;
        for (int depth = 0; depth < 2 && last + 1 < end && _tokens.Is(last, "of"); depth++)
        {
            int at = last + 1;
            while (at < end && syntax.Upos(at) is Upos.DET or Upos.NUM || (at < end && syntax.Xpos(at) is "PRP$"))
            {
                at++;
            }

            if (From(at, end) is not { } next)
            {
                break;
            }

            last = next.Tokens.End;
        }

        return new TokenRange(phrase.Tokens.First, last);
    }

    /// <summary>True for common and proper nouns; not before the first token nor behind the last.</summary>
    public bool IsNoun(int token) => (uint)token < (uint)syntax.Tokens.Count && (syntax.Upos(token) is Upos.NOUN or Upos.PROPN);

    // A plural is the head ("14 security guards at"), unless it is only the first half of "sales figures" or "women's".
    private bool EndsPhrase(int noun, int end)
    {
        int next = noun + 1;
        if (next >= end)
        {
            return true;
        }

        bool plural = syntax.Xpos(noun) == "NNS" || (syntax.Xpos(noun) == "NNPS" && !IsNoun(next));
        return plural ? !(IsPossessive(next) || IsJoint(next) || (syntax.Xpos(next) is "NNS" && !_tokens.Form(noun).EndsWith("ies", StringComparison.Ordinal)))
            : !(IsNoun(next) || IsPossessive(next) || IsJoint(next) || (syntax.Upos(next) is Upos.ADJ && !PlacesInTime(next)));
    }

    // "sold 800 head next year": the adjective begins a time, it doesn't go on with the phrase.
    private bool PlacesInTime(int adjective) => _tokens.Is(adjective, "last") || _tokens.Is(adjective, "next") || _tokens.Is(adjective, "past") || _tokens.Is(adjective, "earlier") || _tokens.Is(adjective, "later");

    private bool Modifies(int i, int at, int head, int end)
    {
        Upos upos = syntax.Upos(i);
        bool more = i + 1 < end;
        if (head >= 0)
        {
            // After a noun only a possessive, a hyphen, or an adjective with another noun right behind it ("state owned banks") goes on.
            return more && (IsPossessive(i) || IsJoint(i) || (upos == Upos.ADJ && IsNoun(i + 1)) || (i > at && IsJoint(i - 1)));
        }

        return upos switch
        {
            Upos.ADJ or Upos.SYM => more,
            Upos.VERB => more && (IsParticiple(i) || (i == at && syntax.Xpos(i) == "VBD" && IsNoun(i + 1))),
            Upos.NUM => more && i > at && IsJoint(i + 1),
            Upos.ADV => more && syntax.Xpos(i) != "WRB" && (syntax.Upos(i + 1) is Upos.ADJ or Upos.VERB or Upos.PUNCT || (IsNoun(i + 1) && i + 2 < end && IsJoint(i + 2))),
            Upos.CCONJ => more && i > at && syntax.Upos(i - 1) is Upos.ADJ or Upos.VERB && syntax.Upos(i + 1) is Upos.ADJ or Upos.VERB or Upos.NOUN,
            Upos.PUNCT => more && (IsJoint(i) || IsQuote(i) || (_tokens.Is(i, ",") && i > at && syntax.Upos(i - 1) == Upos.ADJ && syntax.Upos(i + 1) == Upos.ADJ)),
            Upos.ADP or Upos.X => more && i > at && IsJoint(i - 1),
            _ => false,
        };
    }

    private bool IsParticiple(int i) => syntax.Xpos(i) is "VBN" or "VBG";

    private bool IsPossessive(int i) => syntax.Xpos(i) == "POS";

    private bool IsQuote(int i) => _tokens.Form(i) is "\"" or "“" or "‘" or "'" or "”" or "’";

    private bool IsJoint(int i) => _tokens.Form(i) is "-" or "‑" && i > 0 && !_tokens.SpaceAfter(i - 1) && !_tokens.SpaceAfter(i);
}
