using System.Collections.Immutable;
using Extractor.Claims;
using Extractor.Claims.Ranking;

namespace Extractor.Training.Evaluation.Quantities.Ranking;

/// <summary>Finds the concepts of quantities by a trained model over what rules propose.</summary>
internal sealed class RankedConcepts(ConceptFinder finder, ConceptModel model)
{
    private readonly HeadCandidates _heads = new(finder);
    private readonly ConceptWordWalk _walk = new(finder);

    /// <summary>The candidate that leaves a word out.</summary>
    /// <param name="kind">The kind of the quantity.</param>
    public static Candidate Absence(byte kind)
    {
        FeatureSet features = new(kind);
        features.Add("absent");
        return new Candidate(default, null, Evidence.Direct, features);
    }

    /// <summary>The concepts, each as its tokens in text order; none when the sentence names none.</summary>
    public ImmutableArray<int[]> Find(Claim claim)
    {
        ConceptVerdict verdict = finder.Verdict(claim);
        List<(HeadSet Set, Candidate Candidate)> sets = _heads.Of(claim);
        double[] likelihoods = ConceptModel.Mean(model.Heads, [.. sets.Select(s => s.Candidate)]);
        HeadSet chosen = sets[Array.IndexOf(likelihoods, likelihoods.Max())].Set;
        Candidate absence = Absence((byte)claim.Quantity.Kind);
        List<int[]> concepts = [];
        foreach (int head in chosen.Heads)
        {
            List<int> words = _walk.Words(head, verdict, claim.Quantity, (_, word) => ConceptModel.Mean(model.Words, [absence, word])[1] > 0.5);
            concepts.Add([.. finder.Phrases.Joined(finder.Phrases.Completed(words)).Where(w => !concepts.Any(c => c.Contains(w)))]);
        }

        return [.. concepts];
    }
}
