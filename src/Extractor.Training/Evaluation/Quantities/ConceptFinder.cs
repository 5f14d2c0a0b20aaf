using System.Collections.Immutable;
using Extractor.Claims;
using Extractor.Claims.Linking;
using Extractor.Quantities;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>
/// Finds what the benchmark calls the concepts of a quantity: the phrase of the thing that is counted or measured with what narrows it
/// (<c>exports to China</c>), and behind it who has or does it, where the sentence says so (<c>Dell … 5% of its workforce</c>).
/// </summary>
internal sealed class ConceptFinder
{
    private readonly ClaimScene _scene;
    private readonly QuantityTokens _quantities;
    private readonly ConceptNouns _nouns;
    private readonly ConceptHeads _heads;
    private readonly ConceptPhrases _phrases;
    private readonly ConceptOwners _owners;
    private readonly Dictionary<int, Claim> _claims = [];

    /// <summary>Makes a finder over an article.</summary>
    public ConceptFinder(ClaimArticle claims)
    {
        QuantityArticle article = claims.Quantities;
        _scene = new ClaimScene(article);
        SentenceTree tree = new(_scene);
        _quantities = new QuantityTokens(article);
        _nouns = new ConceptNouns(_scene, tree, _quantities);
        ConceptSubjects subjects = new(_scene, tree);
        _heads = new ConceptHeads(_scene, tree, _quantities, _nouns, subjects);
        _phrases = new ConceptPhrases(_scene, tree, _quantities, _nouns);
        _owners = new ConceptOwners(_scene, tree, _nouns, subjects);
        foreach (Claim claim in claims.Claims)
        {
            _claims[_quantities.Owner(claim.Quantity.NumberTokens.First)] = claim;
        }
    }

    /// <summary>The concepts, each as its tokens in text order; none when the sentence names none.</summary>
    public ImmutableArray<int[]> Find(Claim claim)
    {
        Quantity quantity = claim.Quantity;
        int index = _quantities.Owner(quantity.NumberTokens.First);
        _scene.Enter(quantity.Sentence);
        return Find(claim, index);
    }

    /// <summary>What a generation of radio is named for: <c>3G and 4G networks</c>. None when it is named for itself.</summary>
    /// <param name="token">The token of the generation.</param>
    public ImmutableArray<int[]> OfGeneration(int token)
    {
        _scene.Enter(_scene.Tokens.SentenceOf(token));
        int at = token + 1;
        while (_scene.IsAny(at, "and", "or", ",", "/") || (_scene.Range.Contains(at) && _scene.Tokens.Form(at) is [>= '2' and <= '6', 'G']))
        {
            at++;
        }

        return at < _scene.Range.End && _scene.Phrases.IsNoun(at) && _nouns.PhraseFrom(at) is { } phrase ? [[.. Enumerable.Range(phrase.First, phrase.Count)]] : [];
    }

    private ImmutableArray<int[]> Find(Claim claim, int index)
    {
        Quantity quantity = claim.Quantity;
        ConceptHead found = _heads.Of(quantity, index);
        if (found.Same >= 0 && _claims.TryGetValue(found.Same, out Claim? same) && same.Quantity.Sentence == quantity.Sentence)
        {
            // A number goes on with what the number before it measures, and that one with the one before.
            return Find(same, found.Same);
        }

        if (found.Head < 0 && Carried(quantity, index) is { } carried)
        {
            return Find(carried, index - 1);
        }

        found = found.Head >= 0 ? found : _heads.OfItem(claim);
        if (found.Head < 0)
        {
            return [];
        }

        int[] thing = Phrase(found.Head, quantity);
        int owner = found.IsSubject ? -1 : _owners.Of(found.Head, quantity);
        return owner >= 0 && !thing.Contains(owner) ? [thing, Phrase(owner, quantity)] : [thing];
    }

    // "The pound went to $1 and it is going back to $1.50": what a number of no subject measures is what the one before it does.
    private Claim? Carried(Quantity quantity, int index) =>
        _claims.TryGetValue(index - 1, out Claim? before) && before.Quantity.Sentence == quantity.Sentence && before.Quantity.Kind == quantity.Kind
            && quantity.Kind is not (QuantityKind.Count or QuantityKind.Duration or QuantityKind.Age) ? before : null;

    private int[] Phrase(int head, Quantity quantity) => [.. _phrases.Of(head, head < quantity.Tokens.First ? quantity.Tokens.End : int.MaxValue)];
}
