namespace Extractor.Claims.Ranking;

/// <summary>Chooses a slot of all claims of an article together, each time the candidate that is likeliest by itself. Immutable and thread-safe.</summary>
internal sealed class ChainRanker
{
    private readonly SlotRanker _ranker;
    private readonly float[] _pairs;

    /// <param name="ranker">Ranks candidates; its weights also hold those of pairs.</param>
    public ChainRanker(SlotRanker ranker)
    {
        _ranker = ranker;
        _pairs = new float[PairFeatures.Codes];
        Span<uint> features = stackalloc uint[PairFeatures.Count];
        for (int code = 0; code < _pairs.Length; code++)
        {
            PairFeatures.Fill(code, features);
            foreach (uint feature in features)
            {
                _pairs[code] += ranker.Weights.Of(feature) * SlotRanker.Share;
            }
        }
    }

    /// <summary>The candidates chosen, each with its likelihood.</summary>
    public IReadOnlyList<Candidate> Choose(IReadOnlyList<SlotStep> steps)
    {
        if (steps.Count == 0)
        {
            return [];
        }

        double[][] scores = [.. steps.Select(step => _ranker.Scores(step.Candidates))];
        double[][] marginals = new SlotLattice(steps).Marginals(scores, _pairs);
        return [.. steps.Select((step, i) => SlotRanker.Likeliest(step.Candidates, marginals[i]))];
    }
}
