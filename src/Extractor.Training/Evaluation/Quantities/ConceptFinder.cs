using System.Collections.Immutable;
using Extractor.Claims;
using Extractor.Claims.Linking;
using Extractor.Quantities;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>The rules' word on the concepts of a quantity.</summary>
/// <param name="Thing">Head of what is counted or measured, or -1 for none.</param>
/// <param name="Owner">Head of who has or does it, or -1.</param>
/// <param name="Basis">The quantity it was found for: an earlier one that measures the same thing, or the quantity itself.</param>
internal readonly record struct ConceptVerdict(int Thing, int Owner, Quantity Basis);

/// <summary>
/// Finds by rules what the benchmark calls the concepts of a quantity: the phrase of the thing that is counted or measured with what narrows it
/// (<c>exports to China</c>), and behind it who has or does it, where the sentence says so (<c>Dell … 5% of its workforce</c>).
/// </summary>
internal sealed class ConceptFinder
{
    private readonly ClaimScene _scene;
    private readonly QuantityTokens _quantities;
    private readonly SentenceTree _tree;
    private readonly ConceptSubjects _subjects;
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
        _tree = new SentenceTree(_scene);
        _quantities = new QuantityTokens(article);
        _nouns = new ConceptNouns(_scene, _tree, _quantities);
        _subjects = new ConceptSubjects(_scene, _tree);
        _heads = new ConceptHeads(_scene, _tree, _quantities, _nouns, _subjects);
        _phrases = new ConceptPhrases(_scene, _tree, _quantities, _nouns);
        _owners = new ConceptOwners(_scene, _tree, _nouns, _subjects);
        foreach (Claim claim in claims.Claims)
        {
            _claims[_quantities.Owner(claim.Quantity.NumberTokens.First)] = claim;
        }
    }

    /// <summary>The sentence that is being read.</summary>
    public ClaimScene Scene => _scene;

    /// <summary>Its tree.</summary>
    public SentenceTree Tree => _tree;

    /// <summary>Says which tokens may head a concept.</summary>
    public ConceptNouns Nouns => _nouns;

    /// <summary>Finds the subjects of verbs.</summary>
    public ConceptSubjects Subjects => _subjects;

    /// <summary>The quantity that each token belongs to.</summary>
    public QuantityTokens Quantities => _quantities;

    /// <summary>Finds the words around a head.</summary>
    public ConceptPhrases Phrases => _phrases;

    /// <summary>The concepts, each as its tokens in text order; none when the sentence names none.</summary>
    public ImmutableArray<int[]> Find(Claim claim)
    {
        ConceptVerdict verdict = Verdict(claim);
        return [.. new[] { verdict.Thing, verdict.Owner }.Where(h => h >= 0).Select(h => Phrase(h, verdict.Basis))];
    }

    /// <summary>What the rules take for the heads of the concepts.</summary>
    public ConceptVerdict Verdict(Claim claim)
    {
        _scene.Enter(claim.Quantity.Sentence);
        return Verdict(claim, _quantities.Owner(claim.Quantity.NumberTokens.First));
    }

    /// <summary>The heads that single rules propose, each under the rule's name, whatever the others say.</summary>
    public IEnumerable<(string Rule, int Head)> Proposals(Claim claim)
    {
        _scene.Enter(claim.Quantity.Sentence);
        return _heads.Proposals(claim.Quantity, _quantities.Owner(claim.Quantity.NumberTokens.First)).Append(("item", _heads.OfItem(claim).Head));
    }

    /// <summary>The words around a head as the rules choose them.</summary>
    public int[] Phrase(int head, Quantity quantity) => [.. _phrases.Of(head, head < quantity.Tokens.First ? quantity.Tokens.End : int.MaxValue)];

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

    private ConceptVerdict Verdict(Claim claim, int index)
    {
        Quantity quantity = claim.Quantity;
        ConceptHead found = _heads.Of(quantity, index);
        if (found.Same >= 0 && _claims.TryGetValue(found.Same, out Claim? same) && same.Quantity.Sentence == quantity.Sentence)
        {
            // A number goes on with what the number before it measures, and that one with the one before.
            return Verdict(same, found.Same);
        }

        if (found.Head < 0 && Carried(quantity, index) is { } carried)
        {
            return Verdict(carried, index - 1);
        }

        found = found.Head >= 0 ? found : _heads.OfItem(claim);
        int owner = found.Head < 0 || found.IsSubject ? -1 : _owners.Of(found.Head, quantity);
        return new ConceptVerdict(found.Head, owner >= 0 && !Phrase(found.Head, quantity).Contains(owner) ? owner : -1, quantity);
    }

    // "The pound went to $1 and it is going back to $1.50": what a number of no subject measures is what the one before it does.
    private Claim? Carried(Quantity quantity, int index) =>
        _claims.TryGetValue(index - 1, out Claim? before) && before.Quantity.Sentence == quantity.Sentence && before.Quantity.Kind == quantity.Kind
            && quantity.Kind is not (QuantityKind.Count or QuantityKind.Duration or QuantityKind.Age) ? before : null;
}
