using System.Collections.Frozen;
using Extractor.Claims.Linking;
using Extractor.Syntax;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>
/// The words of a concept around its head: compounds, adjectives and the prepositional phrases that narrow it (<c>average life expectancy for men in Glasgow</c>),
/// without numbers that are quantities of their own and without times. The words need not stand side by side: <c>turbocharged 1.6 litre engine</c>.
/// </summary>
internal sealed class ConceptPhrases(ClaimScene scene, SentenceTree tree, QuantityTokens quantities, ConceptNouns nouns)
{
    private const int Reach = 24;
    private const int Deepest = 7;

    private static readonly FrozenSet<string> Prepositions = new[]
    {
        "of", "for", "in", "to", "on", "from", "between", "with", "against", "among", "into", "over", "about", "across", "within", "by", "near", "per",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The tokens of the phrase, in text order.</summary>
    /// <param name="head">Its head noun.</param>
    /// <param name="limit">Words at or behind this token are left out when they are no part of the simple phrase: what stands behind the quantity tells more of the quantity.</param>
    public List<int> Of(int head, int limit)
    {
        List<int> tokens = [];
        int end = End(head);
        for (int i = Math.Max(scene.Range.First, head - Reach); i < end; i++)
        {
            if ((i < limit || i <= head) && !quantities.Contains(i) && Belongs(i, head))
            {
                tokens.Add(i);
            }
        }

        Prepend(tokens);
        Append(tokens, limit);
        return Joined(tokens);
    }

    /// <summary>Some tokens with those that hyphens join to them: <c>the TA-35 index</c>, <c>a start-up</c> are one word, whatever the tags of its parts.</summary>
    public List<int> Joined(List<int> tokens)
    {
        SortedSet<int> joined = [.. tokens];
        int last = tokens.Count == 0 ? -1 : tokens[^1] + 1;
        for (int i = last < 0 ? 0 : tokens[0] - 1; i <= last; i++)
        {
            if (scene.IsHyphen(i) && !quantities.Contains(i - 1) && !quantities.Contains(i + 1))
            {
                joined.Add(i - 1);
                joined.Add(i);
                joined.Add(i + 1);
            }
        }

        return [.. joined];
    }

    /// <summary>
    /// Some tokens with the nouns and adjectives that stand right beside them: <c>seng index</c> is <c>hong kong hang seng index</c>, <c>growth</c> is
    /// <c>network growth forecast</c>, wherever the tree hangs the rest.
    /// </summary>
    public List<int> Completed(List<int> tokens)
    {
        SortedSet<int> whole = [.. tokens];
        foreach (int token in tokens)
        {
            for (int i = token - 1; nouns.IsThing(i) || IsAdjective(i); i--)
            {
                whole.Add(i);
            }

            bool nominal = scene.UposAt(token) is Upos.NOUN or Upos.PROPN or Upos.ADJ;
            for (int i = token + 1; nominal && nouns.IsThing(i); i++)
            {
                whole.Add(i);
            }
        }

        return [.. whole];
    }

    // "a mortgage and two kids in private school": behind the next number the sentence speaks of that.
    private int End(int head)
    {
        int end = Math.Min(scene.Range.End, head + Reach);
        for (int i = head + 1; i < end; i++)
        {
            if (quantities.Contains(i))
            {
                return i;
            }
        }

        return end;
    }

    // "germanys dax fell": a modifier right before the phrase is its modifier, also where the tree takes it for another subject.
    private void Prepend(List<int> tokens)
    {
        while (tokens.Count > 0 && IsModifier(tokens[0] - 1))
        {
            tokens.Insert(0, tokens[0] - 1);
        }
    }

    // "Growth across EM has slowed": a prepositional phrase between the head and its verb narrows the head, whatever the tree hangs it on.
    private void Append(List<int> tokens, int limit)
    {
        int preposition = tokens.Count == 0 ? -1 : tokens[^1] + 1;
        if (preposition < 0 || scene.UposAt(preposition) != Upos.ADP || !Prepositions.Contains(scene.Tokens.Form(preposition).ToString()))
        {
            return;
        }

        int at = scene.UposAt(preposition + 1) == Upos.DET ? preposition + 2 : preposition + 1;
        if (nouns.PhraseFrom(at) is { } phrase && phrase.End < limit && scene.UposAt(phrase.End) is Upos.VERB or Upos.AUX && nouns.IsThing(phrase.End - 1))
        {
            for (int i = phrase.First; i < phrase.End; i++)
            {
                tokens.Add(i);
            }
        }
    }

    private bool IsAdjective(int token) => scene.Range.Contains(token) && scene.UposAt(token) == Upos.ADJ && !quantities.Contains(token) && !nouns.IsTime(token);

    private bool IsModifier(int token)
    {
        bool nominal = scene.UposAt(token) is Upos.NOUN or Upos.PROPN or Upos.X || (scene.UposAt(token) == Upos.ADJ && tree.Head(token) > token);
        return nominal && scene.Range.Contains(token) && tree.Preposition(token) < 0 && !quantities.Contains(token) && !nouns.IsTime(token) && tree.Relation(token) is not ("root" or "obl:unmarked");
    }

    private bool Belongs(int token, int head)
    {
        for (int depth = 0; depth < Deepest && token >= 0; depth++)
        {
            if (token == head)
            {
                return true;
            }

            if (quantities.Contains(token) || nouns.IsTime(token) || !Narrows(token, depth))
            {
                return false;
            }

            token = tree.Head(token);
        }

        return false;
    }

    private bool Narrows(int token, int depth) => tree.Relation(token) switch
    {
        "compound" or "amod" or "flat" or "goeswith" or "nmod:poss" or "nummod" or "fixed" => true,
        "nmod" => scene.Phrases.IsNoun(token) && IsNarrowing(token),
        "conj" => depth > 0 || IsCoordinated(token),
        "punct" => depth == 0 && scene.IsHyphen(token),
        "appos" => !HasPunctuation(tree.Head(token), token),
        "cc" => depth == 0 && scene.Is(token, "&"),
        _ => false,
    };

    // "people and families" are one subject; "a premium and the rest", "a pizza oven, but portable" are two things.
    private bool IsCoordinated(int token)
    {
        int head = tree.Head(token);
        bool parted = tree.Has(token, "det") && !tree.Has(head, "case");
        return scene.UposAt(token) == Upos.ADJ ? scene.UposAt(head) == Upos.ADJ : scene.Phrases.IsNoun(token) && !parted;
    }

    // "truck maker Volvo" is one name, "Volvo, the truck maker" are two.
    private bool HasPunctuation(int head, int token)
    {
        for (int i = head + 1; i < token; i++)
        {
            if (scene.UposAt(i) is Upos.PUNCT or Upos.DET)
            {
                return true;
            }
        }

        return token < head;
    }

    // "his home", "the company's debt" have no preposition; "sales in Japan" has one.
    private bool IsNarrowing(int token)
    {
        int preposition = tree.Preposition(token);
        return preposition < 0 || preposition > token || Prepositions.Contains(scene.Tokens.Form(preposition).ToString());
    }
}
