using AngleSharp.Html.Parser;
using Extractor.Articles.Readers.Html.Markup;

namespace Extractor.Articles.Readers.Html.Tree;

/// <summary>Builds the tree of a page. Nothing is fetched and no script runs. Thread-safe.</summary>
internal static class PageParser
{
    /// <summary>How many elements a page may have; long live blogs have some ten thousand.</summary>
    public const int MaxElements = 1_000_000;

    /// <summary>Parses.</summary>
    /// <returns>The tree; null when the page has more elements than <see cref="MaxElements"/>.</returns>
    public static PageTree? Parse(ReducedPage page)
    {
        int elements = 0;
        HtmlParser parser = new(new HtmlParserOptions
        {
            SkipComments = true,
            SkipProcessingInstructions = true,
            DisableElementPositionTracking = true,
            OnCreated = (_, _) =>
            {
                if (++elements > MaxElements)
                {
                    throw new TooManyElementsException();
                }
            },
        });
        try
        {
            // Not disposed: that would empty the elements which the tree hands out, and the garbage collector needs no help with them.
            return new PageTree(parser.ParseDocument(page.Source));
        }
        catch (TooManyElementsException)
        {
            return null;
        }
    }

    private sealed class TooManyElementsException : Exception;
}
