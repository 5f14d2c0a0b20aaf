using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Articles.Readers.Json;

namespace Extractor.Articles.Readers.Html.Metadata;

/// <summary>
/// Reads dates as pages write them: <c>2019-11-18T16:54:19+00:00</c>, <c>November 18, 2019 4:54 pm</c>, <c>Mon, 18 Nov 2019 16:54:19 GMT</c>,
/// <c>18.11.2019</c>, seconds since 1970. The date is taken as it is written, whatever the time zone.
/// </summary>
internal static partial class PageDate
{
    // The web begins; and some templates print 0001-01-01 or 1970-01-01 for a date they do not have.
    private const int FirstYear = 1991;
    private const int LastYear = 2100;
    private const long FirstSecond = 662_688_000;
    private const long LastSecond = 4_102_444_800;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] FullMonths =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The date a text begins with or names; null when it names none, or it might be two.</summary>
    public static DateOnly? Read(string? written)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            return null;
        }

        string text = written.Trim();
        DateOnly? date = PublicationDate.Read(text, out _) ?? Epoch(text) ?? FromParts(text);
        return date is { Year: >= FirstYear and < LastYear } ? date : null;
    }

    /// <summary>True for the name of a month.</summary>
    public static bool IsMonth(string word) => Month(word) is not null;

    private static DateOnly? Epoch(string text)
    {
        if (text.Length is not (10 or 13) || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long value))
        {
            return null;
        }

        long seconds = text.Length == 13 ? value / 1000 : value;
        return seconds is >= FirstSecond and < LastSecond ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime) : null;
    }

    /// <summary>Looks for a month by name with day and year beside it, or for three numbers.</summary>
    private static DateOnly? FromParts(string text)
    {
        List<string> parts = Parts(text);
        for (int i = 0; i < parts.Count; i++)
        {
            if (Month(parts[i]) is { } month && WithMonth(parts, i, month) is { } named)
            {
                return named;
            }
        }

        return Numbers(parts) ?? Short(text);
    }

    // "By Ann Lee - 11/18/19 06:56 AM": three numbers anywhere, the year with two digits.
    private static DateOnly? Short(string text)
    {
        Match date = ShortDate().Match(text);
        return date.Success ? Numbers([date.Groups[1].Value, date.Groups[3].Value, date.Groups[4].Value is [_, _] year ? "20" + year : date.Groups[4].Value]) : null;
    }

    // "November 18, 2019", "18 November 2019", "2019 Nov 18".
    private static DateOnly? WithMonth(List<string> parts, int at, int month)
    {
        int? before = at > 0 ? Number(parts[at - 1]) : null;
        int? next = at + 1 < parts.Count ? Number(parts[at + 1]) : null;
        int? third = at + 2 < parts.Count ? Number(parts[at + 2]) : null;
        return Date(next, month, before) ?? Date(third, month, next) ?? Date(before, month, next);
    }

    private static DateOnly? Numbers(List<string> parts)
    {
        if (parts.Count < 3 || Number(parts[0]) is not { } a || Number(parts[1]) is not { } b || Number(parts[2]) is not { } c)
        {
            return null;
        }

        if (a > 999)
        {
            return Date(a, b, c);
        }

        // 11/18/2019 and 18/11/2019 say themselves which is the month; 11/10/2019 does not.
        return a > 12 || a == b ? Date(c, b, a) : b > 12 ? Date(c, a, b) : null;
    }

    private static DateOnly? Date(int? year, int? month, int? day) =>
        year is >= FirstYear and < LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value)
            ? new DateOnly(year.Value, month.Value, day.Value)
            : null;

    private static int? Month(string part)
    {
        string lower = part.ToLowerInvariant();
        int month = Array.IndexOf(FullMonths, lower);
        month = month >= 0 ? month : Array.IndexOf(Months, lower == "sept" ? "sep" : lower);
        return month >= 0 ? month + 1 : null;
    }

    // "18th" is 18.
    private static int? Number(string part)
    {
        ReadOnlySpan<char> digits = part.Length > 2 && char.IsAsciiDigit(part[0]) && char.IsAsciiLetter(part[^1]) ? part.AsSpan(0, part.Length - 2) : part;
        return digits.Length <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }

    [GeneratedRegex(@"(?<![\d/.\-])(\d\d?)([/.\-])(\d\d?)\2((?:20)?\d\d)(?![\d/\-])", RegexOptions.CultureInvariant)]
    private static partial Regex ShortDate();

    /// <summary>
    /// The runs of letters and digits, as far as a date may stand in. Elements side by side have no space between them, "Ann Lee18 November 2019", so
    /// digits behind letters begin anew.
    /// </summary>
    private static List<string> Parts(string text)
    {
        const int MaxParts = 16;
        List<string> parts = [];
        int start = -1;
        for (int i = 0; i <= text.Length && parts.Count < MaxParts; i++)
        {
            bool within = i < text.Length && char.IsAsciiLetterOrDigit(text[i]);
            if (within && start >= 0 && char.IsAsciiDigit(text[i]) && char.IsAsciiLetter(text[i - 1]) && !char.IsAsciiDigit(text[start]))
            {
                parts.Add(text[start..i]);
                start = i;
            }
            else if (within && start < 0)
            {
                start = i;
            }
            else if (!within && start >= 0)
            {
                parts.Add(text[start..i]);
                start = -1;
            }
        }

        return parts;
    }
}
