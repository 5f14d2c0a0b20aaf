namespace Extractor.Review.Decisions;

/// <summary>Cuts a text by offsets in Unicode code points.</summary>
internal static class CodePoints
{
    /// <summary>The characters between two offsets; null when they are not in the text or not in order.</summary>
    public static string? Slice(string text, int start, int end)
    {
        if (start < 0 || end <= start)
        {
            return null;
        }

        int from = Index(text, 0, start);
        int to = from < 0 ? -1 : Index(text, from, end - start);
        return to < 0 ? null : text[from..to];
    }

    // The index that lies some code points behind another; -1 when the text ends before.
    private static int Index(string text, int from, int points)
    {
        int at = from;
        for (; points > 0 && at < text.Length; points--)
        {
            at += char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
        }

        return points > 0 ? -1 : at;
    }
}
