using Extractor.Articles.Readers.Html.Tree;

namespace Extractor.Articles.Readers.Html.Content;

/// <summary>
/// Tells the article of a page from the teasers under it where all of them are <c>article</c> elements: the first when it alone has
/// a largest heading, or else the one that is far longer than the others. Entries of a live blog are about as long as one another, and all stay.
/// </summary>
internal sealed class MainArticle
{
    private const int FarLonger = 3;

    private readonly HashSet<int> _teasers = [];

    public MainArticle(PageTree tree, int[] proseBefore)
    {
        List<int> articles = Outermost(tree);
        List<int> headed = articles.FindAll(a => HasHeading(tree, a));

        // Under an article each teaser may have such a heading as well; or the first has none, and the first teaser has.
        int main = articles.Count < 2 ? -1 : headed is [var only] && only == articles[0] && Prose(only) > 0 ? only : Longest(articles, Prose);
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

    /// <summary>True when an element has a heading of the largest kind.</summary>
    private static bool HasHeading(PageTree tree, int article)
    {
        for (int i = article; i < tree.Nodes[article].End; i++)
        {
            if (tree.Nodes[i].Name == "h1")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The one that is far longer than any other; -1 when there is none.</summary>
    private static int Longest(List<int> articles, Func<int, int> prose)
    {
        int longest = articles.MaxBy(prose);
        int second = articles.Where(a => a != longest).Max(prose);
        return prose(longest) > FarLonger * second ? longest : -1;
    }
}
