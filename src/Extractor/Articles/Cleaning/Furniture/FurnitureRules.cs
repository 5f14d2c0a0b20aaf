using Extractor.Articles.Cleaning.Layout;

namespace Extractor.Articles.Cleaning.Furniture;

/// <summary>
/// Tells a line that is page furniture by its own words. A line of running text is furniture only by an opening that no report has
/// (<c>Subscribe to our …</c>): a lost sentence is worse than a kept menu.
/// </summary>
internal static class FurnitureRules
{
    private const int MaxWords = 80;

    /// <summary>Looks at a line.</summary>
    public static FurnitureKind Match(ReadOnlySpan<char> line, LineShape shape)
    {
        if (shape.Words == 0)
        {
            // "* * *", "———": nothing to read.
            return FurnitureKind.Line;
        }

        if (shape.Words > MaxWords)
        {
            return FurnitureKind.None;
        }

        if (Copyright.Matches(line, shape))
        {
            return FurnitureKind.Notice;
        }

        FurnitureKind phrase = FurniturePhrases.Match(line, shape);
        if (phrase != FurnitureKind.None)
        {
            return phrase;
        }

        if (Syndication.Matches(line, shape))
        {
            return FurnitureKind.Line;
        }

        return !shape.IsProse && IsPlainFurniture(line, shape) ? FurnitureKind.Line : FurnitureKind.None;
    }

    private static bool IsPlainFurniture(ReadOnlySpan<char> line, LineShape shape) =>
        Byline.Matches(line, shape) || LineWords.Matches(line, shape) || Contact.Matches(line, shape) || SignOff.Matches(line, shape);
}
