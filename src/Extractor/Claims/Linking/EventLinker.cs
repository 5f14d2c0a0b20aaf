using Extractor.Claims.Ranking;
using Extractor.Quantities;
using Extractor.Syntax;
using Extractor.Syntax.Chunks;
using Extractor.Tokens;

namespace Extractor.Claims.Linking;

/// <summary>Finds the verb that says what happened to the counted thing: the one it is the object of, or the one it is the subject of.</summary>
internal sealed class EventLinker(ClaimScene scene, CandidateChoice choose)
{
    private const int Reach = 25;

    private readonly EventCandidates _candidates = new(scene, new SentenceTree(scene));

    /// <summary>How likely the last choice was.</summary>
    public double Likelihood { get; private set; } = 1;

    /// <summary>The event of a quantity; null where only <c>be</c> or <c>have</c> holds it.</summary>
    public EventSlot? Find(Quantity quantity, PhraseSlot? item)
    {
        Candidate chosen = choose(quantity, _candidates.Of(quantity, ByRule(quantity), item));
        Likelihood = chosen.Likelihood;
        return chosen.IsNone ? null : new EventSlot(chosen.Span, chosen.Lemma!, chosen.Evidence);
    }

    private EventSlot? ByRule(Quantity quantity)
    {
        if (quantity.Kind == QuantityKind.Multiple && scene.Syntax.Upos(quantity.NumberTokens.First) == Upos.VERB)
        {
            return null;
        }

        // "a 45 percent increase in": the verbal noun, unless a fuller verb governs it.
        int noun = quantity.Tokens.End;
        bool change = scene.Range.Contains(noun) && ChangeWords.IsNoun(scene.Syntax.Lemma(noun)) && scene.UposAt(noun) == Upos.NOUN;
        if (Governor(quantity) is not { } verb)
        {
            return change ? Slot(noun) : null;
        }

        if (scene.Syntax.Lemma(verb.Head) is "be" or "have" or "do" || scene.Syntax.Upos(verb.Head) == Upos.AUX)
        {
            return change ? Slot(noun) : Participle(verb);
        }

        return Slot(verb.Head);
    }

    /// <summary>The verb group that the quantity belongs to, or null.</summary>
    public VerbGroup? Governor(Quantity quantity)
    {
        int end = Math.Max(quantity.Tokens.End, quantity.CountedHead + 1);
        VerbGroup? left = Left(quantity.Tokens.First);
        VerbGroup? right = Right(end);

        // "97 civilians killed in", "45 people were wounded": what follows right behind the noun says what happened to it.
        bool rightNow = right is { } after && after.Tokens.First <= end + 1 && !scene.Is(end, ",") && (scene.IsPassive(after) || left is null || StartsClause(quantity, left.Value));
        if (rightNow)
        {
            return right;
        }

        return left is { } before && !StartsClause(quantity, before) ? left : right ?? left;
    }

    /// <summary>The noun phrase before the verb group that governs the quantity, or null.</summary>
    public TokenRange? SubjectOf(Quantity quantity)
    {
        if (Governor(quantity) is not { } verb || verb.Tokens.First > quantity.Tokens.First)
        {
            return null;
        }

        // "… was the highest and reached 14,000": the second of two verbs has the first one's subject.
        int first = verb.Tokens.First;
        if (scene.IsAny(first - 1, "and", "but", "or") && Left(first - 1) is { } before)
        {
            first = before.Tokens.First;
        }

        return NounBefore(RelativeStart(first) ?? first);
    }

