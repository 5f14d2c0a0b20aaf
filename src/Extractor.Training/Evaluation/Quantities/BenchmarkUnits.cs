using System.Collections.Frozen;
using Extractor.Models;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>The benchmark's names of units: British long names, and the plain word where the press means the common one.</summary>
internal static class BenchmarkUnits
{
    private static readonly FrozenDictionary<string, string> Names = EmbeddedTable
        .Lines("Training.Evaluation.Quantities.benchmark-units.tsv", typeof(BenchmarkUnits).Assembly).Select(l => l.Split('\t')).ToFrozenDictionary(c => c[0], c => c[1], StringComparer.Ordinal);

    /// <summary>The name of a unit of the record; of <c>A per B</c> each part.</summary>
    public static string Name(string unit)
    {
        if (Names.TryGetValue(unit, out string? name))
        {
            return name;
        }

        int per = unit.IndexOf(" per ", StringComparison.Ordinal);
        if (per > 0)
        {
            return Name(unit[..per]) + " per " + Name(unit[(per + 5)..]);
        }

        return unit.EndsWith("meter", StringComparison.Ordinal) || unit.EndsWith("liter", StringComparison.Ordinal) ? unit[..^2] + "re" : unit;
    }
}
