using System.Collections.Frozen;
using Extractor.Entities.Places;
using Extractor.Models;
using Extractor.Tokens;

namespace Extractor.Entities.Names;

/// <summary>Small closed classes of words around names.</summary>
internal static class NameWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlacePrepositions = new[]
    {
        "in", "at", "from", "near", "outside", "around", "across", "toward", "towards", "throughout", "inside", "within", "into", "via", "between", "leaving", "to",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SayVerbs = new[]
    {
        "said", "says", "told", "added", "adds", "tweeted", "explained", "noted", "wrote", "argued", "replied", "recalled", "stressed", "admitted", "who", "scored", "married", "died", "resigned",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Directions = new[]
    {
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "northeast", "northwest", "southeast", "southwest", "northeastern",
        "northwestern", "southeastern", "southwestern", "upper", "lower", "mainland", "northernmost", "southernmost", "inner", "outer", "upstate",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlaceNouns = new[]
    {
        "region", "province", "district", "county", "city", "town", "village", "island", "islands", "river", "governorate", "municipality", "neighborhood", "neighbourhood", "suburb",
        "township", "mountains", "valley", "peninsula", "coast", "border", "port", "slum", "borough", "constituency", "area", "areas", "settlement", "archipelago",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly PhraseTable<string> Titles = new(EmbeddedTable.Lines("Entities.Names.titles.txt").Select(line => (line, line)));

    /// <summary>True for a preposition that a place often follows.</summary>
    public static bool IsPlacePreposition(ReadOnlySpan<char> word) => PlacePrepositions.Contains(word);

    /// <summary>True for <c>province</c>, <c>village</c>: a name before it, or after it and "of", is a place's.</summary>
    public static bool IsPlaceNoun(ReadOnlySpan<char> word) => PlaceNouns.Contains(word);

    /// <summary>True for a word that a person's name often stands before.</summary>
    public static bool IsSayVerb(ReadOnlySpan<char> word) => SayVerbs.Contains(word);

    /// <summary>True for <c>northern</c>, <c>mainland</c>.</summary>
    public static bool IsDirection(ReadOnlySpan<char> word) => Directions.Contains(word);

    /// <summary>The number of tokens of the title at the window's first token, or 0.</summary>
    public static int TitleLength(TokenizedArticle tokens, in KeyWindow window) => Titles.TryLongest(tokens, window, out int count, out _) ? count : 0;
}
