using System.Buffers;
using System.Numerics.Tensors;
using Extractor.Syntax.Tagging;

namespace Extractor.Syntax.Parsing;

/// <summary>
/// A greedy arc-hybrid parser trained with a dynamic oracle (Goldberg and Nivre 2013). It first builds the bare tree, choosing among three moves a step,
/// and then names the relations from the root down. Every sentence gets a projective tree with one root. Immutable, thread-safe; states are rented.
/// </summary>
internal sealed class DependencyParser
{
    /// <summary>The hash of the root as a word.</summary>
    public const ulong RootHash = 0xD1B54A32D192ED03;

    private readonly MoveWeights _moves;
    private readonly SparseWeights _relationWeights;
    private readonly string[] _relations;
    private readonly ulong[] _tagHashes;
    private readonly ulong[] _coarseHashes;
    private readonly int _root;
    private ParserState? _spare;

    private DependencyParser(MoveWeights moves, SparseWeights relationWeights, string[] relations, TagClasses tags)
    {
        _moves = moves;
        _relationWeights = relationWeights;
        _relations = relations;
        _root = Array.IndexOf(relations, "root");
        _tagHashes = [.. Enumerable.Range(0, tags.Count + 1).Select(TagHash)];
        _coarseHashes = [.. Enumerable.Range(0, tags.Count).Select(t => CoarseHash(tags.Upos(t))), CoarseHash(null)];
    }

    /// <summary>A state for sentences of up to so many words.</summary>
    public ParserState Rent(int words) => Interlocked.Exchange(ref _spare, null) is { } spare && spare.Capacity >= words ? spare : new ParserState(Math.Max(words, 256));

    /// <summary>Gives a state back.</summary>
    public void Return(ParserState state) => _spare = state;

    /// <summary>Parses a sentence and writes heads and relations at its place in the article.</summary>
    public void Parse(ReadOnlySpan<FormEntry> forms, ReadOnlySpan<byte> tags, ParserState state, int first, int[] heads, string[] relations)
    {
        Load(forms, tags, state);
        Span<int> features = stackalloc int[MoveFeatures.Count];
        while (!state.IsDone)
        {
            state.Apply(Next(state, features));
        }

        for (int i = 0; i < state.Count; i++)
        {
            heads[first + i] = state.Heads[i] == state.Count ? -1 : first + state.Heads[i];
        }

        Name(state, first, relations);
    }

    /// <summary>The hash of a word for the features: of its form in lower case; of rare words, of their ending and shape.</summary>
    public static ulong WordHash(in WordShape shape) => (shape.Usual < 0x1000 ? shape.Lower + 1UL : shape.Usual + (1UL << 33)) * 0x9E3779B97F4A7C15;

    /// <summary>The hash of a tag for the features; of the class after the last one for the root.</summary>
    public static ulong TagHash(int tagClass) => (ulong)(tagClass + 1) * 0xE7037ED1A0B428DB;

    /// <summary>The hash of a universal tag; of none for the root.</summary>
    public static ulong CoarseHash(Upos? upos) => (ulong)(upos is { } tag ? (int)tag + 1 : 99) * 0xD1342543DE82EF95;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static DependencyParser Read(BinaryReader reader, TagClasses tags)
    {
        string[] relations = new string[reader.ReadByte()];
        for (int i = 0; i < relations.Length; i++)
        {
            relations[i] = string.Intern(reader.ReadString());
        }

        return new DependencyParser(MoveWeights.Read(reader), SparseWeights.Read(reader), relations, tags);
    }

    /// <summary>Writes a parser.</summary>
    public static void Write(BinaryWriter writer, IReadOnlyList<string> relations, MoveWeights moves, SortedDictionary<uint, List<(byte Class, short Weight)>> relationWeights)
    {
        writer.Write((byte)relations.Count);
        foreach (string relation in relations)
        {
            writer.Write(relation);
        }

        moves.Write(writer);
        SparseWeights.Write(writer, relationWeights);
    }

    private void Load(ReadOnlySpan<FormEntry> forms, ReadOnlySpan<byte> tags, ParserState state)
    {
        state.Begin(forms.Length);
        for (int i = 0; i < forms.Length; i++)
        {
            state.Words[i] = WordHash(forms[i].Shape);
            state.Tags[i] = _tagHashes[tags[i]];
            state.Coarse[i] = _coarseHashes[tags[i]];
        }

        state.Words[forms.Length] = RootHash;
        state.Tags[forms.Length] = _tagHashes[^1];
        state.Coarse[forms.Length] = _coarseHashes[^1];
    }

    private Transition Next(ParserState state, Span<int> features)
    {
        // Nothing to choose: an empty stack, or one word and the root.
        if (state.Size == 0)
        {
            return Transition.Shift;
        }

        if (state.Next == state.Count)
        {
            return state.Size == 1 ? Transition.Left : Transition.Right;
        }

        MoveFeatures.Fill(state, features);
        (int shift, int left, int right) = _moves.Score(features);
        right = state.Size > 1 ? right : int.MinValue;
        return shift >= left && shift >= right ? Transition.Shift : left >= right ? Transition.Left : Transition.Right;
    }

    // From the root down, so that the relation of the head is known; the dependents of a word from left to right.
    private void Name(ParserState state, int first, string[] relations)
    {
        int count = state.Count;
        int[] names = ArrayPool<int>.Shared.Rent(count);
        int[] links = ArrayPool<int>.Shared.Rent((2 * count) + 2);
        Span<int> firstChild = links.AsSpan(0, count + 1);
        Span<int> nextSibling = links.AsSpan(count + 1, count);
        firstChild.Fill(-1);
        for (int i = count - 1; i >= 0; i--)
        {
            nextSibling[i] = firstChild[state.Heads[i]];
            firstChild[state.Heads[i]] = i;
        }

        int[] queue = ArrayPool<int>.Shared.Rent(count + 1);
        queue[0] = count;
        Span<uint> features = stackalloc uint[RelationFeatures.Count];
        Span<int> scores = stackalloc int[_relations.Length];
        for (int head = 0, tail = 1; head < tail; head++)
        {
            int parent = queue[head];
            int sibling = -1;
            for (int child = firstChild[parent]; child >= 0; child = nextSibling[child])
            {
                names[child] = parent == count ? _root : Best(state, child, names[parent], sibling, features, scores);
                relations[first + child] = _relations[names[child]];
                sibling = names[child];
                queue[tail++] = child;
            }
        }

        ArrayPool<int>.Shared.Return(queue);
        ArrayPool<int>.Shared.Return(links);
        ArrayPool<int>.Shared.Return(names);
    }

    private int Best(ParserState state, int word, int headRelation, int sibling, Span<uint> features, Span<int> scores)
    {
        RelationFeatures.Fill(state, word, headRelation, sibling, features);
        scores.Clear();
        _relationWeights.Score(features, scores);
        scores[_root] = int.MinValue;
        return TensorPrimitives.IndexOfMax<int>(scores);
    }
}
