using Extractor.Claims.Linking;
using Extractor.Quantities;
using Extractor.Syntax;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>Finds the head of a concept beside its quantity, by tags: what the number stands before, and what stands before the verb of the number.</summary>
internal sealed class ConceptNeighbours(ClaimScene scene, SentenceTree tree, QuantityTokens quantities, ConceptNouns nouns)
{
    private const int Farthest = 12;

    /// <summary>What follows the quantity behind a preposition: <c>5% of its workforce</c>, <c>$7.5 million in deposits</c>, <c>five seasons of Sesame Street</c>; -1 when nothing does.</summary>
    public int Narrower(Quantity quantity)
    {
        int at = Behind(QuantityTokens.End(quantity));
        bool bare = scene.UposAt(at + 1) is not (Upos.DET or Upos.PROPN);
        bool named = scene.Is(at, "of") || quantity.Kind switch
        {
            QuantityKind.Money => scene.IsAny(at, "for", "off", "worth") || (scene.Is(at, "in") && bare && !scene.IsAny(at + 1, "exchange", "return", "total", "all", "order", "addition")),
            QuantityKind.Count or QuantityKind.Measure => scene.Is(at, "for"),
            QuantityKind.Share => scene.IsAny(at, "off", "from"),
            QuantityKind.Duration => scene.Is(at, "worth"),
            _ => false,
        };
        return named ? nouns.From(scene.Is(at + 1, "of") ? at + 2 : at + 1) : -1;
    }

    /// <summary>The noun that the quantity stands before: <c>a 0.6 per cent fee</c>, <c>a 5.2 litre V10 engine</c>, <c>a $3500 a month mortgage</c>; -1 when there is none.</summary>
    public int Modified(Quantity quantity)
    {
        int at = quantity.Tokens.End;
        if (quantity.Kind == QuantityKind.Count && !scene.IsHyphen(quantity.NumberTokens.End))
        {
            return -1;
        }

        // "a 1.0l 3 cylinder engine": several quantities of one engine.
        while (scene.IsHyphen(at) || (at < quantity.Tokens.End + Farthest && quantities.Contains(at)))
        {
            at++;
        }

        if (scene.UposAt(at) is not (Upos.NOUN or Upos.ADJ or Upos.PROPN or Upos.VERB) || nouns.PhraseFrom(at) is not { } phrase || nouns.From(at) is not (>= 0 and var found))
        {
            return -1;
        }

        int anchor = tree.Anchor(quantity);
        bool hangs = phrase.Contains(tree.Head(anchor)) && tree.Relation(anchor) is "compound" or "nummod" or "amod" or "nmod" or "obl";
        return hangs || quantity.Tokens.First == scene.Range.First || scene.IsHyphen(quantity.NumberTokens.End) || scene.IsAny(quantity.Tokens.First - 1, "a", "an", "the", "this", "that", "its") ? found : -1;
    }

    /// <summary>The object of a verb of change before the quantity: <c>boost its output to 1.2m tons</c>, <c>lowered its forecast for the year to $84 billion</c>; -1 when there is none.</summary>
    public int Changed(Quantity quantity)
    {
        int at = quantity.Tokens.First - 1;
        at = scene.UposAt(at) is Upos.PROPN or Upos.DET ? at - 1 : at;
        if (!scene.IsAny(at, "to", "by", "from"))
        {
            return -1;
        }

        for (int verb = at - 1; verb > at - Farthest && scene.Range.Contains(verb) && !scene.IsAny(verb, ",", ";", "and", "while"); verb--)
        {
            if (scene.UposAt(verb) == Upos.VERB && ChangeWords.Verb(scene.Syntax.Lemma(verb)) is not null)
            {
                int @object = tree.Child(verb, "obj");
                return @object > verb && @object < at && nouns.IsThing(@object) ? @object : -1;
            }
        }

        return -1;
    }

    /// <summary>The noun before the verb or the direction of the quantity, whatever the tree makes of headline style: <c>Nvidia advanced 8%</c>, <c>Unite Group, down 68p</c>; -1 when there is none.</summary>
    public int Before(Quantity quantity)
    {
        int at = quantity.Tokens.First - 1;
        while (scene.UposAt(at) is Upos.ADP or Upos.ADV && !scene.IsAny(at, "up", "down", "worth"))
        {
            at--;
        }

        if (scene.IsAny(at, "up", "down", "worth"))
        {
            int named = at - 1;
            while (scene.Is(named, ",") || scene.UposAt(named) == Upos.AUX)
            {
                named--;
            }

            if (nouns.IsThing(named))
            {
                return Outermost(named);
            }
        }

        bool verb = scene.UposAt(at) == Upos.VERB || (scene.UposAt(at) == Upos.ADJ && scene.UposAt(at - 1) is Upos.NOUN or Upos.PROPN);
        if (!verb)
        {
            return -1;
        }

        do
        {
            at--;
        }
        while (scene.UposAt(at) is Upos.AUX or Upos.ADV or Upos.PART);
        return scene.Phrases.IsNoun(at) ? Outermost(at) : -1;
    }

    // "Revenue for the year amounted to": the year is part of the phrase, the revenue its head; "companies such as Tanner, up 9%" gives an example.
    private int Outermost(int noun)
    {
        int first = noun;
        while (tree.Relation(noun) is "nmod" or "conj" or "flat" && tree.Head(noun) is var head && head >= 0 && head < noun && scene.Phrases.IsNoun(head) && first - head < Farthest && !scene.IsAny(tree.Preposition(noun), "such", "as", "like"))
        {
            noun = head;
        }

        // "Shares were on a tear, up 57%": the shares are up.
        int subject = scene.UposAt(noun) == Upos.NOUN ? tree.Child(noun, "nsubj") : -1;
        return nouns.IsThing(subject) ? subject : nouns.IsThing(noun) ? noun : -1;
    }

    // "HK$216,925 (£21,700) for flights": a conversion in parentheses is skipped.
    private int Behind(int at)
    {
        if (!scene.Is(at, "("))
        {
            return scene.Is(at, ")") ? at + 1 : at;
        }

        for (int close = at + 1; close < Math.Min(scene.Range.End, at + Farthest); close++)
        {
            if (scene.Is(close, ")"))
            {
                return close + 1;
            }
        }

        return at;
    }
}
