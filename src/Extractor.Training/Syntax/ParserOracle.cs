using Extractor.Syntax.Parsing;

namespace Extractor.Training.Syntax;

/// <summary>The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): what each move costs of the gold tree, whatever was done before.</summary>
internal static class ParserOracle
{
    /// <summary>Counts the gold arcs that each move makes unreachable.</summary>
    /// <param name="state">The state.</param>
    /// <param name="heads">The gold heads; the root is the number of words.</param>
    /// <param name="costs">Receives the costs of the moves in their order; the largest number for a move that can't be made.</param>
    public static void Costs(ParserState state, ReadOnlySpan<int> heads, Span<int> costs)
    {
        int next = state.Next;
        int top = state.Stack(0);
        int second = state.Stack(1);
        int waiting = 0;
        for (int i = next; top >= 0 && i < heads.Length; i++)
        {
            waiting += heads[i] == top ? 1 : 0;
        }

        costs[(int)Transition.Shift] = state.Allows(Transition.Shift) ? ShiftCost(state, heads) : int.MaxValue;
        bool leftLoses = top >= 0 && (heads[top] == second || heads[top] > next);
        costs[(int)Transition.Left] = state.Allows(Transition.Left) ? waiting + (leftLoses ? 1 : 0) : int.MaxValue;
        bool rightLoses = top >= 0 && heads[top] >= next;
        costs[(int)Transition.Right] = state.Allows(Transition.Right) ? waiting + (rightLoses ? 1 : 0) : int.MaxValue;
    }

    // A shifted word can no longer be the head of a word on the stack, nor hang on one but the top.
    private static int ShiftCost(ParserState state, ReadOnlySpan<int> heads)
    {
        int cost = 0;
        bool headInStack = false;
        for (int depth = 0; depth < state.Size; depth++)
        {
            int word = state.Stack(depth);
            cost += heads[word] == state.Next ? 1 : 0;
            headInStack |= depth > 0 && heads[state.Next] == word;
        }

        return cost + (headInStack ? 1 : 0);
    }
}
