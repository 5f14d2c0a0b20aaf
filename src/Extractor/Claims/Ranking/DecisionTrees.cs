using System.Numerics;

namespace Extractor.Claims.Ranking;

/// <summary>
/// Trained decision trees, each asking which features a candidate has; the score is the sum of the leaves that it comes to. They see what features mean together
/// ("behind <c>in</c>, in the sentence before, and a country"), which a sum over single features does not. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Trees are not walked but read feature by feature, as QuickScorer does (Lucchese and others, SIGIR 2015): every node that asks for a feature the candidate has rules out
/// the leaves on its <c>No</c> side, and what is left of a tree at last is, leftmost, the leaf that walking comes to. Candidates have few of the features that are asked for, so that is a third of the work.
/// </remarks>
internal sealed class DecisionTrees
{
    private const short Leaf = -1;

    private const int MostLeaves = 64;

    // Of each feature its place among the features, counted from 1.
    private readonly FeatureTable _places;
    private readonly Node[] _nodes;
    private readonly int[] _roots;

    // Of each feature: the trees that ask for it, each with the leaves that stay when a candidate has it.
    private readonly int[] _questions;
    private readonly Question[] _asked;

    // The leaves of all trees from left to right, the No side on the left, and where those of a tree begin.
    private readonly float[] _leaves;
    private readonly int[] _firstLeaf;

    /// <param name="features">The features that are asked for, each once.</param>
    /// <param name="trees">The trees: each a list of nodes that begins with its root.</param>
    public DecisionTrees(IReadOnlyList<uint> features, IReadOnlyList<IReadOnlyList<Node>> trees)
    {
        Features = [.. features];
        _places = new FeatureTable(features.Count);
        for (int i = 0; i < features.Count; i++)
        {
            _places.Add(features[i], (uint)i + 1);
        }

        _roots = new int[trees.Count];
        List<Node> nodes = [];
        for (int i = 0; i < trees.Count; i++)
        {
            _roots[i] = nodes.Count;
            nodes.AddRange(trees[i].Select(n => n.Feature < 0 ? n : n with { Yes = n.Yes + _roots[i], No = n.No + _roots[i] }));
        }

        _nodes = [.. nodes];
        List<float> leaves = [];
        List<Question>[] asked = [.. features.Select(_ => new List<Question>())];
        _firstLeaf = new int[_roots.Length];
        for (int t = 0; t < _roots.Length; t++)
        {
            _firstLeaf[t] = leaves.Count;
            Lay(_roots[t], t, leaves, asked);
            if (leaves.Count - _firstLeaf[t] > MostLeaves)
            {
                throw new ArgumentException($"A tree has {leaves.Count - _firstLeaf[t]} leaves; it may have {MostLeaves}.", nameof(trees));
            }
        }

        _leaves = [.. leaves];
        _questions = new int[features.Count + 1];
        for (int i = 0; i < asked.Length; i++)
        {
            _questions[i + 1] = _questions[i] + asked[i].Count;
        }

        _asked = [.. asked.SelectMany(a => a)];
    }

    /// <summary>The features that are asked for.</summary>
    public IReadOnlyList<uint> Features { get; }

    /// <summary>The scores of candidates.</summary>
    public double[] Scores(IReadOnlyList<Candidate> candidates)
    {
        Span<ulong> left = _roots.Length <= 1024 ? stackalloc ulong[_roots.Length] : new ulong[_roots.Length];
        double[] scores = new double[candidates.Count];
        for (int i = 0; i < scores.Length; i++)
        {
            left.Fill(ulong.MaxValue);
            Strike(candidates[i].Features, left);
            scores[i] = Score(left);
        }

        return scores;
    }

    /// <summary>Reads trees from a model.</summary>
    /// <exception cref="EndOfStreamException">It ends too early.</exception>
    public static DecisionTrees Read(BinaryReader reader)
    {
        uint[] features = new uint[reader.ReadUInt16()];
        for (int i = 0; i < features.Length; i++)
        {
            features[i] = reader.ReadUInt32();
        }

        Node[][] trees = new Node[reader.ReadUInt16()][];
        for (int t = 0; t < trees.Length; t++)
        {
            trees[t] = new Node[reader.ReadUInt16()];
            for (int i = 0; i < trees[t].Length; i++)
            {
                short feature = reader.ReadInt16();
                trees[t][i] = feature == Leaf ? new Node(Leaf, 0, 0, reader.ReadSingle()) : new Node(feature, reader.ReadUInt16(), reader.ReadUInt16(), 0);
            }
        }

        return new DecisionTrees(features, trees);
    }

    /// <summary>Writes trees.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write((ushort)Features.Count);
        foreach (uint feature in Features)
        {
            writer.Write(feature);
        }

        writer.Write((ushort)_roots.Length);
        for (int t = 0; t < _roots.Length; t++)
        {
            int end = t + 1 < _roots.Length ? _roots[t + 1] : _nodes.Length;
            writer.Write((ushort)(end - _roots[t]));
            for (int i = _roots[t]; i < end; i++)
            {
                _nodes[i].Write(writer, _roots[t]);
            }
        }
    }

    // Numbers the leaves of a subtree and notes what its nodes rule out.
    private void Lay(int at, int tree, List<float> leaves, List<Question>[] asked)
    {
        Node node = _nodes[at];
        if (node.Feature < 0)
        {
            leaves.Add(node.Value);
            return;
        }

        int first = leaves.Count - _firstLeaf[tree];
        Lay(node.No, tree, leaves, asked);
        int end = leaves.Count - _firstLeaf[tree];
        Lay(node.Yes, tree, leaves, asked);
        asked[node.Feature].Add(new Question(tree, ~(Below(end) & ~Below(first))));
    }

    private static ulong Below(int count) => count >= MostLeaves ? ulong.MaxValue : (1UL << count) - 1;

    private void Strike(FeatureSet features, Span<ulong> left)
    {
        foreach (uint feature in features.Added)
        {
            Strike(feature, left);
        }

        Strike(features.OfKind, left);
    }

    private void Strike(uint feature, Span<ulong> left)
    {
        int place = (int)_places.Find(feature);
        if (place > 0)
        {
            foreach (Question question in _asked.AsSpan(_questions[place - 1].._questions[place]))
            {
                left[question.Tree] &= question.Leaves;
            }
        }
    }

    private float Score(ReadOnlySpan<ulong> left)
    {
        float sum = 0;
        for (int t = 0; t < left.Length; t++)
        {
            sum += _leaves[_firstLeaf[t] + BitOperations.TrailingZeroCount(left[t])];
        }

        return sum;
    }

    // What a candidate that has the feature leaves of a tree.
    private readonly record struct Question(int Tree, ulong Leaves);

    /// <summary>A question, or a leaf when <paramref name="Feature"/> is -1.</summary>
    /// <param name="Feature">Index of the feature that is asked for.</param>
    /// <param name="Yes">The node for candidates that have it.</param>
    /// <param name="No">The node for the others.</param>
    /// <param name="Value">The score of a leaf.</param>
    internal readonly record struct Node(short Feature, int Yes, int No, float Value)
    {
        public void Write(BinaryWriter writer, int root)
        {
            writer.Write(Feature);
            if (Feature == Leaf)
            {
                writer.Write(Value);
                return;
            }

            writer.Write((ushort)(Yes - root));
            writer.Write((ushort)(No - root));
        }
    }
}
