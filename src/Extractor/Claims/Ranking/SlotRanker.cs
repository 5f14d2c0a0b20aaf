namespace Extractor.Claims.Ranking;

/// <summary>
/// Ranks the candidates of a slot by two models that err differently: a sum of weights, which is sure of what it saw often, and decision trees. Their
/// likelihoods are multiplied. Immutable and thread-safe.
/// </summary>
/// <param name="Weights">The weights of features.</param>
/// <param name="Trees">The trees over them.</param>
internal sealed record SlotRanker(RankerWeights Weights, DecisionTrees Trees)
{
    /// <summary>The part that each of the two models has in a score.</summary>
    public const float Share = 0.5f;

    /// <summary>The likeliest candidate, the first of equals, with its likelihood.</summary>
    public Candidate Best(IReadOnlyList<Candidate> candidates) => Likeliest(candidates, Likelihoods(Scores(candidates)));

    /// <summary>The likeliest candidate, the first of equals, with its likelihood.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="likelihoods">The likelihood of each; they add up to 1.</param>
    public static Candidate Likeliest(IReadOnlyList<Candidate> candidates, double[] likelihoods)
    {
        int best = 0;
        for (int i = 1; i < likelihoods.Length; i++)
        {
            best = likelihoods[i] > likelihoods[best] ? i : best;
        }

        return candidates[best] with { Likelihood = likelihoods[best] };
    }

    /// <summary>How likely each candidate is; the likelihoods add up to 1.</summary>
    public double[] Votes(IReadOnlyList<Candidate> candidates) => Likelihoods(Scores(candidates));

    /// <summary>The score of each candidate by both models together: the logarithm of its likelihood but for a constant.</summary>
    public double[] Scores(IReadOnlyList<Candidate> candidates)
    {
        double[] scores = Trees.Scores(candidates);
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = Share * (scores[i] + Weights.Score(candidates[i].Features));
        }

        return scores;
    }

    /// <summary>Reads a ranker from a model.</summary>
    /// <exception cref="EndOfStreamException">It ends too early.</exception>
    public static SlotRanker Read(BinaryReader reader) => new(RankerWeights.Read(reader), DecisionTrees.Read(reader));

    /// <summary>Writes the ranker.</summary>
    public void Write(BinaryWriter writer)
    {
        Weights.Write(writer);
        Trees.Write(writer);
    }

    /// <summary>Scores of a log-linear model as likelihoods.</summary>
    public static double[] Likelihoods(ReadOnlySpan<double> scores)
    {
        double[] likelihoods = new double[scores.Length];
        double top = double.NegativeInfinity;
        foreach (double score in scores)
        {
            top = Math.Max(top, score);
        }

        double sum = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            likelihoods[i] = Math.Exp(scores[i] - top);
            sum += likelihoods[i];
        }

        for (int i = 0; i < scores.Length; i++)
        {
            likelihoods[i] /= sum;
        }

        return likelihoods;
    }
}
