using System.Collections.Frozen;
using System.Globalization;
using Extractor.Models;

namespace Extractor.Entities.Times;

/// <summary>The words of time, from <c>time-words.tsv</c>.</summary>
internal static class TimeWords
{
    /// <summary>What makes the middle of a month of its name: <c>mid-June</c>.</summary>
    public const string Middle = "mid-";

    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> Classes = Load();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Months = Lookup("month");
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Weekdays = Lookup("weekday");
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Units = Lookup("unit");
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Seasons = Lookup("season");
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> DayParts = Lookup("daypart");
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Numbers = Lookup("number");
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Ordinals = Lookup("ordinal");
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Vague = Lookup("vague");
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Zones = Lookup("zone");
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Openers = Lookup("before");
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Decades = Lookup("decade");

    // Seven rules look at each token; this one look spares them nearly all.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starts =
        new[] { "start", "month", "weekday", "unit", "season", "daypart", "number", "ordinal", "vague", "decade" }
            .SelectMany(name => Classes[name].Keys).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>False for a word that begins no time expression: neither a number, nor a short form such as <c>Q3</c> and <c>FY2021</c>, nor <c>mid-June</c>, nor a word of time or the name of a holiday.</summary>
    public static bool MayBegin(ReadOnlySpan<char> word) =>
        char.IsAsciiDigit(word[0]) || (word.Length > 1 && char.IsAsciiDigit(word[1])) || word.StartsWith("FY", StringComparison.Ordinal)
            || word.StartsWith(Middle, StringComparison.OrdinalIgnoreCase) || Starts.Contains(word) || HolidayRule.MayBegin(word);

    /// <summary>1 to 12, or 0.</summary>
    public static int Month(ReadOnlySpan<char> word) => char.IsUpper(word[0]) ? Number(Months, word) : 0;

    /// <summary>1 for Monday to 7 for Sunday, or 0.</summary>
    public static int Weekday(ReadOnlySpan<char> word) => char.IsUpper(word[0]) ? Number(Weekdays, word) : 0;

    /// <summary>The first month of the season in the north, or 0.</summary>
    public static int Season(ReadOnlySpan<char> word) => Number(Seasons, word);

    /// <summary>1 to 4 for <c>first</c> to <c>fourth</c>, or 0.</summary>
    public static int Ordinal(ReadOnlySpan<char> word) => Number(Ordinals, word);

    /// <summary>A number word up to ninety, or 0.</summary>
    public static int Cardinal(ReadOnlySpan<char> word) => Number(Numbers, word);

    /// <summary>20 to 90 for <c>twenties</c> to <c>nineties</c>, or 0.</summary>
    public static int Decade(ReadOnlySpan<char> word) => Number(Decades, word);

    /// <summary>True for <c>few</c>, <c>several</c>.</summary>
    public static bool IsVague(ReadOnlySpan<char> word) => Vague.ContainsKey(word);

    /// <summary>True for <c>morning</c>, <c>night</c>, <c>noon</c>.</summary>
    public static bool IsDayPart(ReadOnlySpan<char> word) => DayParts.ContainsKey(word);

    /// <summary>True for a time zone behind a clock time.</summary>
    public static bool IsZone(ReadOnlySpan<char> word) => Zones.ContainsKey(word) && (char.IsUpper(word[0]) || word is "local");

    /// <summary>True for the words that a year or month without more often follows.</summary>
    public static bool IsOpener(ReadOnlySpan<char> word) => Openers.ContainsKey(word);

    /// <summary>The unit that a word names.</summary>
    public static bool TryUnit(ReadOnlySpan<char> word, out TimeUnit unit)
    {
        unit = default;
        return Units.TryGetValue(word, out string? name) && Enum.TryParse(name, out unit);
    }

    private static int Number(FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> words, ReadOnlySpan<char> word) =>
        words.TryGetValue(word, out string? value) ? int.Parse(value, CultureInfo.InvariantCulture) : 0;

    private static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string name) => Classes[name].GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenDictionary<string, FrozenDictionary<string, string>> Load() => EmbeddedTable.Lines("Entities.Times.time-words.tsv")
        .Select(line => line.Split('\t'))
        .SelectMany(c => c[2].Split(' ').Select(word => (Class: c[0], Value: c[1], Word: word)))
        .GroupBy(e => e.Class)
        .ToFrozenDictionary(g => g.Key, g => g.DistinctBy(e => e.Word).ToFrozenDictionary(e => e.Word, e => e.Value, StringComparer.OrdinalIgnoreCase));
}
