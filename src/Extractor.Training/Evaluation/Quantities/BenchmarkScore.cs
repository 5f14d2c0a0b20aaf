using System.Globalization;
using System.Text.RegularExpressions;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>Precision, recall and their harmonic mean, in percent.</summary>
/// <param name="Precision">Of the predictions, how many are right.</param>
/// <param name="Recall">Of the gold, how many are found.</param>
public readonly record struct Figures(double Precision, double Recall)
{
    /// <summary>The harmonic mean; 0 when nothing is right.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    internal static Figures Of(int right, int predicted, int gold) => new(predicted == 0 ? 0 : 100.0 * right / predicted, gold == 0 ? 0 : 100.0 * right / gold);
}

/// <summary>What is counted as right.</summary>
public enum BenchmarkColumn
{
    /// <summary>The value.</summary>
    Value,

    /// <summary>Value and unit.</summary>
    Unit,

    /// <summary>Value and change.</summary>
    Change,

    /// <summary>Value and at least one word of the concepts.</summary>
    ConceptPartial,

    /// <summary>Value and all words of the concepts.</summary>
    ConceptComplete,
}

/// <summary>
/// Scores predictions in two ways. <em>Published</em> counts as the CQE paper (EMNLP 2023) does, so that it compares with its table: a prediction of the
/// right value but another unit is not used up. <em>Strict</em> pairs each gold quantity with at most one prediction.
/// </summary>
public sealed partial class BenchmarkScore
{
    private readonly int[] _published = new int[5];
    private readonly int[] _strict = new int[5];
    private int _gold;
    private int _predicted;
    private int _changes;

    /// <summary>How many quantities the gold has.</summary>
    public int Gold => _gold;

    /// <summary>How many were predicted.</summary>
    public int Predicted => _predicted;

    /// <summary>False for a column that the gold says nothing of: R-Quant gives neither change nor concepts.</summary>
    public bool Measures(BenchmarkColumn column) => column is BenchmarkColumn.Value or BenchmarkColumn.Unit || _changes > 0;

    /// <summary>The figures by the paper's counting.</summary>
    public Figures Published(BenchmarkColumn column) => Figures.Of(_published[(int)column], _predicted, _gold);

    /// <summary>The figures one to one.</summary>
    public Figures Strict(BenchmarkColumn column) => Figures.Of(_strict[(int)column], _predicted, _gold);

    /// <summary>Counts a sentence.</summary>
    public void Add(IReadOnlyList<BenchmarkQuantity> gold, IReadOnlyList<BenchmarkQuantity> predicted)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predicted);
        _gold += gold.Count;
        _changes += gold.Count(q => q.Change is not null);
        _predicted += predicted.Count;
        AddPublished(gold, predicted);
        AddStrict(gold, predicted);
    }

    private void AddPublished(IReadOnlyList<BenchmarkQuantity> gold, IReadOnlyList<BenchmarkQuantity> predicted)
    {
        List<BenchmarkQuantity> left = [.. predicted.OrderBy(q => q.NormalizedUnit, StringComparer.Ordinal)];
        int budget = gold.Count;
        foreach (BenchmarkQuantity expected in gold.OrderBy(q => q.NormalizedUnit, StringComparer.Ordinal))
        {
            foreach (BenchmarkQuantity found in left.ToArray())
            {
                if (!SameValue(expected.Value, found.Value))
                {
                    continue;
                }

                _published[(int)BenchmarkColumn.Value] += budget-- > 0 ? 1 : 0;
                bool unit = Compare(expected, found, _published);
                if (unit)
                {
                    left.Remove(found);
                    break;
                }
            }
        }
    }

    private void AddStrict(IReadOnlyList<BenchmarkQuantity> gold, IReadOnlyList<BenchmarkQuantity> predicted)
    {
        List<BenchmarkQuantity> left = [.. predicted];
        foreach (BenchmarkQuantity expected in gold)
        {
            BenchmarkQuantity? best = left.Where(q => SameValue(expected.Value, q.Value))
                .MaxBy(q => (SameUnit(expected, q) ? 1 : 0) + (q.Change == expected.Change ? 1 : 0) + (Concepts(expected, q).Partial ? 1 : 0));
            if (best is not null)
            {
                left.Remove(best);
                _strict[(int)BenchmarkColumn.Value]++;
                Compare(expected, best, _strict);
            }
        }
    }

    private static bool Compare(BenchmarkQuantity expected, BenchmarkQuantity found, int[] counts)
    {
        // R-Quant gives neither change nor concepts.
        counts[(int)BenchmarkColumn.Change] += expected.Change is not null && expected.Change == found.Change ? 1 : 0;
        (bool partial, bool complete) = expected.ReferredConcepts is null ? (false, false) : Concepts(expected, found);
        counts[(int)BenchmarkColumn.ConceptPartial] += partial ? 1 : 0;
        counts[(int)BenchmarkColumn.ConceptComplete] += complete ? 1 : 0;
        bool unit = SameUnit(expected, found);
        counts[(int)BenchmarkColumn.Unit] += unit ? 1 : 0;
        return unit;
    }

    private static bool SameUnit(BenchmarkQuantity a, BenchmarkQuantity b) => string.Equals(a.NormalizedUnit, b.NormalizedUnit, StringComparison.OrdinalIgnoreCase);

    private static (bool Partial, bool Complete) Concepts(BenchmarkQuantity expected, BenchmarkQuantity found)
    {
        string[] a = Separators().Split(expected.ReferredConcepts ?? "-");
        string[] b = Separators().Split(found.ReferredConcepts);
        int common = a.Distinct(StringComparer.OrdinalIgnoreCase).Intersect(b, StringComparer.OrdinalIgnoreCase).Count();
        return (common > 0, common == a.Length && common == b.Length);
    }

    /// <summary>True for values that are equal up to one part in a hundred thousand.</summary>
    internal static bool SameValue(string a, string b) => Numbers(a) is var x && Numbers(b) is var y && x.Length == y.Length && x.Zip(y).All(p => Close(p.First, p.Second));

    // The paper's tolerance: one part in a hundred thousand.
    private static bool Close(double a, double b) => Math.Abs(a - b) <= Math.Max(1e-5 * Math.Max(Math.Abs(a), Math.Abs(b)), 1e-8);

    private static double[] Numbers(string value)
    {
        bool range = !value.StartsWith('-') && value.Contains('-', StringComparison.Ordinal) && !value.Contains('e', StringComparison.OrdinalIgnoreCase);
        return [.. (range ? value.Split('-').Take(2) : [value]).Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
    }

    [GeneratedRegex(@"[,\s]+")]
    private static partial Regex Separators();
}
