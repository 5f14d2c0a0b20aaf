using System.Buffers;
using Extractor.Articles.Cleaning.Layout;

namespace Extractor.Articles.Cleaning.Furniture;

/// <summary>
/// Runs of short entries between bars, arrows, dots or wide gaps: <c>Home | News | Sport</c>, <c>Front page &gt; Regions &gt; Agadir</c>,
/// <c>Search   Subscribe   Log in</c>, <c>Casablanca 31C  |  Agadir 27C  |  Wednesday 14 August 2024</c>. Rows of tables are written the same
/// way, so entries with numbers count as navigation only above the body.
/// </summary>
internal static class Navigation
{
    private const int MaxEntryWords = 4;
    private const int MaxLength = 600;

    private static readonly SearchValues<char> Marks = SearchValues.Create("|>»›→•·\t");

    /// <summary>Looks at a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="shape">What it looks like.</param>
    /// <param name="aboveBody">True when no running text stands before it.</param>
    public static bool Matches(ReadOnlySpan<char> line, LineShape shape, bool aboveBody)
    {
        if (shape.IsProse || line.Length > MaxLength)
        {
            return false;
        }

        int entries = 0;
        bool digits = false;
        while (!line.IsEmpty)
        {
            int length = EntryLength(line);
            ReadOnlySpan<char> entry = line[..length].Trim();
            if (!entry.IsEmpty)
            {
                LineShape look = LineShape.Of(entry);
                if (look.Words > MaxEntryWords || look.EndsSentence)
                {
                    return false;
                }

                entries++;
                digits |= entry.ContainsAnyInRange('0', '9');
            }

            line = line[Math.Min(line.Length, length + 1)..];
        }

        return entries >= 3 && (aboveBody || !digits);
    }

    // Up to the next mark or gap of two spaces.
    private static int EntryLength(ReadOnlySpan<char> line)
    {
        int mark = line.IndexOfAny(Marks);
        int gap = line.IndexOf("  ", StringComparison.Ordinal);
        return (mark, gap) switch
        {
            (< 0, < 0) => line.Length,
            (< 0, _) => gap,
            (_, < 0) => mark,
            _ => Math.Min(mark, gap),
        };
    }
}
