namespace Extractor.Claims.Ranking;

/// <summary>
/// Ranks the candidates of a slot by two models that err differently: a sum of weights, which is sure of what it saw often, and decision trees. Their
/// likelihoods are multiplied. Immutable and thread-safe.
/// </summary>
/// <param name="Weights">The weights of features.</param>
/// <param name="Trees">The trees over them.</param>
internal sealed record SlotRanker(RankerWeights Weights, DecisionTrees Trees)
{
    /// <summary>The likeliest candidate, the first of equals, with its likelihood.</summary>
    public Candidate Best(IReadOnlyList<Candidate> candidates) => Best(candidates, Weighed(candidates));

    /// <summary>The likeliest candidate when the weights' likelihoods are known already.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="likelihoods">What the weights give each; they add up to 1.</param>
    public Candidate Best(IReadOnlyList<Candidate> candidates, double[] likelihoods)
    {
        double[] votes = Votes(candidates, likelihoods);
        int best = 0;
        for (int i = 0; i < votes.Length; i++)
        {
            best = votes[i] > votes[best] ? i : best;
        }

        return candidates[best] with { Likelihood = votes[best] };
    }

    /// <summary>How likely each candidate is; the likelihoods add up to 1.</summary>
    public double[] Votes(IReadOnlyList<Candidate> candidates) => Votes(candidates, Weighed(candidates));

    private double[] Weighed(IReadOnlyList<Candidate> candidates)
    {
        double[] scores = new double[candidates.Count];
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = Weights.Score(candidates[i].Features);
        }

        return Likelihoods(scores);
    }

    private double[] Votes(IReadOnlyList<Candidate> candidates, double[] likelihoods)
    {
        double[] votes = Likelihoods(Trees.Scores(candidates));
        double sum = 0;
        for (int i = 0; i < votes.Length; i++)
        {
            votes[i] = Math.Sqrt(votes[i] * likelihoods[i]);
            sum += votes[i];
        }

        for (int i = 0; i < votes.Length; i++)
        {
            votes[i] /= sum;
        }

        return votes;
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
