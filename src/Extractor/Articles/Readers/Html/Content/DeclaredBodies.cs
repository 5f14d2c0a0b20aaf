using Extractor.Articles.Readers.Html.Tree;

namespace Extractor.Articles.Readers.Html.Content;

/// <summary>
/// The elements that a page itself calls the body of its article. Class names say so on teasers too, so only those with about as much prose as
/// the one with most count.
/// </summary>
internal sealed class DeclaredBodies
{
    private const double Comparable = 0.5;

    private readonly int[] _before;
    private readonly int[] _around;

    public DeclaredBodies(PageTree tree, int[] proseBefore)
    {
        List<int> said = Shown(tree, Prose);
        int most = said.Count > 0 ? said.Max(Prose) : 0;
        MostProse = most;
        List<int> bodies = [.. said.Where(i => Prose(i) >= Comparable * most)];
        _before = new int[tree.Nodes.Count + 1];
        _around = new int[tree.Nodes.Count];
        Array.Fill(_around, -1);
        foreach (int body in bodies)
        {
            _before[body + 1]++;

            // Those further within come later and write over.
            Array.Fill(_around, body, body, tree.Nodes[body].End - body);
        }

        for (int i = 0; i < tree.Nodes.Count; i++)
        {
            _before[i + 1] += _before[i];
        }

        int Prose(int i) => proseBefore[tree.Nodes[i].End] - proseBefore[i];
    }

    /// <summary>Those that are shown and have prose; where there are none, those that a script will show.</summary>
    private static List<int> Shown(PageTree tree, Func<int, int> prose)
    {
        List<int> shown = [];
        List<int> hidden = [];
        int hiddenEnd = 0;
        for (int i = 0; i < tree.Nodes.Count; i++)
        {
            if (tree.Nodes[i].Element is not { } element)
            {
                continue;
            }

            hiddenEnd = i >= hiddenEnd && HiddenElements.Has(element) ? tree.Nodes[i].End : hiddenEnd;
            if (ElementWords.SayBody(element) && prose(i) > 0)
            {
                (i < hiddenEnd ? hidden : shown).Add(i);
            }
        }

        return shown.Count > 0 ? shown : hidden;
    }

    /// <summary>The characters of prose of the one that has most; 0 when there is none.</summary>
    public int MostProse { get; }

    /// <summary>The smallest of them that a node is or stands in; -1 for none.</summary>
    public int Around(int index) => _around[index];

    /// <summary>True when an element is one of them or holds one.</summary>
    public bool AreWithin(int index, int end) => _before[end] > _before[index];
}
