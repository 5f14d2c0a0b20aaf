using System.Collections.Frozen;
using System.Globalization;
using Extractor.Tokens;

namespace Extractor.Quantities.Units;

/// <summary>A unit of the table: its name in the record, its kind, and what it is in base units where that is defined.</summary>
internal sealed record UnitEntry(string Name, QuantityKind Kind, string? Base, decimal Factor, decimal Offset);

/// <summary>Units of measure and time by their surface forms, from <c>units.tsv</c>.</summary>
internal static class UnitTable
{
    private static readonly Dictionary<string, UnitEntry> WordEntries = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, UnitEntry> SymbolEntries = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, UnitEntry> NameEntries = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, List<(string[] Following, UnitEntry Unit)>> PhraseEntries = new(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, UnitEntry>.AlternateLookup<ReadOnlySpan<char>> Words;
    private static readonly FrozenDictionary<string, UnitEntry>.AlternateLookup<ReadOnlySpan<char>> Symbols;
    private static readonly FrozenDictionary<string, (string[] Following, UnitEntry Unit)[]>.AlternateLookup<ReadOnlySpan<char>> Phrases;

    static UnitTable()
    {
        foreach (string line in Models.EmbeddedTable.Lines("Quantities.Units.units.tsv"))
        {
            Add(line.Split('\t'));
        }

        Words = WordEntries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        Symbols = SymbolEntries.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        // The longest first, so that "barrels of oil equivalent" is not cut short.
        Phrases = PhraseEntries.ToFrozenDictionary(p => p.Key, p => p.Value.OrderByDescending(e => e.Following.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many units the table has.</summary>
    public static int Count => NameEntries.Count;

    /// <summary>Looks a word up, without case.</summary>
    public static bool TryWord(ReadOnlySpan<char> form, out UnitEntry unit) => Words.TryGetValue(form, out unit!);

    /// <summary>Looks a symbol up, with case.</summary>
    public static bool TrySymbol(ReadOnlySpan<char> form, out UnitEntry unit) => Symbols.TryGetValue(form, out unit!);

    /// <summary>Looks the name of the record up.</summary>
    public static bool TryName(string name, out UnitEntry unit) => NameEntries.TryGetValue(name, out unit!);

    /// <summary>Looks a unit of several words up that begins at a token: <c>nautical miles</c>, <c>kilowatt-hours</c>, <c>degrees Celsius</c>.</summary>
    public static bool TryPhrase(TokenizedArticle tokens, int at, int end, out UnitEntry unit, out int after)
    {
        if (Phrases.TryGetValue(tokens.Form(at), out (string[] Following, UnitEntry Unit)[]? phrases))
        {
            foreach ((string[] rest, UnitEntry candidate) in phrases)
            {
                after = Match(tokens, at + 1, end, rest);
                if (after > at)
                {
                    unit = candidate;
                    return true;
                }
            }
        }

        (unit, after) = (null!, at);
        return false;
    }

    // The words may be parted by a hyphen, a dot or the middle dot of products: "lb-ft", "deg. C", "acre·ft".
    private static int Match(TokenizedArticle tokens, int at, int end, string[] words)
    {
        foreach (string word in words)
        {
            at = at + 1 < end && tokens.Form(at) is "-" or "‑" or "·" or "." ? at + 1 : at;
            if (at >= end || !tokens.Is(at, word))
            {
                return -1;
            }

            at++;
        }

        return at;
    }

    private static void Add(string[] columns)
    {
        decimal Number(int column, decimal otherwise) => columns.Length > column ? decimal.Parse(columns[column], CultureInfo.InvariantCulture) : otherwise;
        UnitEntry unit = new(columns[0], Enum.Parse<QuantityKind>(columns[1], ignoreCase: true), columns.Length > 4 ? columns[4] : null, Number(5, 1), Number(6, 0));
        NameEntries.TryAdd(unit.Name, unit);
        foreach (string word in columns[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w != "-"))
        {
            string[] parts = word.Split('_');
            if (parts.Length == 1)
            {
                WordEntries.TryAdd(word, unit);
                continue;
            }

            PhraseEntries.TryAdd(parts[0], []);
            PhraseEntries[parts[0]].Add((parts[1..], unit));
        }

        foreach (string symbol in columns.Length > 3 ? columns[3].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [])
        {
            SymbolEntries.TryAdd(symbol, unit);
        }
    }
}
