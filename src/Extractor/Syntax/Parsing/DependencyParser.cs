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
    private readonly ParserMoves _moves;
    private readonly int _root;

    private DependencyParser(MoveScorer scorer, StateFeatures features, string[] relations, ParserMoves moves)
    {
        _scorer = scorer;
        _features = features;
        _relations = relations;
        _moves = moves;
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
        ParserMoves moves = ParserMoves.Read(reader);
        return new DependencyParser(MoveScorer.Read(reader, width, features.TableRows), features, relations, moves);
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

    private void Move(ParserState state, ReadOnlySpan<int> scores)
    {
        int best = state.Allows(Transition.Shift) ? ParserMoves.Shift : -1;
        best = state.Allows(Transition.Left) ? Better(scores, best, _moves.Left) : best;
        best = state.Allows(Transition.Right) ? Better(scores, best, _moves.Right) : best;
        (Transition transition, int relation) = _moves.Of(best);
        state.Apply(transition, relation);
    }

    private static int Better(ReadOnlySpan<int> scores, int best, Range arcs)
    {
        int arc = arcs.Start.Value + TensorPrimitives.IndexOfMax(scores[arcs]);
        return best < 0 || scores[arc] > scores[best] ? arc : best;
    }
}