    // "Militants who went to fight in Syria have reached 30,000": where the relative clause begins that stands between subject and verb.
    private int? RelativeStart(int verb)
    {
        bool closed = scene.Is(verb - 1, ",");
        bool inner = false;
        for (int i = verb - 1; i > Math.Max(scene.Range.First, verb - Reach); i--)
        {
            inner |= scene.UposAt(i) is Upos.VERB or Upos.AUX;
            bool opened = scene.Is(i - 1, ",");
            if (inner && scene.IsAny(i, "who", "which", "that") && scene.Syntax.Xpos(i) is "WP" or "WDT" && opened == closed)
            {
                return opened ? i - 1 : i;
            }

            if (scene.IsAny(i, ";", ":", "“", "”", "\"") || (scene.Is(i, ",") && i < verb - 1))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The subject that ends before a token: the first noun phrase of its chain of prepositions.</summary>
    public TokenRange? NounBefore(int at)
    {
        int end = at;
        while (end > scene.Range.First && (scene.UposAt(end - 1) is Upos.ADV or Upos.PUNCT or Upos.AUX or Upos.PART || scene.IsAny(end - 1, "which", "that", "who")))
        {
            end--;
        }

        TokenRange? found = null;
        for (int depth = 0; depth < 3 && scene.Phrases.Before(end, scene.Range.First) is { } phrase; depth++)
        {
            found = new TokenRange(phrase.Tokens.First, found is { } inner && scene.Is(inner.First - 1, "of") ? inner.End : phrase.Tokens.End);
            int before = phrase.Tokens.First;
            while (before > scene.Range.First && (scene.UposAt(before - 1) is Upos.DET or Upos.NUM || scene.Syntax.Xpos(before - 1) == "PRP$"))
            {
                before--;
            }

            if (scene.UposAt(before - 1) != Upos.ADP || before - 2 < scene.Range.First || !scene.Phrases.IsNoun(before - 2))
            {
                break;
            }

            end = before - 1;
        }

        return found;
    }

    // The quantity opens its clause when only determiners and modifiers stand between it and a comma, a conjunction or the sentence's start.
    private bool StartsClause(Quantity quantity, VerbGroup left)
    {
        int at = quantity.Tokens.First - 1;
        while (at >= scene.Range.First && scene.UposAt(at) is Upos.DET or Upos.ADV or Upos.ADJ)
        {
            at--;
        }

        if (at < scene.Range.First || scene.IsAny(at, "that", "while", "when", "where", "because", "as", "although", "if", "but", "whether", ";", ":", "“", "\""))
        {
            return true;
        }

        bool joined = scene.IsAny(at, ",", "and", "or");
        return joined && Right(Math.Max(quantity.Tokens.End, quantity.CountedHead + 1)) is { } right && !CrossesBreak(quantity.Tokens.End, right.Tokens.First) && at > left.Tokens.End + 1;
    }

    private VerbGroup? Left(int at)
    {
        for (int i = scene.Verbs.Count - 1; i >= 0; i--)
        {
            VerbGroup group = scene.Verbs[i];
            if (group.Tokens.End <= at)
            {
                return at - group.Tokens.End <= Reach ? group : null;
            }
        }

        return null;
    }

    private VerbGroup? Right(int at)
    {
        foreach (VerbGroup group in scene.Verbs)
        {
            if (group.Tokens.First >= at)
            {
                return group.Tokens.First - at <= Reach ? group : null;
            }
        }

        return null;
    }

    private bool CrossesBreak(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (scene.IsAny(i, ",", ";", "that", "which", "who", "while", "and"))
            {
                return true;
            }
        }

        return false;
    }

    // "people are involved in": a participle that is tagged as an adjective.
    private EventSlot? Participle(VerbGroup verb)
    {
        int at = verb.Tokens.End;
        bool participle = scene.Syntax.Lemma(verb.Head) == "be" && scene.UposAt(at) == Upos.ADJ && scene.Tokens.Form(at).EndsWith("ed", StringComparison.Ordinal)
            && scene.IsAny(at + 1, "in", "by", "with", "at", "on", "from", "to", "for");
        return participle ? new EventSlot(scene.Tokens.Span(at), scene.Syntax.LemmaAs(at, "VBN"), Evidence.Sentence) : null;
    }

    private EventSlot Slot(int token) => new(scene.Tokens.Span(token), scene.Syntax.Lemma(token).ToLowerInvariant(), Evidence.Sentence);
}
