using System.Collections.Frozen;
using Extractor.Models;

namespace Extractor.Review.Decisions.Editing;

/// <summary>The codes of countries (ISO 3166-1 alpha-2) and currencies (ISO 4217), from the extractor's own table of currencies.</summary>
internal static class CodeLists
{
    // Those that the table of currencies gives no currency: three without inhabitants who would pay, and Micronesia.
    private static readonly string[] WithoutCurrency = ["AQ", "BV", "FM", "HM"];

    private static readonly string[][] Rows = [.. EmbeddedTable.Lines("Quantities.Units.currencies.tsv").Select(line => line.Split('\t'))];

    private static readonly FrozenSet<string> Currencies = Rows.Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Countries =
        Rows.SelectMany(r => r[5].Split(';', StringSplitOptions.RemoveEmptyEntries)).Where(c => c.Length == 2).Concat(WithoutCurrency).ToFrozenSet(StringComparer.Ordinal);

    public static bool IsCurrency(string code) => Currencies.Contains(code);

    public static bool IsCountry(string code) => Countries.Contains(code);
}
