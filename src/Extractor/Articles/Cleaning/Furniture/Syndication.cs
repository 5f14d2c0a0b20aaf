using Extractor.Articles.Cleaning.Layout;

namespace Extractor.Articles.Cleaning.Furniture;

/// <summary>
/// What WordPress puts under an article that goes out to other sites: <c>The post River rises appeared first on The Valley Post.</c> Reports write of
/// articles, too, that "appeared first on Monday", so no other word than "post" will do.
/// </summary>
internal static class Syndication
{
    private const int MaxWords = 60;

    public static bool Matches(ReadOnlySpan<char> line, LineShape shape) =>
        shape.Words <= MaxWords && line.StartsWith("the post ", StringComparison.OrdinalIgnoreCase) && line.Contains(" appeared first on ", StringComparison.OrdinalIgnoreCase);
}
