using Extractor.Claims.Ranking;

namespace Extractor.Training.Claims.Trees;

/// <summary>
/// Trains decision trees that rank the candidates of a slot: gradient boosting (Friedman 2001) with second-order steps (Chen and Guestrin 2016) on the
/// log-likelihood of the right candidates together. Each tree sees a part of the candidates and of the features, drawn from a seed.
/// </summary>
internal sealed class TreeTrainer
{
    private const double Rate = 0.1;
    private const double RowShare = 0.8;
    private const double FeatureShare = 0.5;
    private const int LeastCandidates = 10;

    private readonly CandidateTable _table;
    private readonly Random _random;
    private readonly double[] _scores;
    private readonly double[] _slopes;
    private readonly double[] _curvatures;

    private TreeTrainer(CandidateTable table, int seed)
    {
        _table = table;
        _random = new Random(seed);
        _scores = new double[table.Count];
        _slopes = new double[table.Count];
        _curvatures = new double[table.Count];
    }

    /// <summary>Trains on the examples that can teach.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="seed">Seed of what each tree sees.</param>
    /// <param name="rounds">How many trees: many examples bear more.</param>
    public static DecisionTrees Train(IEnumerable<RankingExample> examples, int seed, int rounds)
    {
        CandidateTable table = CandidateTable.Of([.. examples.Where(e => e.Teaches)], LeastCandidates);
        TreeTrainer trainer = new(table, seed);
        List<IReadOnlyList<DecisionTrees.Node>> trees = [];
        for (int round = 0; round < rounds && table.Count > 0; round++)
        {
            trees.Add(trainer.Learn());
        }

        return Asked(table.Features, trees);
    }

    // Without the features that no tree asks for: a candidate's are looked up among the others faster.
    private static DecisionTrees Asked(IReadOnlyList<uint> features, List<IReadOnlyList<DecisionTrees.Node>> trees)
    {
        short[] asked = [.. trees.SelectMany(t => t).Select(n => n.Feature).Where(f => f >= 0).Distinct().Order()];
        Dictionary<short, short> numbers = asked.Index().ToDictionary(f => f.Item, f => (short)f.Index);
        return new DecisionTrees([.. asked.Select(f => features[f])], [.. trees.Select(t => t.Select(n => n.Feature < 0 ? n : n with { Feature = numbers[n.Feature] }).ToList())]);
    }

    private List<DecisionTrees.Node> Learn()
    {
        for (int example = 0; example < _table.Examples; example++)
        {
            Differentiate(_table.Begin(example), _table.Begin(example + 1));
        }

        List<int> rows = [.. Enumerable.Range(0, _table.Count).Where(_ => _random.NextDouble() < RowShare)];
        bool[] asked = [.. _table.Features.Select(_ => _random.NextDouble() < FeatureShare)];
        GrownTree tree = new(_table, asked, _slopes, _curvatures, Rate);
        tree.Grow(rows);
        for (int row = 0; row < _table.Count; row++)
        {
            _scores[row] += tree.Score(row);
        }

        return tree.Nodes;
    }

    // The derivatives of the negative log-likelihood by the scores of one example's candidates.
    private void Differentiate(int begin, int end)
    {
        double[] all = SlotRanker.Likelihoods(_scores.AsSpan(begin, end - begin));
        double right = 0;
        for (int row = begin; row < end; row++)
        {
            right += _table.IsRight(row) ? all[row - begin] : 0;
        }

        for (int row = begin; row < end; row++)
        {
            double likelihood = all[row - begin];
            double wanted = _table.IsRight(row) ? likelihood / Math.Max(right, 1e-12) : 0;
            _slopes[row] = likelihood - wanted;
            _curvatures[row] = Math.Max(likelihood * (1 - likelihood), 1e-3);
        }
    }
}
