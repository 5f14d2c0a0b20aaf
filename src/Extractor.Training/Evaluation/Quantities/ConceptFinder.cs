using Extractor.Articles;
using Extractor.Claims;
using Extractor.Claims.Linking;

using Extractor.Quantities;
using Extractor.Syntax;
using Extractor.Syntax.Chunks;
using Extractor.Tokens;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>
/// Finds the phrase that the benchmark calls the concept of a quantity: the item of its claim with the prepositional phrases that narrow it
/// (<c>exports to China</c>). A count whose noun is its unit has what that noun belongs to: its <c>of</c>-phrase, or the subject that has it.
/// </summary>
internal sealed class ConceptFinder
{
    private const int Highest = 8;

    private readonly ClaimScene _scene;
    private readonly SentenceTree _tree;
    private readonly HeadPhrases _phrases;
    private readonly MeasuredThing _things;

    /// <summary>Makes a finder over an article.</summary>
    public ConceptFinder(QuantityArticle article)
    {
        _scene = new ClaimScene(article);
        _tree = new SentenceTree(_scene);
        _phrases = new HeadPhrases(_scene);
        _things = new MeasuredThing(_scene, _tree, _phrases);
    }

    /// <summary>The tokens of the concept, or null when the sentence names none.</summary>
    public TokenRange? Find(Claim claim)
    {
        Quantity quantity = claim.Quantity;
        _scene.Enter(quantity.Sentence);
        if (quantity.Kind == QuantityKind.Count && quantity.CountedHead >= 0)
        {
            return Narrowing(quantity.CountedHead + 1, quantity) ?? (_tree.Relation(_tree.Anchor(quantity)) == "nsubj" ? null : Owner(quantity));
        }

        TokenRange? thing = claim.Item is { } item && Tokens(item.Span) is { } tokens && _scene.UposAt(tokens.First) != Upos.PRON ? tokens : _things.Of(quantity);
        return thing is { } found && _scene.UposAt(found.First) != Upos.PRON ? WithNarrowing(found, quantity) : Owner(quantity);
    }

    /// <summary>The second phrase of a concept: whose it is, where a possessive pronoun says so (<c>Dell … 5% of its workforce</c>); null where none does.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="concept">Its concept.</param>
    public TokenRange? Possessor(Claim claim, TokenRange concept)
    {
        bool possessive = _scene.Range.Contains(concept.First - 1) && _scene.Syntax.Xpos(concept.First - 1) == "PRP$";
        return possessive && First(claim.Quantity) is { } owner && owner.End < concept.First ? owner : null;
    }

    // "35 sections of the region", "four options for greener fuels".
    private TokenRange? Narrowing(int at, Quantity quantity) =>
        _scene.IsAny(at, "of", "for", "in", "to", "on", "from", "between", "with") && PhraseAfter(at, quantity) is { } phrase ? WithNarrowing(phrase, quantity) : null;

    private TokenRange WithNarrowing(TokenRange phrase, Quantity quantity)
    {
        int end = phrase.End;
        for (int depth = 0; depth < 2 && _scene.IsAny(end, "of", "for", "in", "to", "on", "between") && PhraseAfter(end, quantity) is { } next && Narrows(end, next); depth++)
        {
            end = next.End;
        }

        return new TokenRange(phrase.First, end);
    }

    // "Exports to China rose" narrows the exports; "shares fell in London trading" says where they fell.
    private bool Narrows(int preposition, TokenRange next)
    {
        int before = preposition - 1;
        return _scene.Is(preposition, "of") || (_scene.Phrases.IsNoun(before) && _tree.Relation(next.End - 1) is "nmod" or "root" or "flat" or "compound");
    }

    private TokenRange? PhraseAfter(int preposition, Quantity quantity)
    {
        int at = preposition + 1;
        while (_scene.UposAt(at) is Upos.DET || (_scene.Range.Contains(at) && _scene.Syntax.Xpos(at) == "PRP$"))
        {
            at++;
        }

        bool time = _scene.Range.Contains(at) && _scene.Entities.At(at) is { PlacesInTime: true };
        return time || quantity.Tokens.Contains(at) ? null : _scene.Phrases.From(at, _scene.Range.End) is { } phrase && !quantity.Tokens.Contains(phrase.Head) ? Of(phrase) : null;
    }

    private static TokenRange Of(NounPhrase phrase) => phrase.Tokens;

    // "Ford, which has 13,000 workers", "the production of eight million bottles", "the company plans to spend $13 million".
    private TokenRange? Owner(Quantity quantity)
    {
        int node = _tree.Anchor(quantity);
        for (int step = 0; step < Highest && node >= 0; step++)
        {
            int head = _tree.Head(node);
            if (head < 0)
            {
                break;
            }

            if (_scene.Phrases.IsNoun(head) && _tree.Relation(node) is "nmod" or "appos" or "acl" && !_scene.IsPercent(head) && !quantity.Tokens.Contains(head))
            {
                return WithNarrowing(_phrases.Of(head, _scene.Range.First) is var owner && owner.End > quantity.Tokens.First && owner.First < quantity.Tokens.First ? new TokenRange(owner.First, Math.Max(head + 1, owner.First + 1)) : owner, quantity);
            }

            if (_scene.UposAt(head) is Upos.VERB && _tree.Subject(head) is >= 0 and var subject && _scene.Phrases.IsNoun(subject) && !quantity.Tokens.Contains(subject))
            {
                return WithNarrowing(_phrases.Of(subject, _scene.Range.First), quantity);
            }

            node = head;
        }

        return quantity.CountedHead < 0 ? First(quantity) : null;
    }

    // What a sentence opens with is what it speaks of.
    private TokenRange? First(Quantity quantity)
    {
        for (int at = _scene.Range.First; at < quantity.Tokens.First; at++)
        {
            if (_scene.Phrases.IsNoun(at) || _scene.UposAt(at) == Upos.ADJ)
            {
                bool time = _scene.Entities.At(at) is { PlacesInTime: true };
                if (!time && _scene.Phrases.From(at, quantity.Tokens.First) is { } phrase)
                {
                    return WithNarrowing(phrase.Tokens, quantity);
                }
            }
        }

        return null;
    }

    private TokenRange? Tokens(TextSpan span)
    {
        int first = -1;
        for (int i = _scene.Range.First; i < _scene.Range.End; i++)
        {
            if (first < 0 && _scene.Tokens.Span(i).Start >= span.Start)
            {
                first = i;
            }

            if (first >= 0 && _scene.Tokens.Span(i).End >= span.End)
            {
                return new TokenRange(first, i + 1);
            }
        }

        return null;
    }
}
