using Extractor.Articles.Readers.Html.Tree;

namespace Extractor.Articles.Readers.Html.Content;

/// <summary>
/// Tells the article of a page from the teasers under it where all of them are <c>article</c> elements: the one with the page's largest heading,
/// or else with most of their prose. Entries of a live blog are about as long as one another, and all stay.
/// </summary>
internal sealed class MainArticle
{
    private const double Most = 0.6;

    private readonly HashSet<int> _teasers = [];

    public MainArticle(PageTree tree, int[] proseBefore)
    {
        List<int> articles = Outermost(tree);
        int main = articles.Count < 2 ? -1 : WithHeading(tree, articles, Prose) is var headed && headed >= 0 ? headed : Longest(articles, Prose);
        if (main >= 0)
        {
            _teasers.UnionWith(articles);
            _teasers.Remove(main);
        }

        int Prose(int i) => proseBefore[tree.Nodes[i].End] - proseBefore[i];
    }

    /// <summary>True for an element that is a teaser.</summary>
    public bool IsTeaser(int index) => _teasers.Contains(index);

    private static List<int> Outermost(PageTree tree)
    {
        List<int> articles = [];
        for (int i = 0; i < tree.Nodes.Count; i++)
        {
            if (tree.Nodes[i].Name == "article" && (articles.Count == 0 || i >= tree.Nodes[articles[^1]].End))
            {
                articles.Add(i);
            }
        }

        return articles;
    }

    /// <summary>The only one with a largest heading and with prose; -1 when none or several have both.</summary>
    private static int WithHeading(PageTree tree, List<int> articles, Func<int, int> prose)
    {
        int found = -1;
        foreach (int article in articles)
        {
            bool headed = false;
            for (int i = article; i < tree.Nodes[article].End && !headed; i++)
            {
                headed = tree.Nodes[i].Name == "h1";
            }

            if (headed && prose(article) > 0)
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = article;
            }
        }

        return found;
    }

    private static int Longest(List<int> articles, Func<int, int> prose)
    {
        int longest = articles.MaxBy(prose);
        return prose(longest) >= Most * articles.Sum(prose) && prose(longest) > 0 ? longest : -1;
    }
}
