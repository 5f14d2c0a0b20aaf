using Extractor.Claims.Ranking;
using Extractor.Entities;
using Extractor.Quantities;
using Extractor.Syntax;
using Extractor.Syntax.Chunks;
using Extractor.Tokens;

namespace Extractor.Claims.Linking;

/// <summary>Finds what is counted or measured: the noun phrase after the number, after its <c>of</c>, before it, or the subject of its verb.</summary>
internal sealed class ItemLinker(ClaimScene scene, EventLinker events, CandidateChoice choose)
{
    private readonly MeasuredThing _things = new(scene, new SentenceTree(scene), new HeadPhrases(scene));
    private readonly ItemCandidates _candidates = new(scene, new SentenceTree(scene), new HeadPhrases(scene));

    // The last first.
    private readonly List<EarlierItem> _earlier = new(EarlierItem.Most + 1);
    private Quantity? _before;
    private PhraseSlot? _itemBefore;

    /// <summary>How likely the last choice was.</summary>
    public double Likelihood { get; private set; } = 1;

    /// <summary>The token of the head of the last item; -1 where there is none.</summary>
    public int Head { get; private set; } = -1;

    /// <summary>The item of a quantity, or null. Quantities must come in text order.</summary>
    public PhraseSlot? Find(Quantity quantity)
    {
        Likelihood = 1;
        PhraseSlot? item = IsConversion(quantity) ? _itemBefore : Choose(quantity);
        _before = quantity;
        _itemBefore = item;
        return item;
    }

    private PhraseSlot? Choose(Quantity quantity)
    {
        PhraseSlot? near = Own(quantity);
        near = near is null || IsPlace(near) ? Shared(quantity) ?? near : near;
        Candidate chosen = choose(quantity, _candidates.Of(quantity, new ItemProposals(near, Thing(quantity), Carried(quantity)), _earlier));
        Likelihood = chosen.Likelihood;
        Head = chosen.Head;
        if (chosen.IsNone)
        {
            return null;
        }

        PhraseSlot item = new(chosen.Span, chosen.Evidence);
        Remember(new EarlierItem(item, chosen.Head, quantity));
        return item;
    }

    private void Remember(EarlierItem item)
    {
        _earlier.RemoveAll(e => e.Slot.Span == item.Slot.Span);
        _earlier.Insert(0, item);
        if (_earlier.Count > EarlierItem.Most)
        {
            _earlier.RemoveAt(EarlierItem.Most);
        }
    }

    // The item of the number before is a candidate wherever a reader may still have it in mind.
    private PhraseSlot? Carried(Quantity quantity) =>
        _before is not null && _itemBefore is not null && quantity.Sentence - _before.Sentence <= 1 && _before.Kind == quantity.Kind && scene.SameParagraph(quantity.Sentence, _before.Sentence)
            ? _itemBefore with { Evidence = Evidence.Carried }
            : null;

    private PhraseSlot? Own(Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Count => Counted(quantity) ?? OfSubject(quantity),
        QuantityKind.Age => Person(quantity),
        QuantityKind.Score => null,
        QuantityKind.Multiple => After(quantity) ?? Subject(quantity),
        QuantityKind.Duration => Compound(quantity) ?? OfPhrase(quantity) ?? NounBefore(quantity) ?? Thing(quantity),
        QuantityKind.Money => Compound(quantity) ?? OfPhrase(quantity) ?? NounBefore(quantity) ?? Changed(quantity) ?? Surer(Thing(quantity), OfSubject(quantity), quantity),
        _ => Compound(quantity) ?? OfPhrase(quantity) ?? NounBefore(quantity) ?? Changed(quantity) ?? Surer(Thing(quantity), Subject(quantity), quantity),
    };

    // "Iceland (99%), Norway (98%)": the places differ, what is measured there is the same.
    private bool IsPlace(PhraseSlot item)
    {
        var entities = scene.Entities.Entities;
        int low = 0;
        for (int high = entities.Length; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = entities[middle].Span.End < item.Span.End ? (middle + 1, high) : (low, middle);
        }

        return item.Evidence == Evidence.Sentence && low < entities.Length && entities[low].Type == EntityType.Loc && entities[low].Span.Start <= item.Span.Start;
    }

