namespace Extractor.Comparison.Copies;

/// <summary>Which articles hold a hash. Most hashes have one holder, which costs no list. Not thread-safe.</summary>
internal sealed class HashHolders
{
    private const int MostSharers = 100;

    private readonly Dictionary<uint, int> _first = [];
    private readonly Dictionary<uint, List<int>> _later = [];

    /// <summary>Counts the articles that hold a hash, and adds one to them unless they are too many already.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="article">The article that holds it too.</param>
    /// <param name="shared">Gets one more for each of the others.</param>
    public void Meet(uint hash, int article, Dictionary<int, int> shared)
    {
        if (_first.TryAdd(hash, article))
        {
            return;
        }

        shared[_first[hash]] = shared.GetValueOrDefault(_first[hash]) + 1;
        if (!_later.TryGetValue(hash, out List<int>? later))
        {
            _later[hash] = [article];
            return;
        }

        foreach (int other in later)
        {
            shared[other] = shared.GetValueOrDefault(other) + 1;
        }

        if (later.Count < MostSharers)
        {
            later.Add(article);
        }
    }
}
