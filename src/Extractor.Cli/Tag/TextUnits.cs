using Extractor.Articles;

namespace Extractor.Cli.Tag;

/// <summary>
/// Cuts a long text (a file that holds a whole corpus) into units, so that memory does not grow with it. Cuts fall at an empty line where there is
/// one, then at a line end, a blank, and only in text without any of them anywhere.
/// </summary>
internal static class TextUnits
{
    /// <summary>A unit is at most this long, in UTF-16 code units: longer than nearly every news article.</summary>
    public const int LongestUnit = 1 << 15;

    /// <summary>The units of an article, in order.</summary>
    public static IEnumerable<TagUnit> Of(Article article)
    {
        if (article.Text.Length <= LongestUnit)
        {
            yield return new TagUnit(article.Id, BeginsDocument: true, 0, article, null);
            yield break;
        }

        long codePoint = 0;
        int start = 0;
        while (start < article.Text.Length)
        {
            int end = End(article.Text, start);
            string part = article.Text[start..end];
            yield return new TagUnit(article.Id, start == 0, codePoint, new Article(part, article.Id) { Published = article.Published, Title = article.Title }, null);
            codePoint += CodePoints(part);
            start = end;
        }
    }

    private static int End(string text, int start)
    {
        int limit = start + LongestUnit;
        if (limit >= text.Length)
        {
            return text.Length;
        }

        // Not in the first half, so that units do not become tiny.
        ReadOnlySpan<char> window = text.AsSpan(start + (LongestUnit / 2), LongestUnit / 2);
        int at = window.LastIndexOf("\n\n");
        at = at >= 0 ? at : window.LastIndexOf('\n');
        at = at >= 0 ? at : window.LastIndexOf(' ');
        if (at >= 0)
        {
            return start + (LongestUnit / 2) + at + 1;
        }

        return char.IsLowSurrogate(text[limit]) ? limit - 1 : limit;
    }

    private static int CodePoints(string text)
    {
        int count = text.Length;
        foreach (char c in text)
        {
            count -= char.IsLowSurrogate(c) ? 1 : 0;
        }

        return count;
    }
}
