using System.Collections.Frozen;
using System.Globalization;

namespace Extractor.Quantities.Numbers;

/// <summary>What part a word plays in a number.</summary>
internal enum NumberWordClass : byte
{
    None,
    One,
    Ten,
    Hundred,
    Scale,
    Group,
    Part,
    Parts,
    Vague,
    Multiple,
}

/// <summary>A number word: its class and value.</summary>
internal readonly record struct NumberWord(NumberWordClass Class, decimal Value);

/// <summary>The number words of English, from <c>number-words.tsv</c>, and the scales written against digits.</summary>
internal static class NumberWords
{
    private const int LongestWord = 12;

    private static readonly FrozenDictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> Words = Load();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BehindParts =
        Set("of", "more", "less", "the", "that", "to", "from", "below", "above", "within", "lower", "higher", "are", "bigger", "larger", "smaller", "cheaper", "fewer", "faster", "slower", "lighter", "heavier");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BehindChanges =
        Set("and", "or", "in", "on", "at", "since", "this", "last", "over", "during", "after", "before", "when", "as", "while", "because", "but", "next", "by", "compared", "a", "each", "every");

    /// <summary>True for a word that may follow <c>a third</c> as a part: <c>a third of</c>, <c>a fifth below</c>.</summary>
    public static bool FollowsPart(ReadOnlySpan<char> form) => BehindParts.Contains(form);

    /// <summary>True for a word that may follow a part that something changed by: <c>fell by a third in May</c>.</summary>
    public static bool FollowsChange(ReadOnlySpan<char> form) => BehindChanges.Contains(form);

    /// <summary>Looks a word up; letters are compared without case.</summary>
    public static NumberWord Of(ReadOnlySpan<char> form) =>
        form.Length is >= 3 and <= LongestWord && Words.TryGetValue(form, out NumberWord word) ? word : default;

    /// <summary>The factor of a scale abbreviation written after digits (<c>1.2bn</c>); 1 when it is none. <c>m</c> is told from metres by the caller.</summary>
    public static decimal Abbreviation(ReadOnlySpan<char> form) => form switch
    {
        "k" or "K" => 1_000m,
        "m" or "M" or "mn" or "MN" or "Mn" or "mil" or "Mil" or "mln" => 1_000_000m,
        "b" or "B" or "bn" or "BN" or "Bn" or "bln" => 1_000_000_000m,
        "tn" or "trn" or "tr" or "TN" => 1_000_000_000_000m,
        "cr" or "Cr" => 10_000_000m,
        _ => 1m,
    };

    /// <summary>The value of a single-character fraction such as ½, or 0.</summary>
    public static decimal Glyph(ReadOnlySpan<char> form) => form.Length != 1 ? 0m : form[0] switch
    {
        '½' => 0.5m,
        '¼' => 0.25m,
        '¾' => 0.75m,
        '⅓' => 1m / 3,
        '⅔' => 2m / 3,
        '⅛' => 0.125m,
        '⅜' => 0.375m,
        '⅝' => 0.625m,
        '⅞' => 0.875m,
        '⅕' => 0.2m,
        _ => 0m,
    };

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenDictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        Dictionary<string, NumberWord> words = new(StringComparer.OrdinalIgnoreCase);
        foreach (string line in Models.EmbeddedTable.Lines("Quantities.Numbers.number-words.tsv"))
        {
            string[] columns = line.Split('\t');
            words.TryAdd(columns[1], new NumberWord(Enum.Parse<NumberWordClass>(columns[0], ignoreCase: true), decimal.Parse(columns[2], CultureInfo.InvariantCulture)));
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
