using Extractor.Claims.Ranking;
using Extractor.Models;

namespace Extractor.Training.Claims.Trees;

/// <summary>The candidates of all examples as rows, each with the numbers of the features it has. Features that few candidates have are left out.</summary>
internal sealed class CandidateTable
{
    private static readonly uint Foreign = Fnv1a.Hash("foreign");

    private readonly int[][] _rows;
    private readonly bool[] _right;
    private readonly int[] _begins;

    private CandidateTable(List<uint> features, int[][] rows, bool[] right, int[] begins)
    {
        Features = features;
        _rows = rows;
        _right = right;
        _begins = begins;
    }

    /// <summary>The features, in the order they were first seen.</summary>
    public IReadOnlyList<uint> Features { get; }

    /// <summary>How many candidates there are.</summary>
    public int Count => _rows.Length;

    /// <summary>How many examples there are.</summary>
    public int Examples => _begins.Length - 1;

    /// <summary>The first row of an example; that of the one behind the last is the end.</summary>
    public int Begin(int example) => _begins[example];

    /// <summary>The features of a row, each once.</summary>
    public int[] Row(int row) => _rows[row];

    /// <summary>Whether the row's candidate is right.</summary>
    public bool IsRight(int row) => _right[row];

    /// <summary>Makes the table.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="least">How many candidates must have a feature.</param>
    public static CandidateTable Of(IReadOnlyList<RankingExample> examples, int least)
    {
        Dictionary<uint, int> counts = [];
        List<uint> order = [];
        uint[][] rows = [.. examples.SelectMany(e => e.Candidates.Select(c => Row(c, e.IsForeign)))];
        foreach (uint feature in rows.SelectMany(r => r))
        {
            if (!counts.TryGetValue(feature, out int count))
            {
                order.Add(feature);
            }

            counts[feature] = count + 1;
        }

        List<uint> features = [.. order.Where(f => counts[f] >= least)];
        Dictionary<uint, int> numbers = features.Index().ToDictionary(f => f.Item, f => f.Index);
        List<int> begins = [0];
        foreach (RankingExample example in examples)
        {
            begins.Add(begins[^1] + example.Candidates.Count);
        }

        return new CandidateTable(features, [.. rows.Select(r => r.Where(numbers.ContainsKey).Select(f => numbers[f]).ToArray())], [.. examples.SelectMany(e => e.Gold)], [.. begins]);
    }

    // What is told otherwise in texts of a foreign kind hangs on a feature that no candidate has when articles are read.
    private static uint[] Row(Candidate candidate, bool isForeign)
    {
        IEnumerable<uint> features = candidate.Features.Added.ToArray().Append(candidate.Features.OfKind);
        return [.. (isForeign ? features.Append(Foreign) : features).Distinct()];
    }
}