    // "45km (28 miles)": the conversion measures what the original does.
    private bool IsConversion(Quantity quantity) =>
        _before is not null && _before.Sentence == quantity.Sentence && scene.Is(quantity.Tokens.First - 1, "(") && _before.Tokens.End == quantity.Tokens.First - 1
        && quantity.Kind is QuantityKind.Money or QuantityKind.Measure && _before.Kind == quantity.Kind;

    // "Clinton has 46 percent and Trump 44 percent", "52,724 in February, 66,066 in March": the second goes on with what the first is a number of.
    private PhraseSlot? Shared(Quantity quantity)
    {
        bool goesOn = _before is not null && _before.Sentence == quantity.Sentence && _before.Kind == quantity.Kind
            && (quantity.Kind is QuantityKind.Share or QuantityKind.Measure || (quantity.Kind == QuantityKind.Count && quantity.CountedHead < 0 && !IsHarm(quantity)));
        return goesOn && _itemBefore is not null ? _itemBefore with { Evidence = Evidence.Carried } : null;
    }

    private bool IsHarm(Quantity quantity) => events.Governor(quantity) is { } verb && HarmVerbs.Contains(scene.Syntax.Lemma(verb.Head));

    // "increased the company's capital to 120 million baht", "cut its forecast by 3%": the object between the verb and the number.
    private PhraseSlot? Changed(Quantity quantity)
    {
        if (events.Governor(quantity) is not { } verb || verb.Tokens.End >= quantity.Tokens.First || ChangeWords.Verb(scene.Syntax.Lemma(verb.Head)) is null)
        {
            return null;
        }

        bool role = scene.IsAny(quantity.Tokens.First - 1, "to", "by", "from");
        return role && scene.UposAt(verb.Tokens.End) is Upos.DET or Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.PRON && PhraseFrom(verb.Tokens.End) is { } found && found.Span.End <= scene.Tokens.Span(quantity.Tokens.First).Start
            ? found
            : null;
    }

    // "the number of gig workers is 717,686", "losses could surge to 1.3 trillion won", "the death toll reached 54": subject of a verb that states an amount.
    private PhraseSlot? OfSubject(Quantity quantity)
    {
        if (events.Governor(quantity) is not { } verb || verb.Tokens.First > quantity.Tokens.First)
        {
            return null;
        }

        string lemma = scene.Syntax.Lemma(verb.Head);
        bool amount = ChangeWords.Verb(lemma) is not null || lemma is "be" or "stand" or "reach" or "hit" or "total" or "exceed" or "amount" or "cost" or "value" or "average" or "number" or "top"
            or "come" or "sell" or "price" or "estimate" or "tally" or "equal" or "pass" or "surpass" or "worth" or "remain" or "range" or "vary";
        bool harm = HarmVerbs.Contains(lemma) && quantity.Kind == QuantityKind.Count;
        if (!amount || harm || events.SubjectOf(quantity) is not { } subject || scene.UposAt(subject.End - 1) == Upos.PRON)
        {
            return null;
        }

        return Slot(OfWhat(subject), Evidence.Sentence);
    }

    // "the number of Asian militants" counts militants; "the total of his debts" sums debts.
    private TokenRange OfWhat(TokenRange subject)
    {
        for (int i = subject.First; i + 2 < subject.End; i++)
        {
            if (scene.IsAny(i, "number", "total", "amount", "sum") && scene.Is(i + 1, "of"))
            {
                return new TokenRange(i + 2, subject.End);
            }
        }

        return subject;
    }

