using System.Collections.Frozen;
using Extractor.Models;

namespace Extractor.Entities.Places;

/// <summary>The names of countries that differ from the table of facts the gazetteer is made of, from <c>country-names.tsv</c>.</summary>
internal static class CountryNames
{
    private static readonly FrozenDictionary<string, string> Names = EmbeddedTable.Lines("Entities.Places.country-names.tsv")
        .Select(line => line.Split('\t')).ToFrozenDictionary(c => c[0], c => c[1], StringComparer.Ordinal);

    /// <summary>The name to write for a country, or null to take the table's own.</summary>
    public static string? Preferred(string code) => Names.GetValueOrDefault(code);
}
