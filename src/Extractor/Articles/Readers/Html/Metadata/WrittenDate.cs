using System.Text.RegularExpressions;
using Extractor.Articles.Readers.Html.Blocks;

namespace Extractor.Articles.Readers.Html.Metadata;

/// <summary>
/// Finds the date of publication among the short lines of a page: behind the headline, on a line that says so anywhere, before the text, and in its first
/// lines. <c>Published: November 18, 2019</c>, <c>By Ann Lee - 11/18/19</c>. Used for one page.
/// </summary>
/// <param name="head">What the page's elements state.</param>
/// <param name="body">Index of the element that holds the article.</param>
/// <param name="blocks">All blocks of the page.</param>
internal sealed partial class WrittenDate(PageHead head, int body, List<PageBlock> blocks)
{
    // How far behind the headline a line with the date may stand, in blocks: byline, picture credit, share counts come first on some pages.
    private const int NearHeadline = 12;
    private const int LongestLine = 14;

    // Where a page has no elements for them, title, byline and date are the first lines of the text.
    private const int FirstBlocks = 3;
    private const int LongestFirstLine = 8;

    /// <summary>The date; null when no line has one.</summary>
    public DateOnly? Find()
    {
        List<string> lines = [.. Lines()];
        return Read(lines.Where(l => !Changed().IsMatch(l))) ?? Read(lines);
    }

    private static DateOnly? Read(IEnumerable<string> lines) => lines.Select(PageDate.Read).FirstOrDefault(d => d is not null);

    private IEnumerable<string> Lines()
    {
        IEnumerable<PageBlock> near = head.Headings.Count > 0 ? blocks.SkipWhile(b => b.Node < head.Headings[0].Node).Take(NearHeadline) : [];
        int text = Math.Max(0, blocks.FindIndex(b => b.Node >= body));
        return Of(near, LongestLine)
            .Concat(Of(blocks, LongestLine).Where(l => Published().IsMatch(l)))
            .Concat(Of(blocks.Take(text).Reverse().Take(NearHeadline), LongestLine))
            .Concat(Of(blocks.Skip(text).Take(FirstBlocks), LongestFirstLine));
    }

    /// <summary>The blocks that are short, and the short lines of those that are not.</summary>
    private static IEnumerable<string> Of(IEnumerable<PageBlock> blocks, int longest) => blocks
        .SelectMany(b => b.Words <= longest ? [b.Text] : b.Text.Split('\n').SelectMany(l => Change().Split(l)))
        .Where(l => l.Length <= longest * 12 && Words().Count(l) is int words && words <= longest && (words > 2 || Numbers().IsMatch(l)));

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"\d[/.\-]\d\d?[/.\-]\d\d", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\b(?:updated|modified|changed|last (?:edit|update))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Changed();

    // "Published 4:29 AM, Nov 20 2019 / Updated 5:37 AM, Nov 21 2019": two dates on one line.
    [GeneratedRegex(@"(?=\b(?:last\s+)?(?:updated|modified)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Change();

    [GeneratedRegex(@"^\W*(?:(?:first |originally )?(?:published|posted)|publish(?:ed)? date|publication date|date published)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Published();
}
