using System.Buffers;

namespace Extractor.Articles.Readers.Html.Metadata;

/// <summary>Finds who wrote an article.</summary>
internal static class PageByline
{
    private const int Longest = 150;

    private static readonly SearchValues<char> AfterNames = SearchValues.Create("|•·0123456789");

    private static readonly string[] Openings = ["by ", "by: ", "written by ", "posted by ", "author: ", "words by ", "story by "];

    /// <summary>The names, without "By"; null when the page gives none.</summary>
    public static string? Find(PageHead head, LinkedArticle? linked) =>
        Clean(linked?.Author)
        ?? Clean(head.Meta("byl", "parsely-author", "author", "sailthru.author", "dc.creator", "dcterms.creator", "article:author_name", "article:author", "og:article:author", "cxenseparse:author"))
        ?? Clean(head.Property("author").FirstOrDefault(a => a.Length <= Longest))
        ?? Clean(head.AuthorText);

    /// <summary>The names out of a byline as written, <c>By ANN LEE | Staff writer</c>; null when there are none in it.</summary>
    public static string? Clean(string? written)
    {
        if (written is null || written.Contains("://", StringComparison.Ordinal))
        {
            return null;
        }

        string names = OneLine.Of(written);
        foreach (string opening in Openings)
        {
            if (names.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                names = names[opening.Length..].TrimStart();
            }
        }

        // "Ann Lee | November 18, 2019 | Print this": what follows the names is no name.
        int end = names.AsSpan().IndexOfAny(AfterNames);
        names = end > 0 ? WithoutMonth(names[..end]) : names;
        names = names.Trim(' ', ',', '|', '-', '–', '·', ':');
        return names.Length is > 1 and <= Longest && names.Any(char.IsLetter) ? names : null;
    }

    private static string WithoutMonth(string names)
    {
        string trimmed = names.TrimEnd(' ', ',', '.', '-', '–');
        int space = trimmed.LastIndexOf(' ');
        return space > 0 && PageDate.IsMonth(trimmed[(space + 1)..]) ? trimmed[..space] : trimmed;
    }
}
