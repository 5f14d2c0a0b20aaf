using System.Buffers;
using Extractor.Articles.Cleaning.Layout;

namespace Extractor.Articles.Cleaning.Titles;

/// <summary>
/// Cuts the site's name off a headline: <c>Floods kill 12 in Kenya | The Daily</c>. A bar always parts; a dash does only before a name that the
/// publisher has or that stands elsewhere at the edges of the page, for headlines have dashes of their own (<c>Brexit - what next</c>).
/// </summary>
internal sealed class SiteName(string text, string? publisher, List<Paragraph> paragraphs)
{
    private const int EdgeParagraphs = 8;
    private const int MaxNameWords = 5;

    private static readonly SearchValues<string> NewspaperWords = SearchValues.Create(
        ["News", "Online", "Daily", "Times", "Herald", "Tribune", "Gazette", "Observer", "Courier", "Newspaper", "Magazine", "Portal", "Edition", "Opinion", "Archive", "Journal", "Chronicle", ".com", ".org"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Bars = ["|", " :: ", " » ", " • "];
    private static readonly string[] Dashes = [" - ", " – ", " — "];

    /// <summary>True for a few capitalized words, one of which newspapers are called by: <c>Middle-east Arab News Opinion</c>.</summary>
    public static bool IsLikely(ReadOnlySpan<char> name)
    {
        LineShape shape = LineShape.Of(name);
        return shape.Words <= MaxNameWords + 1 && shape.LowerWords <= 1 && !name.ContainsAnyInRange('0', '9') && name.ContainsAny(NewspaperWords);
    }

    /// <summary>The headline's part of a paragraph.</summary>
    public TextSpan CutOff(Paragraph paragraph)
    {
        TextSpan part = LongestBetweenBars(paragraph.Span);
        ReadOnlySpan<char> headline = part.In(text);
        foreach (string dash in Dashes)
        {
            int at = headline.LastIndexOf(dash, StringComparison.Ordinal);
            if (at > 0 && IsSiteName(headline[(at + dash.Length)..].Trim(), paragraph))
            {
                return LineScanner.Trim(text, new TextSpan(part.Start, part.Start + at));
            }
        }

        return part;
    }

    private TextSpan LongestBetweenBars(TextSpan span)
    {
        TextSpan longest = default;
        int most = 0;
        int start = span.Start;
        while (start < span.End)
        {
            (int end, int next) = NextBar(start, span.End);
            TextSpan part = LineScanner.Trim(text, new TextSpan(start, end));
            int words = LineShape.Of(part.In(text)).Words;
            if (words > most)
            {
                (longest, most) = (part, words);
            }

            start = next;
        }

        return most > 0 ? longest : span;
    }

    private (int End, int Next) NextBar(int start, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start, end - start);
        (int End, int Next) nearest = (end, end);
        foreach (string bar in Bars)
        {
            int at = rest.IndexOf(bar, StringComparison.Ordinal);
            if (at >= 0 && start + at < nearest.End)
            {
                nearest = (start + at, start + at + bar.Length);
            }
        }

        return nearest;
    }

    private bool IsSiteName(ReadOnlySpan<char> name, Paragraph own)
    {
        LineShape shape = LineShape.Of(name);
        if (shape.Words is 0 or > MaxNameWords || shape.LowerWords > 1)
        {
            return false;
        }

        if (publisher is not null && TitleText.Same(publisher, name))
        {
            return true;
        }

        for (int i = 0; i < paragraphs.Count; i++)
        {
            bool edge = i < EdgeParagraphs || i >= paragraphs.Count - EdgeParagraphs;
            if (edge && paragraphs[i] != own && !paragraphs[i].Shape.IsProse && paragraphs[i].Span.In(text).Contains(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
