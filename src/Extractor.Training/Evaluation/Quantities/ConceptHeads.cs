using Extractor.Claims;
using Extractor.Claims.Linking;
using Extractor.Quantities;
using Extractor.Syntax;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>Where the climb from a quantity ended.</summary>
/// <param name="Head">The head noun of what is measured, or -1.</param>
/// <param name="Same">Index of the quantity that measures the same thing, or -1.</param>
/// <param name="IsSubject">True when it is surely a subject, and has no owner but itself.</param>
internal readonly record struct ConceptHead(int Head, int Same = -1, bool IsSubject = false)
{
    /// <summary>Nothing was found.</summary>
    public static ConceptHead None => new(-1);
}

/// <summary>Climbs from a quantity through the tree to the noun that the benchmark calls its concept.</summary>
internal sealed class ConceptHeads(ClaimScene scene, SentenceTree tree, QuantityTokens quantities)
{
    private const int Highest = 10;

    /// <summary>The head of the concept of a quantity of the sentence that is being read.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="index">Its index in the article.</param>
    public ConceptHead Of(Quantity quantity, int index)
    {
        if (IsOneOf(quantity) || IsAdverbial(quantity))
        {
            return ConceptHead.None;
        }

        if (IsConversion(quantity, index) || GoesOn(quantity, index))
        {
            return new ConceptHead(-1, index - 1);
        }

        int narrower = Narrower(quantity);
        narrower = narrower >= 0 ? narrower : Modified(quantity);
        if (narrower >= 0)
        {
            return new ConceptHead(narrower);
        }

        int subject = quantity.Kind is QuantityKind.Count or QuantityKind.Duration or QuantityKind.Age ? -1 : SubjectBefore(quantity);
        ConceptHead climbed = Climb(quantity, index);
        return subject >= 0 && (climbed.Head < 0 || scene.Is(quantity.Tokens.First - 1, "by")) ? new ConceptHead(subject, IsSubject: true) : climbed;
    }

