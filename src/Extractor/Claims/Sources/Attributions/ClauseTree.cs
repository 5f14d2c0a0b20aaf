using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Claims.Sources.Attributions;

/// <summary>
/// The dependency tree of one sentence with the dependents of every token and the range that each token's subtree spans. Made anew for each
/// sentence; linear time.
/// </summary>
internal sealed class ClauseTree(TaggedArticle syntax)
{
    // A list of ten thousand words may be one chain; what hangs deeper than this does not widen the range of its ancestors.
    private const int DeepestChain = 64;

    // A list is one head with thousands of dependents; those that matter stand near it.
    private const int MostChildren = 64;

    private int[] _first = [];
    private int[] _end = [];
    private int[] _child = [];
    private int[] _sibling = [];

    /// <summary>The tokens of the sentence.</summary>
    public TokenRange Range { get; private set; }

    /// <summary>Turns to a sentence.</summary>
    public void Enter(TokenRange range)
    {
        Range = range;
        if (_first.Length < range.Count)
        {
            (_first, _end, _child, _sibling) = (new int[range.Count], new int[range.Count], new int[range.Count], new int[range.Count]);
        }

        Array.Fill(_child, -1, 0, range.Count);
        for (int token = range.End - 1; token >= range.First; token--)
        {
            (_first[token - range.First], _end[token - range.First]) = (token, token + 1);
            int head = syntax.Head(token);
            if (range.Contains(head))
            {
                _sibling[token - range.First] = _child[head - range.First];
                _child[head - range.First] = token;
            }
        }

        for (int token = range.First; token < range.End; token++)
        {
            Widen(token);
        }
    }

    /// <summary>The governor of a token, or -1 for the root and outside the sentence.</summary>
    public int Head(int token) => Range.Contains(token) ? syntax.Head(token) : -1;

    /// <summary>The relation of a token to its head, without its subtype; <c>none</c> outside the sentence.</summary>
    public ReadOnlySpan<char> Relation(int token)
    {
        if (!Range.Contains(token))
        {
            return "none";
        }

        string relation = syntax.Relation(token);
        int subtype = relation.IndexOf(':', StringComparison.Ordinal);
        return subtype < 0 ? relation : relation.AsSpan(0, subtype);
    }

    /// <summary>The smallest range that holds a token and all that hangs on it.</summary>
    public TokenRange Subtree(int token) => new(_first[token - Range.First], _end[token - Range.First]);

    /// <summary>The first dependent of a token, or -1.</summary>
    public int FirstChild(int token) => _child[token - Range.First];

    /// <summary>The next dependent of the same head, or -1.</summary>
    public int NextSibling(int token) => syntax.Head(token) < 0 ? -1 : Next(token);

    /// <summary>The first dependent of a token with a relation, or -1.</summary>
    public int Child(int token, ReadOnlySpan<char> relation)
    {
        int seen = 0;
        for (int child = FirstChild(token); child >= 0 && seen < MostChildren; child = NextSibling(child), seen++)
        {
            if (Relation(child).SequenceEqual(relation))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>True when a token is the other one or hangs on it, at any depth that is looked at.</summary>
    public bool IsUnder(int token, int ancestor)
    {
        for (int depth = 0; depth < DeepestChain && token >= 0; depth++, token = Head(token))
        {
            if (token == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The subject of a predicate, its own or the one it takes over: <c>officials met and agreed that</c>, <c>a report showing that</c>; -1 when there is none.
    /// </summary>
    public int Subject(int predicate)
    {
        for (int depth = 0; depth < 6 && predicate >= 0; depth++)
        {
            int subject = Child(predicate, "nsubj");
            if (subject >= 0)
            {
                return subject;
            }

            ReadOnlySpan<char> relation = Relation(predicate);
            if (relation is "acl" or "amod")
            {
                return Head(predicate);
            }

            if (relation is not ("conj" or "xcomp" or "advcl" or "parataxis"))
            {
                return -1;
            }

            predicate = Head(predicate);
        }

        return -1;
    }

    private int Next(int token) => _sibling[token - Range.First] is var next && next > token && syntax.Head(next) == syntax.Head(token) ? next : -1;

    private void Widen(int token)
    {
        int at = syntax.Head(token);
        for (int depth = 0; depth < DeepestChain && Range.Contains(at); depth++, at = syntax.Head(at))
        {
            int i = at - Range.First;
            if (token >= _first[i] && token < _end[i])
            {
                continue;
            }

            _first[i] = Math.Min(_first[i], token);
            _end[i] = Math.Max(_end[i], token + 1);
        }
    }
}
