using System.Text;

namespace Extractor.Claims.Sources.Attributions;

/// <summary>The way through the tree from a cue up to a common ancestor and down to another word, as a short text: <c>^acl_nsubj</c>.</summary>
internal sealed class SpeechPath(ClauseTree tree)
{
    private const int Longest = 4;

    private readonly StringBuilder _text = new();

    /// <summary>The relations on the way, or <c>far</c> when it has more than four steps a side.</summary>
    public string Of(int from, int to)
    {
        int top = from;
        for (int up = 0; up <= Longest && top >= 0; up++, top = tree.Head(top))
        {
            int at = to;
            for (int down = 0; down <= Longest && at >= 0; down++, at = tree.Head(at))
            {
                if (at == top)
                {
                    return Text(from, up, to, down);
                }
            }
        }

        return "far";
    }

    private string Text(int from, int up, int to, int down)
    {
        _text.Clear();
        for (int at = from; up > 0; up--, at = tree.Head(at))
        {
            _text.Append('^').Append(tree.Relation(at));
        }

        for (int at = to; down > 0; down--, at = tree.Head(at))
        {
            _text.Append('_').Append(tree.Relation(at));
        }

        return _text.ToString();
    }
}
