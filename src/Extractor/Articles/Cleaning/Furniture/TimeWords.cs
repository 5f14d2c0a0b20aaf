using System.Collections.Frozen;

namespace Extractor.Articles.Cleaning.Furniture;

/// <summary>Words of calendar and clock.</summary>
internal static class TimeWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DaysAndMonths = Set(
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "today", "yesterday");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Labels = Set(
        "published", "updated", "posted", "modified", "created", "dated", "printed", "revised", "ago");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Others = Set(
        "am", "pm", "a.m", "p.m", "gmt", "utc", "est", "edt", "et", "pst", "pdt", "pt", "cst", "cdt", "ist", "bst", "cet", "cest", "eat", "wat", "sast", "pkt", "sgt", "hkt", "jst", "kst", "aest",
        "at", "on", "of", "the", "last", "first", "date", "time", "hrs", "hr", "hour", "hours", "min", "mins", "minute", "minutes", "day", "days", "local", "a", "an", "in", "and");

    /// <summary>True for the name or abbreviation of a month or weekday.</summary>
    public static bool IsDayOrMonth(ReadOnlySpan<char> word) => DaysAndMonths.Contains(word);

    /// <summary>True for a word that marks a time stamp: <c>Updated</c>.</summary>
    public static bool IsLabel(ReadOnlySpan<char> word) => Labels.Contains(word);

    /// <summary>True for any other word that may stand in a time stamp.</summary>
    public static bool IsOther(ReadOnlySpan<char> word) => Others.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
