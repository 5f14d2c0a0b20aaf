using System.Globalization;
using Extractor.Articles.Readers.Html.Metadata;
using Extractor.Articles.Readers.Json;

namespace Extractor.Articles.Readers.Drafts;

/// <summary>
/// Reads dates as archives write them: <c>2016-07-20T23:30:00-05:00</c>, <c>20160720T233000Z</c>, <c>Wed, 20 Jul 2016 23:30:00 EST</c>,
/// <c>20 Jul 16</c>, <c>26-FEB-1987 15:01:01.79</c>, <c>July 20, 2016</c>. The date is taken as it is written, whatever the time zone.
/// </summary>
internal static class StatedDate
{
    // Newspapers begin in 1605; mail of before 2000 wrote years with two digits, which RFC 2822 reads from 1950 to 2049.
    private const int FirstYear = 1605;
    private const int LastYear = 2100;
    private const int MaxParts = 12;

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly char[] Separators = [' ', '\t', '\r', '\n', ',', '-', '/', '.', '(', ')'];

    /// <summary>Reads a date.</summary>
    /// <param name="written">What the document says.</param>
    /// <param name="partial">True when it names a month or a year only.</param>
    /// <returns>The date; null when there is none to be had.</returns>
    public static DateOnly? Read(string written, out bool partial) => PublicationDate.Read(written, out partial) ?? Named(written) ?? PageDate.Read(written);

    private static DateOnly? Named(string written)
    {
        string[] parts = written.Split(Separators, MaxParts, StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < parts.Length; i++)
        {
            if (Month(parts[i]) is { } month && Date(parts, i, month) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    // "20 July 2016", "July 20, 2016", "Jul 20 10:15:00 2016", "2016 July 20".
    private static DateOnly? Date(string[] parts, int at, int month)
    {
        string before = at > 0 ? parts[at - 1] : "";
        string next = at + 1 < parts.Length ? parts[at + 1] : "";
        string later = parts.Skip(at + 2).FirstOrDefault(p => FullYear(p) is not null, "");
        return Date(Year(next), month, Day(before)) ?? Date(FullYear(later), month, Day(next)) ?? Date(FullYear(before), month, Day(next));
    }

    private static DateOnly? Date(int? year, int month, int? day) =>
        year is >= FirstYear and < LastYear && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month) ? new DateOnly(year.Value, month, day.Value) : null;

    private static int? Month(string part)
    {
        // "Sept", "Jul", "July"; the shortest that is one of a kind has three letters.
        int month = part.Length >= 3 ? Array.FindIndex(Months, m => m.StartsWith(part, StringComparison.OrdinalIgnoreCase)) : -1;
        return month >= 0 ? month + 1 : null;
    }

    private static int? Year(string part) => part.Length == 2 && Number(part) is { } two ? two + (two < 50 ? 2000 : 1900) : FullYear(part);

    private static int? FullYear(string part) => part.Length == 4 ? Number(part) : null;

    // "18th" is 18.
    private static int? Day(string part)
    {
        bool ordinal = part.Length is 3 or 4 && char.IsAsciiLetter(part[^1]) && char.IsAsciiLetter(part[^2]);
        string digits = ordinal ? part[..^2] : part;
        return digits.Length <= 2 ? Number(digits) : null;
    }

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
