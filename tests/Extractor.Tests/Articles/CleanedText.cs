using Extractor.Articles;

namespace Extractor.Tests.Articles;

/// <summary>Texts cleaned and shown as kinds and words.</summary>
internal static class CleanedText
{
    public static CleanArticle Clean(string text, string? title = null, string? publisher = null) =>
        new ArticleCleaner().Clean(new Article(text, "a") { Title = title, Publisher = publisher });

    /// <summary>Each block as its kind and its text on one line: <c>Title: Ferry sinks</c>.</summary>
    public static string[] Blocks(string text, string? title = null, string? publisher = null) =>
        [.. Clean(text, title, publisher).Blocks.Select(b => $"{b.Kind}: {b.Span.Of(text).ReplaceLineEndings(" ")}")];

    /// <summary>The kind of a line that stands above, between and below running text; fails when they differ.</summary>
    public static BlockKind KindOf(string line)
    {
        const string Prose = "The river rose by 2 metres overnight, and 40 families left their homes.";
        string text = $"Town braces for the worst flood in years\n\n{Prose}\n\n{line}\n\n{Prose}\n";
        int at = text.IndexOf(line, Prose.Length, StringComparison.Ordinal);
        return Assert.Single(Clean(text).Blocks, b => b.Span.Start <= at && at < b.Span.End).Kind;
    }
}
