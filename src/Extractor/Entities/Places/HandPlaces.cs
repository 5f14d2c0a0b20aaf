using System.Collections.Frozen;
using Extractor.Models;

namespace Extractor.Entities.Places;

/// <summary>A place of <c>places.tsv</c>.</summary>
internal sealed record HandPlace(Place Place);

/// <summary>The places that are listed by hand, which go before those of the compiled gazetteer.</summary>
internal static class HandPlaces
{
    /// <summary>The table.</summary>
    public static PhraseTable<HandPlace> Table { get; } = new(EmbeddedTable.Lines("Entities.Places.places.tsv").SelectMany(Forms));

    private static readonly FrozenSet<string> BeyondCountries = EmbeddedTable.Lines("Entities.Places.places.tsv").Select(line => line.Split('\t'))
        .Where(cells => cells[1] == "-" && !cells[2].Equals(nameof(PlaceKind.Shared), StringComparison.OrdinalIgnoreCase)).Select(cells => cells[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for the English name of a listed place that spans several countries or lies in none.</summary>
    public static bool IsBeyondCountries(string name) => BeyondCountries.Contains(name);

    private static IEnumerable<(string Form, HandPlace Value)> Forms(string line)
    {
        string[] cells = line.Split('\t');
        string? country = cells[1] == "-" ? null : cells[1];
        PlaceKind kind = Enum.Parse<PlaceKind>(cells[2], ignoreCase: true);
        HandPlace value = new(new Place(kind, country, 0, 60, cells[0]));
        yield return (cells[0], value);
        if (cells.Length > 3)
        {
            foreach (string form in cells[3].Split("; ", StringSplitOptions.RemoveEmptyEntries))
            {
                yield return (form, value);
            }
        }
    }
}