    // "Nvidia advanced 8%", "the Nasdaq Composite slid 1.1%": what stands before the verb before the number, whatever the tree makes of headline style.
    private int SubjectBefore(Quantity quantity)
    {
        int at = quantity.Tokens.First - 1;
        while (scene.UposAt(at) is Upos.ADP or Upos.ADV)
        {
            at--;
        }

        // "Unite Group, down 68p", "Blackmores up 9.4 per cent".
        int direction = at + 1;
        if (scene.IsAny(direction, "up", "down", "off", "worth") || (scene.Is(at, "worth") && at-- > 0))
        {
            int named = scene.Is(at, ",") ? at - 1 : at;
            return IsThing(named) && !quantities.Contains(named) ? named : -1;
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

        return IsThing(at) && !quantities.Contains(at) ? at : -1;
    }

    /// <summary>The head for a quantity that the tree leaves without one: what the claim is about, or what the sentence opens with.</summary>
    /// <param name="claim">The claim of the quantity.</param>
    public ConceptHead Fallback(Claim claim)
    {
        Quantity quantity = claim.Quantity;
        if (quantity.Kind is QuantityKind.Count or QuantityKind.Duration)
        {
            return ConceptHead.None;
        }

        if (claim.Item is { } item)
        {
            for (int i = scene.Range.First; i < scene.Range.End; i++)
            {
                if (scene.Tokens.Span(i).Start >= item.Span.Start && scene.Phrases.From(i, scene.Range.End) is { } phrase && IsThing(phrase.Head) && !quantities.Contains(phrase.Head))
                {
                    return new ConceptHead(phrase.Head);
                }

                if (scene.Tokens.Span(i).Start >= item.Span.Start)
                {
                    break;
                }
            }
        }

        return ConceptHead.None;
    }

    // "one of the best speakers" counts the speakers and says nothing of what they belong to.
    private bool IsOneOf(Quantity quantity) => scene.Is(quantity.NumberTokens.First, "one") && scene.Is(quantity.NumberTokens.End, "of");

    // "Nine days later", "every 33 years", "in 16 years": the time of something, not a property of it.
    private bool IsAdverbial(Quantity quantity)
    {
        if (quantity.Kind != QuantityKind.Duration)
        {
            return false;
        }

        string relation = tree.Relation(tree.Anchor(quantity));
        bool preposition = scene.UposAt(quantity.Tokens.First - 1) is Upos.ADP or Upos.SCONJ || scene.Is(quantity.Tokens.First - 1, "every");
        return preposition || relation.StartsWith("obl", StringComparison.Ordinal) || relation == "advmod" || scene.IsAny(quantity.Tokens.End, "later", "ago", "earlier", "before", "after", "now");
    }

    // "45km (28 miles)", "7,199 yuan ($1,062)", "296 hp (224 kW / 300 PS)".
    private bool IsConversion(Quantity quantity, int index)
    {
        int before = quantity.Tokens.First - 1;
        bool joined = scene.IsAny(before, "(", "/") && quantities.Owner(before - 1) == index - 1 && index > 0;
        return joined && scene.Article.Quantities[index - 1].Kind == quantity.Kind;
    }

    // "up 9.4 per cent to $84", "68p at 1112p", "190 points, or 0.6%", "rose 0.65 per cent to end at 27,349": only little words in between.
    private bool GoesOn(Quantity quantity, int index)
    {
        int at = quantity.Tokens.First - 1;
        int least = at - 5;
        while (at > least && (scene.UposAt(at) is Upos.ADP or Upos.ADV or Upos.PART || scene.IsAny(at, ",", "or", "end", "close", "closing", "more", "less", "the")))
        {
            at--;
        }

        bool before = index > 0 && quantities.Owner(at) == index - 1 && at < quantity.Tokens.First - 1;
        return before && scene.Article.Quantities[index - 1].Kind is not (QuantityKind.Count or QuantityKind.Duration or QuantityKind.Age) && quantity.Kind is not (QuantityKind.Count or QuantityKind.Duration or QuantityKind.Age);
    }

    // "5% of its workforce", "450 Nm of torque", "$7.5 million in deposits", "$100 million for work", "five seasons of Sesame Street".
    private int Narrower(Quantity quantity)
    {
        int at = QuantityTokens.End(quantity);
        at = at < scene.Range.End && scene.Is(at, ")") ? at + 1 : at;
        bool named = scene.Is(at, "of") || (quantity.Kind == QuantityKind.Money && (scene.IsAny(at, "for", "off", "worth") || (scene.Is(at, "in") && scene.UposAt(at + 1) is not (Upos.DET or Upos.PROPN)))) || (quantity.Kind == QuantityKind.Count && scene.Is(at, "for"))
            || (quantity.Kind == QuantityKind.Share && scene.IsAny(at, "off", "from"));
        if (!named)
        {
            return -1;
        }

        at += scene.Is(at + 1, "of") ? 2 : 1;
        while (scene.UposAt(at) is Upos.DET || (scene.Range.Contains(at) && (scene.Syntax.Xpos(at) == "PRP$" || scene.Is(at, "about"))))
        {
            at++;
        }

        return scene.Phrases.From(at, scene.Range.End) is { } phrase && IsThing(phrase.Head) && !quantities.Contains(phrase.Head) ? phrase.Head : -1;
    }

    // "a 0.6 per cent fee", "the 40 yard line", "a 5.2 litre V10 engine", "a $3500 a month mortgage".
    private int Modified(Quantity quantity)
    {
        int at = quantity.Tokens.End;
        if (quantity.Kind == QuantityKind.Count && !scene.IsHyphen(quantity.NumberTokens.End))
        {
            return -1;
        }

        at = scene.IsHyphen(at) ? at + 1 : at;
        if (scene.UposAt(at) is not (Upos.NOUN or Upos.ADJ or Upos.PROPN or Upos.VERB) || scene.Phrases.From(at, scene.Range.End) is not { } phrase || !IsThing(phrase.Head))
        {
            return -1;
        }

        int anchor = tree.Anchor(quantity);
        int head = tree.Head(anchor);
        bool hangs = phrase.Tokens.Contains(head) && tree.Relation(anchor) is "compound" or "nummod" or "amod" or "nmod" or "obl";
        return hangs || scene.IsAny(quantity.Tokens.First - 1, "a", "an", "the", "this", "that", "its") ? phrase.Head : -1;
    }

    private ConceptHead Climb(Quantity quantity, int index)
    {
        int node = tree.Anchor(quantity);
        for (int step = 0; step < Highest && node >= 0; step++)
        {
            int own = tree.Child(node, "nsubj");
            if (own >= 0 && (step == 0 || !tree.IsVerb(node)))
            {
                int subject = tree.IsRelative(own) ? tree.Head(node) : own;
                if (quantities.Owner(subject) != index)
                {
                    return Thing(subject);
                }
            }

            int head = tree.Head(node);
            if (head < 0)
            {
                return ConceptHead.None;
            }

            if (quantities.Owner(head) is >= 0 and var other && other < index)
            {
                return new ConceptHead(-1, other);
            }

            if (scene.UposAt(head) is Upos.VERB or Upos.AUX)
            {
                return FromVerb(head, node, quantity, index);
            }

            // "grounding two new 737 Max jets" counts jets; "a total of 20" says how the amount is meant.
            bool counted = quantity.Kind == QuantityKind.Count && head > quantity.Tokens.First && tree.Relation(node) == "nummod";
            bool amount = scene.Is(quantity.Tokens.First - 1, "of") && AmountNouns.Contains(scene.Syntax.Lemma(head));

            // "Shares were on a tear, up 57%": a predicate has a subject of its own.
            bool predicate = tree.Child(head, "nsubj") is >= 0 and var holder && holder != node && tree.Relation(node) is not ("compound" or "nummod" or "amod" or "nmod" or "appos");
            if (IsThing(head) && !quantities.Contains(head) && !predicate && !counted && !amount)
            {
                return new ConceptHead(head);
            }

            node = head;
        }

        return ConceptHead.None;
    }

    private ConceptHead FromVerb(int verb, int node, Quantity quantity, int index)
    {
        string relation = tree.Relation(node);
        if (relation == "nsubj")
        {
            return ConceptHead.None;
        }

        int @object = tree.Child(verb, "obj");
        bool hasObject = @object >= 0 && @object != node && quantities.Owner(@object) < 0 && @object < quantity.Tokens.First && IsThing(@object);
        bool price = quantity.Kind == QuantityKind.Money && scene.IsAny(Math.Max(scene.Range.First, quantity.Tokens.First - 1), "for", "at");
        if (hasObject && relation != "obj" && (price || ChangeWords.Verb(scene.Syntax.Lemma(verb)) is not null || quantity.Kind != QuantityKind.Duration))
        {
            return new ConceptHead(@object);
        }

        return Thing(SubjectOf(verb));
    }

    /// <summary>The subject of a verb, its own or the one it takes over; -1 when there is none.</summary>
    public int SubjectOf(int verb)
    {
        for (int depth = 0; depth < Highest && verb >= 0; depth++)
        {
            int subject = tree.Subject(verb);
            bool pronoun = subject >= 0 && scene.UposAt(subject) == Upos.PRON && scene.IsAny(subject, "it", "they", "he", "she");
            if (subject >= 0 && !pronoun)
            {
                return subject;
            }

            // "Cayman Airways said it was grounding two jets": it is who says so.
            bool climbs = pronoun ? tree.Relation(verb) is "ccomp" or "advcl" or "xcomp" or "acl" : tree.Relation(verb) is "conj" or "xcomp" or "advcl" or "acl" or "parataxis";
            if (!climbs || (!pronoun && tree.Has(verb, "nsubj")))
            {
                return -1;
            }

            verb = tree.Head(verb);
        }

        return -1;
    }

    private ConceptHead Thing(int token) => IsThing(token) ? quantities.Owner(token) is >= 0 ? ConceptHead.None : new ConceptHead(token) : ConceptHead.None;

    private bool IsThing(int token) => token >= 0 && scene.Phrases.IsNoun(token) && !scene.IsPercent(token) && scene.Entities.At(token) is not { PlacesInTime: true };
}
