using Extractor.Claims.Linking;

namespace Extractor.Claims.Ranking;

/// <summary>The way through the tree from one token up to a common ancestor and down to another, as a short text: <c>^obl^root_nsubj</c>.</summary>
internal sealed class TreePath(SentenceTree tree)
{
    private const int Longest = 5;

    /// <summary>The relations on the way, or <c>far</c> when it has more than five steps a side.</summary>
    /// <param name="from">Where the way begins.</param>
    /// <param name="to">Where it ends.</param>
    public string Of(int from, int to)
    {
        string up = string.Empty;
        int top = from;
        for (int i = 0; i <= Longest && top >= 0; i++)
        {
            if (Down(top, to) is { } down)
            {
                return up + down;
            }

            up += "^" + tree.Relation(top);
            top = tree.Head(top);
        }

        return "far";
    }

    private string? Down(int top, int to)
    {
        string down = string.Empty;
        int at = to;
        for (int i = 0; i <= Longest && at >= 0; i++)
        {
            if (at == top)
            {
                return down;
            }

            down = "_" + tree.Relation(at) + down;
            at = tree.Head(at);
        }

        return null;
    }
}
