using System.Reflection;
using Extractor.Models;

namespace Extractor.Tests;

/// <summary>Where the checkout under test stands, and the pipeline built once from its models.</summary>
internal static class Repository
{
    private static readonly Lazy<ArticleExtractor> Shared = new(() => new ArticleExtractor(ModelSet.Open(Models)));

    public static string Root { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    public static string Models => Path.Combine(Root, "models");

    public static string Corpus => Path.Combine(Root, "corpus");

    public static ArticleExtractor Extractor => Shared.Value;
}
