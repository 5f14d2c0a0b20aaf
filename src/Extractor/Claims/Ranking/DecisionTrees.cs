namespace Extractor.Claims.Ranking;

/// <summary>
/// Trained decision trees, each asking which features a candidate has; the score is the sum of the leaves that it comes to. They see what features mean together
/// ("behind <c>in</c>, in the sentence before, and a country"), which a sum over single features does not. Immutable and thread-safe.
/// </summary>
internal sealed class DecisionTrees
{
    private const short Leaf = -1;

    private readonly Dictionary<uint, int> _index;
    private readonly Node[] _nodes;
    private readonly int[] _roots;

    /// <param name="features">The features that are asked for, each once.</param>
    /// <param name="trees">The trees: each a list of nodes that begins with its root.</param>
    public DecisionTrees(IReadOnlyList<uint> features, IReadOnlyList<IReadOnlyList<Node>> trees)
    {
        Features = [.. features];
        _index = new Dictionary<uint, int>(features.Count);
        for (int i = 0; i < features.Count; i++)
        {
            _index[features[i]] = i;
        }

        _roots = new int[trees.Count];
        List<Node> nodes = [];
        for (int i = 0; i < trees.Count; i++)
        {
            _roots[i] = nodes.Count;
            nodes.AddRange(trees[i].Select(n => n.Feature < 0 ? n : n with { Yes = n.Yes + _roots[i], No = n.No + _roots[i] }));
        }

        _nodes = [.. nodes];
    }

    /// <summary>The features that are asked for.</summary>
    public IReadOnlyList<uint> Features { get; }

    /// <summary>The scores of candidates.</summary>
    public double[] Scores(IReadOnlyList<Candidate> candidates)
    {
        Span<ulong> present = stackalloc ulong[(_index.Count + 63) / 64];
        double[] scores = new double[candidates.Count];
        for (int i = 0; i < scores.Length; i++)
        {
            present.Clear();
            Mark(candidates[i].Features, present);
            scores[i] = Score(present);
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

    private void Mark(FeatureSet features, Span<ulong> present)
    {
        for (int i = 0; i < features.PlainCount; i++)
        {
            if (_index.TryGetValue(features.Plain(i), out int index))
            {
                present[index >> 6] |= 1UL << index;
            }
        }
    }

    private float Score(ReadOnlySpan<ulong> present)
    {
        float sum = 0;
        foreach (int root in _roots)
        {
            int at = root;
            while (_nodes[at].Feature is >= 0 and var feature)
            {
                at = ((present[feature >> 6] >> feature) & 1) != 0 ? _nodes[at].Yes : _nodes[at].No;
            }

            sum += _nodes[at].Value;
        }

        return sum;
    }

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
