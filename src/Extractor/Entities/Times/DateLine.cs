using Extractor.Articles;

namespace Extractor.Entities.Times;

/// <summary>
/// Reads the day from a line that says nothing else (<c>Tuesday, June 19, 2018</c>, <c>Published 5 May 2021 10:15 GMT</c>). Such a line is furniture and has no
/// tokens, but "yesterday" in the text below counts from it.
/// </summary>
internal static class DateLine
{
    private const int LongestLine = 60;
    private const int MostBlocks = 6;

    // Words of a date line that are no part of the date.
    private static readonly string[] Around = ["published", "posted", "updated", "date", "on", "at", "am", "pm", "gmt", "utc", "est", "edt", "ist", "of"];

    /// <summary>The day of the first such line among the first blocks, or null.</summary>
    public static DateOnly? Of(CleanArticle article)
    {
        foreach (TextBlock block in article.Blocks.Take(MostBlocks))
        {
            if (block.Kind == BlockKind.Furniture && block.Span.Length <= LongestLine && Read(article.Article.Text.AsSpan(block.Span.Start, block.Span.Length)) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The day that a line gives, when it holds a whole date and nothing but it; else null.</summary>
    public static DateOnly? Read(ReadOnlySpan<char> line)
    {
        (int year, int month, int day) = (0, 0, 0);
        foreach (Range part in line.SplitAny(" ,.()|\u00a0"))
        {
            ReadOnlySpan<char> word = line[part];
            if (word.IsEmpty || word.Contains(':') || IsAround(word) || (word.Length > 2 && TimeWords.Weekday(word) > 0))
            {
                continue;
            }

            if (!char.IsAsciiDigit(word[0]))
            {
                month = month == 0 && word.Length > 2 ? TimeWords.Month(word) : 0;
                if (month == 0)
                {
                    return null;
                }
            }
            else if (NumericDates.TryRead(word, out TimeValue? whole) && whole is { } value)
            {
                (year, month, day) = (value.Start.Year, value.Start.Month, value.Start.Day);
            }
            else if (int.TryParse(word, out int number) && (number > 31 ? year == 0 : day == 0))
            {
                (year, day) = number > 31 ? (number, day) : (year, number);
            }
            else
            {
                return null;
            }
        }

        return month > 0 && year is > 1000 and < 3000 && CalendarPoint.Exists(year, month, day) ? new DateOnly(year, month, day) : null;
    }

    private static bool IsAround(ReadOnlySpan<char> word)
    {
        foreach (string around in Around)
        {
            if (word.Equals(around, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
