using System.Collections.Frozen;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>The benchmark's names of units: British long names, and the plain word where the press means the common one.</summary>
internal static class BenchmarkUnits
{
    private static readonly FrozenDictionary<string, string> Names = Lines().Select(l => l.Split('\t')).ToFrozenDictionary(c => c[0], c => c[1], StringComparer.Ordinal);

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

        string british = unit.EndsWith("meter", StringComparison.Ordinal) || unit.EndsWith("liter", StringComparison.Ordinal) ? unit[..^2] + "re" : unit;
        return british;
    }

    private static IEnumerable<string> Lines()
    {
        using Stream stream = typeof(BenchmarkUnits).Assembly.GetManifestResourceStream("Extractor.Training.Evaluation.Quantities.benchmark-units.tsv")!;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
