using Extractor.Articles.Readers.Html.Blocks;
using Extractor.Articles.Readers.Html.Tree;

namespace Extractor.Articles.Readers.Html.Content;

/// <summary>
/// The first paragraphs of an article that stand before the element with its text: between the headline and a picture, or before a wall that asks to
/// pay. A line under the headline that sums the article up is shorter, and no part of the text.
/// </summary>
/// <param name="tree">The page.</param>
/// <param name="body">Index of the element with the text.</param>
internal sealed class Lead(PageTree tree, int body)
{
    private const int FewestWords = 25;
    private const double MostLinks = 0.3;

    private readonly int _start = Start(tree, body);

    /// <summary>True for a paragraph of the lead.</summary>
    public bool Has(PageBlock block) =>
        block.Node >= _start && block.Node < body && block.IsProse && block.Words >= FewestWords && block.LinkShare < MostLinks && tree.Nodes[block.Node].Name != "li";

    /// <summary>Where the lead may begin: behind the headline, and near the element with the text.</summary>
    private static int Start(PageTree tree, int body)
    {
        int parent = tree.Nodes[body].Parent;
        int around = parent > 0 ? tree.Nodes[parent].Parent : parent;
        int heading = body - 1;
        while (heading >= 0 && tree.Nodes[heading].Name != "h1")
        {
            heading--;
        }

        return heading < 0 ? body : Math.Max(heading, around);
    }
}
