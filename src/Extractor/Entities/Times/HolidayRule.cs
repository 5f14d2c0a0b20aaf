using System.Collections.Frozen;
using Extractor.Models;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Entities.Times;

/// <summary>
/// Holidays whose day is the same wherever English news is written, from <c>holidays.tsv</c>: <c>Christmas Eve</c>, <c>Good Friday</c>, <c>New Year's Day 2021</c>.
/// </summary>
internal static class HolidayRule
{
    // By first word, the longest first: "Easter Monday" before "Easter".
    private static readonly FrozenDictionary<string, Holiday[]>.AlternateLookup<ReadOnlySpan<char>> Holidays = Load().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for a word that begins the name of a holiday.</summary>
    public static bool MayBegin(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && Holidays.ContainsKey(word);

    /// <summary>The holiday that begins at the token, or null.</summary>
    public static TimeDraft? At(TimeScene scene, int i)
    {
        if (!Holidays.TryGetValue(scene.Form(i), out Holiday[]? named))
        {
            return null;
        }

        foreach (Holiday holiday in named)
        {
            int end = i + holiday.Words.Length;
            if (!Stands(scene, i, holiday.Words) || (holiday.Words.Length == 1 && !IsPlaced(scene, i, end)))
            {
                continue;
            }

            int at = scene.IsAny(end, ",", "in", "of") ? end + 1 : end;
            int? shift = scene.Is(i - 1, "last") ? -1 : scene.Is(i - 1, "this") ? 0 : scene.Is(i - 1, "next") ? 1 : null;
            return scene.Year(at) is > 0 and var year
                ? new TimeDraft(new TokenRange(i, at + 1), new HolidayReading(holiday.First, holiday.Last, year, null))
                : new TimeDraft(new TokenRange(i, end), new HolidayReading(holiday.First, holiday.Last, null, shift));
        }

        return null;
    }

    private static bool Stands(TimeScene scene, int i, string[] words)
    {
        for (int k = 0; k < words.Length; k++)
        {
            if (scene.Form(i + k) is var form && !form.SequenceEqual(words[k]) && !(words[k] == "'s" && form is "’s"))
            {
                return false;
            }
        }

        return true;
    }

    // "At Easter", "since Christmas 2019"; "Easter Island" and "a Christmas tree" are no days.
    private static bool IsPlaced(TimeScene scene, int i, int end) =>
        i > scene.Sentence.First && (TimeWords.IsOpener(scene.Form(i - 1)) || scene.IsAny(i - 1, "last", "this", "next"))
            && !(scene.Sentence.Contains(end) && scene.Syntax.Upos(end) is Upos.NOUN or Upos.PROPN or Upos.ADJ);

    private static FrozenDictionary<string, Holiday[]> Load() => EmbeddedTable.Lines("Entities.Times.holidays.tsv")
        .Select(line => line.Split('\t'))
        .Select(c => new Holiday(c[0].Split(' '), HolidayDay.Parse(c[1]), c.Length > 2 ? HolidayDay.Parse(c[2]) : null))
        .OrderByDescending(h => h.Words.Length)
        .GroupBy(h => h.Words[0])
        .ToFrozenDictionary(g => g.Key, g => g.ToArray());

    private sealed record Holiday(string[] Words, HolidayDay First, HolidayDay? Last);
}
