using System.Collections.Frozen;

namespace Extractor.Quantities.Units;

/// <summary>A unit of the table.</summary>
internal readonly record struct UnitEntry(string Name, QuantityKind Kind);

/// <summary>Units of measure and time by their surface forms, from <c>units.tsv</c>.</summary>
internal static class UnitTable
{
    private static readonly Dictionary<string, UnitEntry> WordEntries = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, UnitEntry> SymbolEntries = new(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, UnitEntry>.AlternateLookup<ReadOnlySpan<char>> Words;
    private static readonly FrozenDictionary<string, UnitEntry>.AlternateLookup<ReadOnlySpan<char>> Symbols;

    static UnitTable()
    {
        foreach (string line in Models.EmbeddedTable.Lines("Quantities.Units.units.tsv"))
        {
            string[] columns = line.Split('\t');
            UnitEntry unit = new(columns[0], Enum.Parse<QuantityKind>(columns[1], ignoreCase: true));
            foreach (string word in columns[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w != "-"))
            {
                WordEntries.TryAdd(word, unit);
            }

            foreach (string symbol in columns.Length > 3 ? columns[3].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [])
            {
                SymbolEntries.TryAdd(symbol, unit);
            }
        }

        Words = WordEntries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        Symbols = SymbolEntries.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Looks a word up, without case.</summary>
    public static bool TryWord(ReadOnlySpan<char> form, out UnitEntry unit) => Words.TryGetValue(form, out unit);

    /// <summary>Looks a symbol up, with case.</summary>
    public static bool TrySymbol(ReadOnlySpan<char> form, out UnitEntry unit) => Symbols.TryGetValue(form, out unit);
}
