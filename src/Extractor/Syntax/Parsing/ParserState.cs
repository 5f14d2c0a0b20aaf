namespace Extractor.Syntax.Parsing;

/// <summary>
/// A sentence being parsed: a stack, the next word, and the arcs so far. The root stands behind the last word, so that it is the last to take a
/// dependent. Reused from sentence to sentence; not thread-safe.
/// </summary>
internal sealed class ParserState
{
    private readonly int[] _stack;
    private int _size;

    public ParserState(int capacity)
    {
        int length = capacity + 1;
        _stack = new int[length];
        Heads = new int[length];
        FirstLeft = new int[length];
        LastRight = new int[length];
        LeftCount = new int[length];
        RightCount = new int[length];
        Relations = new int[length];
    }

    /// <summary>The most words it can hold.</summary>
    public int Capacity => _stack.Length - 1;

    /// <summary>How many words the sentence has; also the index of the root.</summary>
    public int Count { get; private set; }

    /// <summary>The next word, or the root.</summary>
    public int Next { get; private set; }

    /// <summary>How many words are on the stack.</summary>
    public int Size => _size;

    /// <summary>The head of each word; -1 while it has none.</summary>
    public int[] Heads { get; }

    /// <summary>The outermost dependent to the left of each word, or -1.</summary>
    public int[] FirstLeft { get; }

    /// <summary>The outermost dependent to the right of each word, or -1.</summary>
    public int[] LastRight { get; }

    /// <summary>How many dependents each word has to its left.</summary>
    public int[] LeftCount { get; }

    /// <summary>How many dependents each word has to its right.</summary>
    public int[] RightCount { get; }

    /// <summary>The relation of each word that has a head, as an index of the parser's relations.</summary>
    public int[] Relations { get; }

    /// <summary>True when every word has a head.</summary>
    public bool IsDone => Next == Count && _size == 0;

    /// <summary>Begins a sentence.</summary>
    public void Begin(int count)
    {
        Count = count;
        Next = 0;
        _size = 0;
        Heads.AsSpan(0, count + 1).Fill(-1);
        FirstLeft.AsSpan(0, count + 1).Fill(-1);
        LastRight.AsSpan(0, count + 1).Fill(-1);
        LeftCount.AsSpan(0, count + 1).Clear();
        RightCount.AsSpan(0, count + 1).Clear();
    }

    /// <summary>The word so many places under the top of the stack, or -1.</summary>
    public int Stack(int depth) => depth < _size ? _stack[_size - 1 - depth] : -1;

    /// <summary>True when the move can be made. Only one word may hang on the root.</summary>
    public bool Allows(Transition transition) => transition switch
    {
        Transition.Shift => Next < Count,
        Transition.Left => _size > 0 && (Next < Count || _size == 1),
        _ => _size > 1,
    };

    /// <summary>Makes a move; an arc gets the relation.</summary>
    public void Apply(Transition transition, int relation = 0)
    {
        if (transition == Transition.Shift)
        {
            _stack[_size++] = Next++;
            return;
        }

        int word = _stack[--_size];
        Relations[word] = relation;
        Attach(word, transition == Transition.Left ? Next : _stack[_size - 1]);
    }

    private void Attach(int word, int head)
    {
        Heads[word] = head;
        if (word < head)
        {
            FirstLeft[head] = FirstLeft[head] < 0 ? word : Math.Min(FirstLeft[head], word);
            LeftCount[head]++;
        }
        else
        {
            LastRight[head] = Math.Max(LastRight[head], word);
            RightCount[head]++;
        }
    }
}
