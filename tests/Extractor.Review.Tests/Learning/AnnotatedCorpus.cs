using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Extractor.Articles;
using Extractor.Models;
using Extractor.Records;
using Extractor.Review.Learning.Decided;
using Extractor.Training.Evaluation.Claims;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Review.Tests.Learning;

/// <summary>A claim that the installed models found in an annotated article, and the slots of it that are right; null when no such claim is annotated.</summary>
internal sealed record AnnotatedClaim(RecordClaim Found, JObject? Gold, IReadOnlySet<string>? Right)
{
    public bool IsRight => Right?.Contains("whole") ?? false;
}

/// <summary>An annotated article as the installed models extract it.</summary>
internal sealed record AnnotatedArticle(ArticleRecord Record, ImmutableArray<AnnotatedClaim> Claims);

/// <summary>The annotated corpus, extracted once by the installed models.</summary>
internal static class AnnotatedCorpus
{
    private static readonly Lazy<ImmutableArray<AnnotatedArticle>> Shared = new(() => Extract(ModelSet.Open(Models), _ => true));

    public static string Root { get; } = typeof(AnnotatedCorpus).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    public static string Models => Path.Combine(Root, "models");

    public static string File => Path.Combine(Root, "corpus", "claims.jsonl");

    public static ImmutableArray<AnnotatedArticle> Articles => Shared.Value;

    /// <summary>Articles of the corpus by some models.</summary>
    /// <param name="models">The models.</param>
    /// <param name="takes">Which articles, by their numbers in the file.</param>
    public static ImmutableArray<AnnotatedArticle> Extract(ModelSet models, Func<int, bool> takes)
    {
        ArticleExtractor extractor = new(models);
        return [.. System.IO.File.ReadLines(File).Where((_, i) => takes(i)).AsParallel().AsOrdered().Select(line => Extract(extractor, Parse(line)))];
    }

    private static AnnotatedArticle Extract(ArticleExtractor extractor, JObject gold)
    {
        DateOnly? published = (string?)gold["published"] is { } date ? DateOnly.Parse(date, CultureInfo.InvariantCulture) : null;
        ArticleRecord record = extractor.Extract(new Article((string)gold["text"]!, (string)gold["doc"]!) { Published = published, Title = (string?)gold["title"] });
        JObject[] annotated = [.. ((JArray)gold["claims"]!).Cast<JObject>()];
        IReadOnlyList<HashSet<string>?> right = ClaimScore.Judge(annotated, ClaimJson.Of(record, record.Claims));
        return new AnnotatedArticle(record, [.. record.Claims.Select((claim, i) => new AnnotatedClaim(claim, right[i] is null ? null : annotated.First(a => (int)a["start"]! < claim.Number.End && claim.Number.Start < (int)a["end"]!), right[i]))]);
    }

    private static JObject Parse(string line)
    {
        using JsonTextReader reader = new(new StringReader(line)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
