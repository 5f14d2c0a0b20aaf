using Extractor.Models;

namespace Extractor.Entities.Places;

/// <summary>A nationality, religion, people or party.</summary>
/// <param name="Country">ISO 3166 code of the country, or null.</param>
/// <param name="Name">The name where there is no country: the first form of its line.</param>
/// <param name="Region">The place it says somebody or something is of, where that is no country: <c>Europe</c>, <c>Texas</c>.</param>
internal sealed record Demonym(string? Country, string Name, string? Region);

/// <summary>Adjectives and nouns of nationality, religion and party, from <c>demonyms.tsv</c>, with their plurals.</summary>
internal static class Demonyms
{
    /// <summary>The table.</summary>
    public static PhraseTable<Demonym> Table { get; } = new(EmbeddedTable.Lines("Entities.Places.demonyms.tsv").SelectMany(Forms));

    private static IEnumerable<(string Form, Demonym Value)> Forms(string line)
    {
        string[] cells = line.Split('\t');
        string[] forms = cells[1].Split("; ");
        Demonym value = new(cells[0] == "-" ? null : cells[0], forms[0], cells.Length > 2 ? cells[2] : null);
        foreach (string form in forms)
        {
            yield return (form, value);
            if (TakesPlural(form))
            {
                yield return (form + "s", value);
            }
        }
    }

    // The Japanese, the Dutch, the Danish, the Swiss, Frenchmen: no plural in -s.
    private static bool TakesPlural(string form) =>
        !(form.EndsWith("ese", StringComparison.Ordinal) || form.EndsWith("sh", StringComparison.Ordinal) || form.EndsWith("ch", StringComparison.Ordinal)
            || form.EndsWith("men", StringComparison.Ordinal) || form.EndsWith('s') || form.EndsWith('z'));
}
