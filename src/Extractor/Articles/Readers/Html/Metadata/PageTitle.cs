namespace Extractor.Articles.Readers.Html.Metadata;

/// <summary>Chooses an article's title among what a page calls so.</summary>
internal static class PageTitle
{
    private const int Longest = 400;

    /// <summary>
    /// The title. Meta tags add the site's name and are cut for search engines, so the heading on the page is the best form of it, when it is that
    /// of the article: a heading may also be the site's name.
    /// </summary>
    public static string? Find(PageHead head, LinkedArticle? linked)
    {
        string?[] stated = [linked?.Headline, head.Meta("og:title"), head.Meta("twitter:title", "parsely-title", "sailthru.title", "dc.title"), head.Title];
        string[] titles = [.. stated.OfType<string>().Select(OneLine.Of).Where(t => t.Length is > 0 and <= Longest)];
        foreach ((int _, string heading) in head.Headings)
        {
            if (heading.Length <= Longest && titles.Any(t => Agree(heading, t)))
            {
                return heading;
            }
        }

        return titles.FirstOrDefault() ?? head.Headings.Select(h => h.Text).FirstOrDefault(h => h.Length <= Longest);
    }

    // "Storm kills 3 - The Daily Post" holds the heading, and may have other quotation marks.
    private static bool Agree(string heading, string title)
    {
        string a = Letters(heading);
        return a.Length >= 8 && Letters(title).Contains(a, StringComparison.Ordinal);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
