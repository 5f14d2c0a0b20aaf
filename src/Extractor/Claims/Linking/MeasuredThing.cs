using Extractor.Quantities;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Claims.Linking;

/// <summary>
/// Climbs from an amount through the tree to what it is an amount of: the subject of its verb or copula (<c>the toll stood at 54</c>), the object of
/// a verb of change (<c>cut its forecast by 3%</c>), the noun it describes (<c>an interest rate of 1.4%</c>), what a payment is for.
/// </summary>
internal sealed class MeasuredThing(ClaimScene scene, SentenceTree tree, HeadPhrases phrases)
{
    private const int Highest = 8;

    /// <summary>The measured thing, or null when the tree does not name it.</summary>
    public TokenRange? Of(Quantity quantity)
    {
        int node = tree.Anchor(quantity);
        TokenRange? spare = null;
        for (int step = 0; step < Highest; step++)
        {
            if (step == 0 || !tree.IsVerb(node))
            {
                int own = tree.Child(node, "nsubj");
                if (own >= 0 && !quantity.Tokens.Contains(own))
                {
                    return Phrase(tree.IsRelative(own) ? tree.Head(node) : own, quantity);
                }
            }

            int head = tree.Head(node);
            if (head < 0)
            {
                return spare;
            }

            if (scene.UposAt(head) is Upos.VERB or Upos.AUX)
            {
                return FromVerb(head, node, quantity) ?? spare;
            }

            if (IsAmount(head))
            {
                return spare;
            }

            if (!Passes(node, head))
            {
                return Phrase(head, quantity) ?? spare;
            }

            if (FromChange(head, node, quantity) is { } changed)
            {
                return changed;
            }

            spare ??= Phrase(head, quantity);
            node = head;
        }

        return spare;
    }

    // "Clinton has 46 percent and Trump 44 percent": what hangs on another number is a number of the same thing.
    private bool IsAmount(int token) => scene.UposAt(token) is Upos.NUM or Upos.SYM || scene.IsPercent(token);

    // "an average of $1,300", "a 45% increase": the noun says how the amount is meant, not what it is an amount of.
    private bool Passes(int node, int head) =>
        scene.UposAt(head) is Upos.ADJ or Upos.ADV or Upos.X or Upos.ADP or Upos.PRON
        || ChangeWords.IsNoun(scene.Syntax.Lemma(head)) || AmountNouns.Contains(scene.Syntax.Lemma(head)) || tree.Relation(node) is "conj" or "punct";

    // "a 5% rise in exports", "an increase of 5% in prices", "wage growth of 3%", "the company's 4% gain".
    private TokenRange? FromChange(int noun, int node, Quantity quantity)
    {
        if (!ChangeWords.IsNoun(scene.Syntax.Lemma(noun)))
        {
            return null;
        }

        for (int at = Math.Max(noun, quantity.Tokens.End - 1) + 1, reach = at + 2; at < Math.Min(reach, scene.Range.End); at++)
        {
            if (scene.IsAny(at, "in", "of") && NounAfter(at) is { } what && what != node && !quantity.Tokens.Contains(what))
            {
                return Phrase(what, quantity);
            }
        }

        int compound = tree.Child(noun, "compound");
        compound = compound >= 0 ? compound : tree.Child(noun, "nmod");
        return compound >= 0 && compound != node && compound < noun && scene.Phrases.IsNoun(compound) && !quantity.Tokens.Contains(compound) && !scene.IsPercent(compound) ? Phrase(compound, quantity) : null;
    }

    private int? NounAfter(int preposition)
    {
        int at = preposition + 1;
        while (scene.UposAt(at) is Upos.DET || (scene.Range.Contains(at) && scene.Syntax.Xpos(at) == "PRP$"))
        {
            at++;
        }

        bool time = scene.Range.Contains(at) && scene.Entities.At(at) is { PlacesInTime: true };
        return !time && scene.Phrases.From(at, scene.Range.End) is { } phrase ? phrase.Head : null;
    }

    private TokenRange? FromVerb(int verb, int node, Quantity quantity)
    {
        string lemma = scene.Syntax.Lemma(verb);
        int @object = tree.Child(verb, "obj");
        bool role = scene.IsAny(quantity.Tokens.First - 1, "to", "by", "from");
        if (role && ChangeWords.Verb(lemma) is not null && @object >= 0 && @object != node && @object < quantity.Tokens.First && scene.Phrases.IsNoun(@object))
        {
            return Phrase(@object, quantity);
        }

        if (quantity.Kind == QuantityKind.Money && !AmountVerbs.Contains(lemma) && ChangeWords.Verb(lemma) is null)
        {
            return Purpose(verb, node, quantity);
        }

        if (quantity.Kind == QuantityKind.Duration && !(AmountVerbs.Contains(lemma) || IsLasting(verb, quantity)))
        {
            return null;
        }

        if (quantity.Kind == QuantityKind.Measure && node == @object && !AmountVerbs.Contains(lemma) && ChangeWords.Verb(lemma) is null)
        {
            return null;
        }

        return tree.Relation(node) is "nsubj" ? null : Subject(verb, quantity);
    }

    // "has fallen for three years", "the strike lasted 50 days"; not "banned him from leaving for one month".
    private bool IsLasting(int verb, Quantity quantity) =>
        scene.IsAny(quantity.Tokens.First - 1, "for", "over", "within") && !tree.Has(verb, "obj") && scene.UposAt(tree.Subject(verb)) is Upos.NOUN;

    // "donated $19 million to the fund", "paid $9 million to settle a suit", "spent 3 million on roads".
    private TokenRange? Purpose(int verb, int node, Quantity quantity)
    {
        int end = Math.Min(scene.Range.End, quantity.Tokens.End + 8);
        for (int i = quantity.Tokens.End; i < end; i++)
        {
            if (scene.IsAny(i, "on", "for", "into", "toward", "towards") && NounAfter(i) is { } noun && (tree.Preposition(noun) == i || i <= quantity.Tokens.End + 1))
            {
                return Phrase(noun, quantity);
            }

            if (scene.Is(i, "to") && scene.UposAt(i + 1) == Upos.VERB && tree.Child(i + 1, "obj") is >= 0 and var @object)
            {
                return Phrase(@object, quantity);
            }

            if (scene.IsAny(i, ",", ";", "that", "which", "and"))
            {
                break;
            }
        }

        return null;
    }

    private TokenRange? Subject(int verb, Quantity quantity)
    {
        int subject = tree.Subject(verb);
        return subject < 0 || quantity.Tokens.Contains(subject) || IsAmount(subject) ? null : Phrase(subject, quantity);
    }

    private TokenRange? Phrase(int head, Quantity quantity)
    {
        if (!scene.Range.Contains(head))
        {
            return null;
        }

        bool nominal = scene.Phrases.IsNoun(head) || scene.UposAt(head) == Upos.PRON;
        bool time = scene.Entities.At(head) is { PlacesInTime: true };
        if (!nominal || time || scene.IsPercent(head) || quantity.Tokens.Contains(head))
        {
            return null;
        }

        return phrases.Of(head, HeadPhrases.Floor(head, quantity, scene.Range.First));
    }
}
