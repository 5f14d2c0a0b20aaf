using System.Globalization;

namespace Extractor.Comparison.Lines;

/// <summary>Finds what in a line does not fit: each claim is compared with the one before it that another article tells.</summary>
internal static class Disagreements
{
    /// <summary>The findings of the points of a line, in their order.</summary>
    public static IEnumerable<LineFinding> Find(Told[] points)
    {
        for (int i = 1; i < points.Length; i++)
        {
            int before = i - 1;
            while (before >= 0 && points[before].Article == points[i].Article)
            {
                before--;
            }

            if (before >= 0 && Compare(points[before], points[i]) is { } found)
            {
                yield return new LineFinding(found.Code, before, i, found.Reason);
            }
        }
    }

    private static (string Code, string Reason)? Compare(Told first, Told second)
    {
        if (ValueRange.Of(first.Claim).Overlaps(ValueRange.Of(second.Claim)))
        {
            return null;
        }

        bool sameTime = first.Claim.Time is { } a && second.Claim.Time is { } b ? a.Value == b.Value && !second.Key.OnlyGrows : first.Day == second.Day;
        string numbers = $"{Said(first)}, {Said(second)}";
        if (sameTime || first.Day == second.Day)
        {
            bool sources = first.Claim.Source is { } one && second.Claim.Source is { } other && one.Text != other.Text;
            return sources ? ("sources-differ", $"Two sources give numbers that don't fit for the same time: {numbers}.") : ("differs", $"Two articles give numbers that don't fit for the same time: {numbers}.");
        }

        bool grows = second.Claim.Value[0] > first.Claim.Value[0];
        return !second.Key.OnlyGrows ? null
            : grows ? ("grows", $"The number grows: {numbers}.")
            : ("falls", $"A later article gives less, though this can only grow: {numbers}.");
    }

    private static string Said(Told told)
    {
        string source = told.Claim.Source is { } credited ? $" ({credited.Text})" : string.Empty;
        string day = told.Day.Length > 0 ? $" on {told.Day}" : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{told.Claim.Quantity.Text}{source}{day}");
    }
}
