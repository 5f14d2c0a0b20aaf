using Extractor.Articles.Readers.Html.Blocks;
using Extractor.Articles.Readers.Html.Content;
using Extractor.Articles.Readers.Html.Markup;
using Extractor.Articles.Readers.Html.Tree;

namespace Extractor.Articles.Readers.Html;

/// <summary>
/// The text of a piece of HTML that is known to be an article's body: all its paragraphs, without the search for the article that a page needs.
/// Thread-safe.
/// </summary>
internal static class FragmentText
{
    private static readonly string[] ParagraphTags = ["<p>", "<p ", "</p>", "<br", "<div", "</div>", "</li>", "</h2>", "</h3>", "</td>"];

    /// <summary>The paragraphs, with an empty line between them; null when the piece is nested or grown beyond what articles are.</summary>
    public static string? Of(string html)
    {
        ReducedPage page = new PageReducer(html).Reduce();
        if (page.TooComplex || PageParser.Parse(page) is not { } tree)
        {
            return null;
        }

        BlockReader blocks = new(tree, i => ElementNames.IsNeverText(tree.Nodes[i].Name) || (tree.Nodes[i].Element is { } element && HiddenElements.Has(element)));
        return string.Join("\n\n", blocks.Read().Select(b => b.Text));
    }

    /// <summary>True when a text, of which it is not said, is HTML: it has tags that part paragraphs.</summary>
    public static bool IsHtml(string text) => text.Contains('<', StringComparison.Ordinal) && Array.Exists(ParagraphTags, t => text.Contains(t, StringComparison.OrdinalIgnoreCase));
}
