namespace Extractor.Syntax.Parsing;

/// <summary>
/// What the parser looks at before a move (after Chen and Manning 2014): the words at certain places of the state, and as rows of a table their tags, the
/// relations of the dependents they already have, how many those are, and how far apart the words stand. Training and parsing share this class.
/// </summary>
internal sealed class StateFeatures(int relations, int tags)
{
    /// <summary>How many places are words of the stack (three) or to come (two): nearly every word stands at each of them once.</summary>
    public const int StackPlaces = 5;

    /// <summary>How many places are outermost dependents of those: few words ever stand there.</summary>
    public const int ChildPlaces = 4;

    /// <summary>How many places are looked at, those of the stack first.</summary>
    public const int Places = StackPlaces + ChildPlaces;

    /// <summary>How many rows of the table describe a state.</summary>
    public const int Rows = RelationSlots + Counts + Places;

    private const int RelationSlots = 5;
    private const int Counts = 5;
    private const int CountRows = 16;

    /// <summary>How many rows the table has.</summary>
    public int TableRows => CountsBegin + (Counts * CountRows) + (Places * (tags + 1));

    private int CountsBegin => RelationSlots * (relations + 1);

    /// <summary>Describes a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="tagOf">The tag of each word.</param>
    /// <param name="places">Receives the words at the places: -1 where there is none, the number of words for the root.</param>
    /// <param name="rows">Receives the rows.</param>
    public void Fill(ParserState state, ReadOnlySpan<byte> tagOf, Span<int> places, Span<int> rows)
    {
        int top = state.Stack(0);
        int second = state.Stack(1);
        int next = state.Next;
        int topLeft = top < 0 ? -1 : state.FirstLeft[top];
        int topRight = top < 0 ? -1 : state.LastRight[top];
        int secondLeft = second < 0 ? -1 : state.FirstLeft[second];
        int secondRight = second < 0 ? -1 : state.LastRight[second];
        int nextLeft = state.FirstLeft[next];
        places[0] = top;
        places[1] = second;
        places[2] = state.Stack(2);
        places[3] = next;
        places[4] = next < state.Count ? next + 1 : -1;
        places[5] = topLeft;
        places[6] = topRight;
        places[7] = secondRight;
        places[8] = nextLeft;
        rows[0] = Relation(0, topLeft, state);
        rows[1] = Relation(1, topRight, state);
        rows[2] = Relation(2, secondLeft, state);
        rows[3] = Relation(3, secondRight, state);
        rows[4] = Relation(4, nextLeft, state);
        rows[5] = Count(0, top < 0 ? 0 : (Few(state.LeftCount[top]) * 4) + Few(state.RightCount[top]));
        rows[6] = Count(1, second < 0 ? 0 : (Few(state.LeftCount[second]) * 4) + Few(state.RightCount[second]));
        rows[7] = Count(2, Few(state.LeftCount[next]));
        rows[8] = Count(3, top < 0 ? 0 : Distance(next - top));
        rows[9] = Count(4, second < 0 ? 0 : Distance(top - second));
        int tagRows = CountsBegin + (Counts * CountRows);
        for (int place = 0; place < Places; place++)
        {
            int word = places[place];
            rows[RelationSlots + Counts + place] = tagRows + (place * (tags + 1)) + ((uint)word < (uint)state.Count ? tagOf[word] : tags);
        }
    }

    private static int Few(int count) => Math.Min(count, 3);

    private static int Distance(int distance) => distance switch { < 5 => distance, < 8 => 5, < 13 => 6, _ => 7 };

    private int Relation(int slot, int word, ParserState state) => (slot * (relations + 1)) + (word < 0 ? 0 : state.Relations[word] + 1);

    private int Count(int slot, int count) => CountsBegin + (slot * CountRows) + count;
}
