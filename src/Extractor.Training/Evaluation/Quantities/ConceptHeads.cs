using Extractor.Claims;
using Extractor.Claims.Linking;
using Extractor.Quantities;
using Extractor.Syntax;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>Where the search for a concept ended.</summary>
/// <param name="Head">The head noun of what is measured, or -1.</param>
/// <param name="Same">Index of the quantity that measures the same thing, or -1.</param>
/// <param name="IsSubject">True when it is a subject, and has no owner but itself.</param>
internal readonly record struct ConceptHead(int Head, int Same = -1, bool IsSubject = false)
{
    /// <summary>Nothing was found.</summary>
    public static ConceptHead None => new(-1);
}

/// <summary>Finds the noun that the benchmark calls the concept of a quantity: beside it, or by a climb through the tree.</summary>
internal sealed class ConceptHeads(ClaimScene scene, SentenceTree tree, QuantityTokens quantities, ConceptNouns nouns, ConceptSubjects subjects)
{
    private const int Highest = 10;

    private readonly ConceptNeighbours _neighbours = new(scene, tree, quantities, nouns);
    private readonly ConceptContinuations _continuations = new(scene, quantities);

    /// <summary>The head of the concept of a quantity of the sentence that is being read.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="index">Its index in the article.</param>
    public ConceptHead Of(Quantity quantity, int index)
    {
        if (IsOneOf(quantity) || IsAdverbial(quantity))
        {
            return ConceptHead.None;
        }

        if (_continuations.Continues(quantity, index))
        {
            return new ConceptHead(-1, index - 1);
        }

        bool measured = quantity.Kind is not (QuantityKind.Count or QuantityKind.Duration or QuantityKind.Age);
        int beside = measured ? _neighbours.Changed(quantity) : -1;
        beside = beside >= 0 ? beside : _neighbours.Narrower(quantity);
        beside = beside >= 0 ? beside : _neighbours.Modified(quantity);
        if (beside >= 0)
        {
            return new ConceptHead(beside);
        }

        return measured && _neighbours.Before(quantity) is >= 0 and var subject ? new ConceptHead(subject, IsSubject: true) : Climb(quantity, index);
    }

    /// <summary>The head for a quantity that the tree leaves without one: what its claim is about.</summary>
    /// <param name="claim">The claim of the quantity.</param>
    public ConceptHead OfItem(Claim claim)
    {
        if (claim.Item is not { } item || claim.Quantity.Kind is QuantityKind.Count or QuantityKind.Duration)
        {
            return ConceptHead.None;
        }

        int at = scene.Range.First;
        while (at < scene.Range.End && scene.Tokens.Span(at).Start < item.Span.Start)
        {
            at++;
        }

        return nouns.From(at) is >= 0 and var head ? new ConceptHead(head, IsSubject: true) : ConceptHead.None;
    }

    /// <summary>The heads that single rules propose, each under the rule's name.</summary>
    public IEnumerable<(string Rule, int Head)> Proposals(Quantity quantity, int index) =>
    [
        ("changed", _neighbours.Changed(quantity)),
        ("narrower", _neighbours.Narrower(quantity)),
        ("modified", _neighbours.Modified(quantity)),
        ("before", _neighbours.Before(quantity)),
        ("climb", Climb(quantity, index).Head),
    ];

    // "one of the best speakers" counts the speakers and says nothing of what they belong to.
    private bool IsOneOf(Quantity quantity) => scene.Is(quantity.NumberTokens.First, "one") && scene.Is(quantity.NumberTokens.End, "of");

    // "Nine days later", "every 33 years", "in 16 years": the time of something, not a property of it.
    private bool IsAdverbial(Quantity quantity)
    {
        // "sold within six weeks" is how long the selling took.
        bool taken = scene.IsAny(quantity.Tokens.First - 1, "in", "within", "over") || scene.IsAny(quantity.Tokens.First, "in", "within", "over") || scene.Is(quantity.Tokens.End, "worth");
        if (quantity.Kind != QuantityKind.Duration || taken)
        {
            return false;
        }

        bool oblique = tree.Relation(tree.Anchor(quantity)) is "advmod" or "obl" or "obl:unmarked";
        bool preposition = (scene.UposAt(quantity.Tokens.First - 1) is Upos.ADP or Upos.SCONJ && !nouns.IsAmount(quantity.Tokens.First - 2)) || scene.Is(quantity.Tokens.First - 1, "every");
        return oblique || preposition || scene.IsAny(quantity.Tokens.End, "later", "ago", "earlier", "before", "after", "now");
    }

    private ConceptHead Climb(Quantity quantity, int index)
    {
        int node = tree.Anchor(quantity);
        for (int step = 0; step < Highest && node >= 0; step++)
        {
            int own = tree.Child(node, "nsubj");
            if (own >= 0 && (step == 0 || !tree.IsVerb(node)) && quantities.Owner(own) != index)
            {
                return Subject(tree.IsRelative(own) ? tree.Head(node) : own);
            }

            int head = tree.Head(node);
            if (quantities.Owner(head) is >= 0 and var other && other < index)
            {
                return new ConceptHead(-1, other);
            }

            if (scene.UposAt(head) is Upos.VERB or Upos.AUX)
            {
                return FromVerb(head, node, quantity);
            }

            if (nouns.IsThing(head) && !Passes(head, node, quantity))
            {
                return new ConceptHead(head);
            }

            node = head;
        }

        return ConceptHead.None;
    }

    private bool Passes(int head, int node, Quantity quantity)
    {
        // "grounding two new 737 Max jets" counts jets; "a total of 20" says how the amount is meant.
        string relation = tree.Relation(node);
        bool counted = quantity.Kind == QuantityKind.Count && head > quantity.Tokens.First && relation == "nummod";
        bool amount = head < quantity.Tokens.First && nouns.IsAmount(head);

        // "Shares were on a tear, up 57%", "the bay is the home port of 60 fishermen": a predicate has a subject of its own.
        bool predicate = tree.Child(head, "nsubj") is >= 0 and var holder && holder != node && (quantity.Kind == QuantityKind.Count || relation is not ("compound" or "nummod" or "amod" or "nmod" or "appos"));
        return counted || amount || predicate;
    }

    // "giving the firm $20,000" has two objects, and the amount is the giver's; "boost the range by 35 miles", "sells the phone for $799": the object; "the index fell 3%", "the firm spent $3 million": the subject.
    private ConceptHead FromVerb(int verb, int node, Quantity quantity)
    {
        string relation = tree.Relation(node);
        if (relation == "nsubj")
        {
            return ConceptHead.None;
        }

        int @object = tree.Child(verb, "obj");
        bool oblique = relation != "obj" && (scene.UposAt(quantity.Tokens.First) == Upos.ADP || scene.UposAt(quantity.Tokens.First - 1) is not (Upos.NOUN or Upos.PROPN or Upos.PRON));
        bool other = @object >= 0 && @object != node && @object < quantity.Tokens.First && nouns.IsThing(@object);
        return other && oblique && quantity.Kind != QuantityKind.Duration ? new ConceptHead(@object) : Subject(subjects.Of(verb));
    }

    private ConceptHead Subject(int token) => nouns.IsThing(token) ? new ConceptHead(token, IsSubject: true) : ConceptHead.None;
}
