using System.Buffers;
using System.Globalization;

namespace Extractor.Articles.Readers.Json;

/// <summary>
/// Reads <c>published</c>: an ISO 8601 calendar date, extended or basic, alone or with a time. The date is taken as it is written: for
/// <c>2016-07-20T23:30:00-05:00</c> readers saw 20 July, though it was the 21st at Greenwich.
/// </summary>
internal static class PublicationDate
{
    private static readonly SearchValues<char> TimeCharacters = SearchValues.Create("0123456789:.,+-Zz ");

    /// <summary>Reads a date.</summary>
    /// <param name="written">What the field says.</param>
    /// <param name="partial">True when it names a month or a year only.</param>
    /// <returns>The date; null when there is none to be had.</returns>
    public static DateOnly? Read(string written, out bool partial)
    {
        written = written.Trim();
        partial = false;
        int dateLength = written.IndexOfAny(['T', 't', ' ']);
        if (dateLength < 0)
        {
            dateLength = written.Length;
        }

        ReadOnlySpan<char> date = written.AsSpan(0, dateLength);
        if (dateLength < written.Length && !IsTime(written.AsSpan(dateLength + 1)))
        {
            return null;
        }

        if (Exact(date, "yyyy-MM-dd") is { } extended)
        {
            return extended;
        }

        partial = dateLength == written.Length && (Exact(date, "yyyy-MM") ?? Exact(date, "yyyy")) is not null;
        return Exact(date, "yyyyMMdd");
    }

    private static DateOnly? Exact(ReadOnlySpan<char> date, string format) =>
        DateOnly.TryParseExact(date, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly value) ? value : null;

    // The time is not used, so its shape suffices: 10:15, 10:15:30.25Z, 101530+0200, "10:15:30 +00:00".
    private static bool IsTime(ReadOnlySpan<char> time) =>
        time.Length >= 2 && char.IsAsciiDigit(time[0]) && char.IsAsciiDigit(time[1]) && !time.ContainsAnyExcept(TimeCharacters);
}
