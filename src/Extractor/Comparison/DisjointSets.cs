namespace Extractor.Comparison;

/// <summary>Sets of numbers that are joined pair by pair (Tarjan 1975). Not thread-safe.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _above;

    public DisjointSets(int count) => _above = [.. Enumerable.Range(0, count)];

    /// <summary>Joins the sets of two numbers.</summary>
    public void Join(int first, int second)
    {
        (int a, int b) = (Root(first), Root(second));
        _above[Math.Max(a, b)] = Math.Min(a, b);
    }

    /// <summary>The least number of the set of a number.</summary>
    public int Root(int number)
    {
        while (_above[number] != number)
        {
            _above[number] = _above[_above[number]];
            number = _above[number];
        }

        return number;
    }

    /// <summary>The things with these numbers by their sets, in the order of the first of each.</summary>
    public IEnumerable<List<T>> Groups<T>(IReadOnlyList<T> things) => things.Index().GroupBy(t => Root(t.Index), t => t.Item).Select(g => g.ToList());
}