    private PhraseSlot? Counted(Quantity quantity)
    {
        if (Pronoun(quantity) is { } pronoun)
        {
            return pronoun;
        }

        if (quantity.CountedHead < 0)
        {
            return After(quantity);
        }

        // "a four-member team": the item is the team, the unit its members.
        if (scene.IsHyphen(quantity.NumberTokens.End))
        {
            return scene.Phrases.From(quantity.CountedHead + 1, scene.Range.End) is { } owner ? Slot(scene.Phrases.WithOf(owner, scene.Range.End), Evidence.Direct) : Slot(new TokenRange(quantity.CountedHead, quantity.CountedHead + 1), Evidence.Direct);
        }

        int first = PhraseStart(quantity);
        NounPhrase phrase = new(new TokenRange(first, quantity.CountedHead + 1), quantity.CountedHead);
        return Slot(scene.Phrases.WithOf(phrase, scene.Range.End), Evidence.Direct);
    }

    // The first token of the counted phrase: after "more", "of", "out of", determiners.
    private int PhraseStart(Quantity quantity)
    {
        int at = quantity.NumberTokens.End;
        while (at < quantity.CountedHead && (scene.IsAny(at, "of", "out", "more", "other", "or", "so", "fewer", "less", "additional", "further") || scene.UposAt(at) is Upos.DET or Upos.NUM || scene.Syntax.Xpos(at) == "PRP$"))
        {
            at++;
        }

        return at;
    }

    // "900 out of them", "two of whom", "half of which".
    private PhraseSlot? Pronoun(Quantity quantity)
    {
        int at = quantity.NumberTokens.End;
        at = scene.Is(at, "out") ? at + 1 : at;
        return scene.Is(at, "of") && scene.IsAny(at + 1, "them", "whom", "which", "these", "those", "us", "it") && scene.UposAt(at + 1) is Upos.PRON or Upos.DET && !scene.Phrases.IsNoun(Math.Min(at + 2, scene.Range.End - 1))
            ? Slot(new TokenRange(at + 1, at + 2), Evidence.Direct)
            : null;
    }

    private PhraseSlot? Person(Quantity quantity)
    {
        if (quantity.CountedHead >= 0)
        {
            if (scene.Entities.At(quantity.CountedHead) is { } entity && quantity.CountedHead < quantity.NumberTokens.First)
            {
                return new PhraseSlot(entity.Span, Evidence.Direct);
            }

            int before = quantity.CountedHead;
            return before < quantity.NumberTokens.First ? NameBefore(before + 1) : Slot(new TokenRange(quantity.CountedHead, quantity.CountedHead + 1), Evidence.Direct);
        }

        int at = quantity.Tokens.First;
        while (at > scene.Range.First && (scene.IsAny(at - 1, "aged", "ages", "age", "of", "the", "under", "over", "above", "below", "in", "his", "her", "between", "was", "is", "at", ",", "who", "and") || scene.UposAt(at - 1) == Upos.ADV))
        {
            at--;
        }

        return NameBefore(at);
    }

    private PhraseSlot? NameBefore(int at) => scene.Phrases.Before(at, scene.Range.First) is { } phrase ? Slot(phrase.Tokens, Evidence.Direct) : null;

    // "a three-year sentence", "an 84 MW station", "$2 billion project", "a 300-page verdict".
    private PhraseSlot? Compound(Quantity quantity)
    {
        int at = quantity.Tokens.End;
        bool adjacent = scene.IsHyphen(quantity.NumberTokens.End) || quantity.Kind is QuantityKind.Money or QuantityKind.Measure or QuantityKind.Share;
        if (!adjacent || !scene.Range.Contains(at) || scene.UposAt(at) is not (Upos.NOUN or Upos.ADJ or Upos.PROPN) || scene.Entities.At(at)?.PlacesInTime == true)
        {
            return null;
        }

        // "a 45 percent increase in reported rapes": the item is what increases.
        if (ChangeWords.IsNoun(scene.Syntax.Lemma(at)) && scene.IsAny(at + 1, "in", "of", "on"))
        {
            return PhraseFrom(at + 2);
        }

        return scene.Phrases.From(at, scene.Range.End) is { } phrase && !scene.Syntax.Xpos(phrase.Head).StartsWith("NNP", StringComparison.Ordinal)
            ? Slot(scene.Phrases.WithOf(phrase, scene.Range.End), Evidence.Direct)
            : null;
    }

