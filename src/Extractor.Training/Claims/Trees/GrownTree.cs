using Extractor.Claims.Ranking;

namespace Extractor.Training.Claims.Trees;

/// <summary>One tree while it grows, level by level: each node takes the question that lowers the loss most.</summary>
/// <param name="table">The candidates.</param>
/// <param name="asked">For each feature whether this tree may ask for it.</param>
/// <param name="slopes">The first derivative of the loss for each candidate.</param>
/// <param name="curvatures">The second one.</param>
/// <param name="rate">The part of the best step that a leaf makes.</param>
internal sealed class GrownTree(CandidateTable table, bool[] asked, double[] slopes, double[] curvatures, double rate)
{
    private const int Depth = 6;
    private const double Penalty = 2;
    private const double LeastCurvature = 1;

    /// <summary>The nodes, the root first.</summary>
    public List<DecisionTrees.Node> Nodes { get; } = [];

    /// <summary>Grows the tree over some rows of the table.</summary>
    public void Grow(List<int> rows) => Grow(rows, 0);

    /// <summary>The leaf's value that a row comes to.</summary>
    public double Score(int row)
    {
        int[] features = table.Row(row);
        int at = 0;
        while (Nodes[at].Feature >= 0)
        {
            at = Array.IndexOf(features, Nodes[at].Feature) >= 0 ? Nodes[at].Yes : Nodes[at].No;
        }

        return Nodes[at].Value;
    }

    private int Grow(List<int> rows, int depth)
    {
        (double slope, double curvature) = Sums(rows);
        int node = Nodes.Count;
        Nodes.Add(new DecisionTrees.Node(-1, 0, 0, (float)(-rate * slope / (curvature + Penalty))));
        int feature = depth < Depth ? Question(rows, slope, curvature) : -1;
        if (feature >= 0)
        {
            ILookup<bool, int> parts = rows.ToLookup(r => Array.IndexOf(table.Row(r), feature) >= 0);
            int yes = Grow([.. parts[true]], depth + 1);
            int no = Grow([.. parts[false]], depth + 1);
            Nodes[node] = new DecisionTrees.Node((short)feature, yes, no, 0);
        }

        return node;
    }

    private (double Slope, double Curvature) Sums(List<int> rows)
    {
        double slope = 0;
        double curvature = 0;
        foreach (int row in rows)
        {
            slope += slopes[row];
            curvature += curvatures[row];
        }

        return (slope, curvature);
    }

    private int Question(List<int> rows, double slope, double curvature)
    {
        double[] slopeWith = new double[asked.Length];
        double[] curvatureWith = new double[asked.Length];
        foreach (int row in rows)
        {
            foreach (int feature in table.Row(row))
            {
                slopeWith[feature] += slopes[row];
                curvatureWith[feature] += curvatures[row];
            }
        }

        int best = -1;
        double most = 1e-6 + Gain(slope, curvature);
        for (int feature = 0; feature < asked.Length; feature++)
        {
            double without = curvature - curvatureWith[feature];
            if (!asked[feature] || curvatureWith[feature] < LeastCurvature || without < LeastCurvature)
            {
                continue;
            }

            double gain = Gain(slopeWith[feature], curvatureWith[feature]) + Gain(slope - slopeWith[feature], without);
            (most, best) = gain > most ? (gain, feature) : (most, best);
        }

        return best;
    }

    private static double Gain(double slope, double curvature) => slope * slope / (curvature + Penalty);
}
