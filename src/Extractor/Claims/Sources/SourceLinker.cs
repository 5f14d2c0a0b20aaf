using Extractor.Claims.Linking;
using Extractor.Claims.Ranking;
using Extractor.Claims.Sources.Attributions;
using Extractor.Quantities;

namespace Extractor.Claims.Sources;

/// <summary>
/// Finds who is credited with what a quantity states. Attributions (<c>X said that …</c>, <c>according to X</c>, quotations) are found in and around its
/// sentence, and one of their sources is chosen, or nobody. Quantities must come in text order.
/// </summary>
internal sealed class SourceLinker
{
    private readonly CandidateChoice _choice;
    private readonly SourceProposals _proposals;

    /// <param name="scene">The article.</param>
    /// <param name="weights">The trained weights of attribution.</param>
    /// <param name="choice">Chooses among the candidates.</param>
    public SourceLinker(ClaimScene scene, AttributionWeights weights, CandidateChoice choice)
    {
        SpeechScene speech = new(scene.Entities);
        _choice = choice;
        _proposals = new SourceProposals(speech, new CreditMap(speech, weights));
    }

    /// <summary>How likely the source that was found last was, or that there is none.</summary>
    public double Likelihood { get; private set; } = 1;

    /// <summary>The source of a quantity, or null.</summary>
    public PhraseSlot? Find(Quantity quantity)
    {
        Candidate best = _choice(quantity, _proposals.Find(quantity));
        _proposals.Note(quantity, best);
        Likelihood = best.Likelihood;
        return best.IsNone ? null : new PhraseSlot(best.Span, best.Evidence);
    }
}