    // "45% of territories", "$56 million of his own money", "seven days of fighting", "$50 million in aid", "$10 for books".
    private PhraseSlot? OfPhrase(Quantity quantity)
    {
        int at = quantity.Tokens.End;
        at = scene.IsAny(at, "worth", "more", "less") ? at + 1 : at;
        bool money = quantity.Kind == QuantityKind.Money && scene.IsAny(at, "in", "for") && scene.Entities.At(Math.Min(at + 1, scene.Range.End - 1))?.Type is null;
        return scene.Is(at, "of") || money ? PhraseFrom(at + 1) : null;
    }

    private PhraseSlot? PhraseFrom(int at)
    {
        while (scene.UposAt(at) is Upos.DET || (scene.Range.Contains(at) && scene.Syntax.Xpos(at) == "PDT"))
        {
            at++;
        }

        if (!scene.Range.Contains(at))
        {
            return null;
        }

        if (scene.UposAt(at) == Upos.PRON && scene.Syntax.Xpos(at) != "PRP$")
        {
            return Slot(new TokenRange(at, at + 1), Evidence.Direct);
        }

        int first = scene.Syntax.Xpos(at) == "PRP$" || scene.UposAt(at) == Upos.NUM ? at + 1 : at;
        return scene.Phrases.From(first, scene.Range.End) is { } phrase ? Slot(scene.Phrases.WithOf(phrase, scene.Range.End), Evidence.Direct) : null;
    }

    private PhraseSlot? After(Quantity quantity) =>
        quantity.Kind == QuantityKind.Multiple && scene.IsAny(quantity.NumberTokens.End, "the", "its", "their", "that", "in") ? PhraseFrom(quantity.NumberTokens.End + 1) : null;

    // "a grant of $530,000", "a population of 2 million", "losses of 3%", "an unemployment rate of 5%".
    private PhraseSlot? NounBefore(Quantity quantity)
    {
        int at = quantity.Tokens.First;
        at = scene.IsAny(at - 1, "a", "an", "the") ? at - 1 : at;
        if (!scene.IsAny(at - 1, "of", "worth", "at") || scene.Phrases.Before(at - 1, scene.Range.First) is not { } phrase)
        {
            return null;
        }

        // "an increase of 5% in prices": what increased is the item.
        return ChangeWords.IsNoun(scene.Syntax.Lemma(phrase.Head))
            ? scene.IsAny(quantity.Tokens.End, "in", "on") ? PhraseFrom(quantity.Tokens.End + 1) : null
            : Slot(phrase.Tokens, Evidence.Direct);
    }

    private PhraseSlot? Subject(Quantity quantity) => events.SubjectOf(quantity) is { } subject && !scene.IsPercent(subject.End - 1) ? Slot(OfWhat(subject), Evidence.Sentence) : null;

    // The tree sees farther than the chunks, the chunks are surer of what stands right before the verb: "whose net wealth was up 81%".
    private PhraseSlot? Surer(PhraseSlot? tree, PhraseSlot? chunk, Quantity quantity)
    {
        if (tree is null || chunk is null)
        {
            return tree ?? chunk;
        }

        bool adjacent = events.Governor(quantity) is { } verb && verb.Tokens.First > scene.Range.First && scene.Tokens.Span(verb.Tokens.First - 1).End == chunk.Span.End;
        bool same = tree.Span.Start < chunk.Span.End && chunk.Span.Start < tree.Span.End;
        return adjacent && !same ? chunk : tree;
    }

    private PhraseSlot? Thing(Quantity quantity) => _things.Of(quantity) is { } tokens ? Slot(tokens, Evidence.Sentence) : null;

    private PhraseSlot Slot(TokenRange tokens, Evidence evidence) => new(scene.Tokens.Span(tokens), evidence);
}
