using System.Numerics.Tensors;

namespace Extractor.Syntax.Parsing;

/// <summary>
/// A greedy arc-hybrid parser trained with a dynamic oracle (Goldberg and Nivre 2013), whose moves are scored by a network over the vectors of the words.
/// Every sentence gets a projective tree with one root. Immutable, thread-safe.
/// </summary>
internal sealed class DependencyParser
{
    private readonly MoveScorer _scorer;
    private readonly StateFeatures _features;
    private readonly string[] _relations;
    private readonly int _root;

    private DependencyParser(MoveScorer scorer, StateFeatures features, string[] relations)
    {
        _scorer = scorer;
        _features = features;
        _relations = relations;
        _root = Array.IndexOf(relations, "root");
    }

    /// <summary>The width of the hidden layer.</summary>
    public int Hidden => _scorer.Hidden;

    /// <summary>How many sums it needs room for.</summary>
    public int Sums => _scorer.Sums;

    /// <summary>Reads a parser.</summary>
    public static DependencyParser Read(BinaryReader reader, int width, int tags)
    {
        string[] relations = new string[reader.ReadByte()];
        for (int i = 0; i < relations.Length; i++)
        {
            relations[i] = string.Intern(reader.ReadString());
        }

        StateFeatures features = new(relations.Length, tags);
        return new DependencyParser(MoveScorer.Read(reader, width, features.TableRows), features, relations);
    }

    /// <summary>Parses a sentence and writes heads and relations at its place in the article.</summary>
    /// <param name="vectors">The vectors of its words, with room for four more.</param>
    /// <param name="scratch">Holds the tags of its words; room to work in.</param>
    /// <param name="count">How many words it has.</param>
    /// <param name="first">Its first word in the article.</param>
    /// <param name="heads">The heads of the article's words.</param>
    /// <param name="relations">Their relations.</param>
    public void Parse(ReadOnlySpan<short> vectors, SyntaxScratch scratch, int count, int first, int[] heads, string[] relations)
    {
        ParserState state = scratch.State;
        state.Begin(count);
        _scorer.Begin(vectors, count, scratch);
        Span<int> places = stackalloc int[StateFeatures.Places];
        Span<int> rows = stackalloc int[StateFeatures.Rows];
        while (!state.IsDone)
        {
            // Nothing to choose: an empty stack, or one word and the root.
            if (state.Size == 0)
            {
                state.Apply(Transition.Shift);
            }
            else if (state.Next == count && state.Size == 1)
            {
                state.Apply(Transition.Left, _root);
            }
            else
            {
                _features.Fill(state, scratch.Tags, places, rows);
                Move(state, _scorer.Score(places, rows, vectors, count, scratch));
            }
        }

        for (int i = 0; i < count; i++)
        {
            heads[first + i] = state.Heads[i] == count ? -1 : first + state.Heads[i];
            relations[first + i] = _relations[state.Relations[i]];
        }
    }

    // The scores are those of a shift, then of an arc to the left with each relation, then of an arc to the right with each.
    private void Move(ParserState state, Span<int> scores)
    {
        Span<int> left = scores.Slice(1, _relations.Length);
        Span<int> right = scores.Slice(1 + _relations.Length, _relations.Length);
        left[_root] = right[_root] = int.MinValue;
        int bestLeft = TensorPrimitives.IndexOfMax<int>(left);
        int bestRight = TensorPrimitives.IndexOfMax<int>(right);
        int shift = state.Allows(Transition.Shift) ? scores[0] : int.MinValue;
        int leftScore = state.Allows(Transition.Left) ? left[bestLeft] : int.MinValue;
        int rightScore = state.Allows(Transition.Right) ? right[bestRight] : int.MinValue;
        if (shift >= leftScore && shift >= rightScore)
        {
            state.Apply(Transition.Shift);
        }
        else if (leftScore >= rightScore)
        {
            state.Apply(Transition.Left, bestLeft);
        }
        else
        {
            state.Apply(Transition.Right, bestRight);
        }
    }
}
