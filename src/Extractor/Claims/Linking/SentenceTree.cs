using Extractor.Quantities;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Claims.Linking;

/// <summary>Walks the dependency tree of the sentence that is being read. Looks at a bounded number of tokens a call.</summary>
internal sealed class SentenceTree(ClaimScene scene)
{
    // Dependents stand near their heads; a sentence of ten thousand tokens is a list, not a sentence.
    private const int Reach = 60;

    private const int DeepestChain = 8;

    /// <summary>The head of a token, or -1 for the root and for tokens outside the sentence.</summary>
    public int Head(int token) => scene.Range.Contains(token) ? scene.Syntax.Head(token) : -1;

    /// <summary>The relation of a token to its head, without its subtype.</summary>
    public string Relation(int token)
    {
        string relation = scene.Syntax.Relation(token);
        int subtype = relation.IndexOf(':');
        return subtype < 0 ? relation : relation[..subtype] switch
        {
            "nmod" => "nmod",
            "obl" => "obl",
            "nsubj" => "nsubj",
            "acl" => "acl",
            var other => other,
        };
    }

    /// <summary>The first dependent of a token with a relation, or -1.</summary>
    public int Child(int token, string relation)
    {
        for (int i = Math.Max(scene.Range.First, token - Reach); i < Math.Min(scene.Range.End, token + Reach); i++)
        {
            if (scene.Syntax.Head(i) == token && Relation(i) == relation)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>True when a token has a dependent with a relation.</summary>
    public bool Has(int token, string relation) => Child(token, relation) >= 0;

    /// <summary>The preposition of a token (<c>of</c> in <c>of territories</c>), or -1.</summary>
    public int Preposition(int token) => Child(token, "case");

    /// <summary>The token by which a quantity hangs in the tree: its counted noun, its unit, or the number.</summary>
    public int Anchor(Quantity quantity)
    {
        TokenRange tokens = new(quantity.Tokens.First, Math.Max(quantity.Tokens.End, quantity.CountedHead + 1));
        if (quantity.CountedHead >= quantity.NumberTokens.First && Outside(quantity.CountedHead, quantity.NumberTokens))
        {
            return quantity.CountedHead;
        }

        int anchor = quantity.NumberTokens.First;
        for (int depth = 0; depth < DeepestChain && tokens.Contains(Head(anchor)); depth++)
        {
            anchor = Head(anchor);
        }

        return anchor;
    }

    /// <summary>The subject of a verb, its own or the one it takes over from the verb it hangs on; -1 when there is none.</summary>
    /// <remarks>
    /// <c>who have reached 30,000</c> has the noun of its relative clause, <c>was the highest and reached 14,000</c> the first verb's subject,
    /// <c>is expected to reach 400</c> that of <c>expected</c>.
    /// </remarks>
    public int Subject(int verb)
    {
        for (int depth = 0; depth < DeepestChain && verb >= 0; depth++)
        {
            int subject = Child(verb, "nsubj");
            if (subject >= 0 && !IsRelative(subject))
            {
                return subject;
            }

            if (Relation(verb) == "acl")
            {
                return Head(verb);
            }

            if (subject >= 0 || Relation(verb) is not ("conj" or "xcomp" or "advcl"))
            {
                return -1;
            }

            verb = Head(verb);
        }

        return -1;
    }

    /// <summary>True for <c>who</c>, <c>which</c> and the <c>that</c> of a relative clause.</summary>
    public bool IsRelative(int token) => scene.Syntax.Xpos(token) is "WDT" or "WP";

    /// <summary>True for a token that heads a clause of its own with a verb.</summary>
    public bool IsVerb(int token) => scene.UposAt(token) is Upos.VERB;

    private bool Outside(int token, TokenRange tokens) => !tokens.Contains(Head(token));
}
