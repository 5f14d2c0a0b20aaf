using System.Runtime.CompilerServices;
using Extractor.Articles;
using Extractor.Articles.Readers;

namespace Extractor.Benchmarks;

/// <summary>The articles of <c>corpus/articles</c>.</summary>
internal static class Corpus
{
    /// <summary>Reads every article, in the order of file names.</summary>
    public static IEnumerable<Article> Read() => Directory.GetFiles(Folder())
        .Where(ArticleReader.IsReadableName)
        .Order(StringComparer.Ordinal)
        .SelectMany(path => new ArticleReader().Read(path))
        .Select(result => result.Article ?? throw new InvalidDataException(result.Failure?.Message));

    // BenchmarkDotNet runs from a folder of its own, so the place of this file tells where the corpus is.
    private static string Folder([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "corpus", "articles"));
}
