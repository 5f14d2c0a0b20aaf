using Extractor.Articles;
using Extractor.Articles.Readers;
using Extractor.Records;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Tests.Corpus;

/// <summary>The records that the pipeline makes of <c>corpus/articles</c>, made once, and the gold beside them.</summary>
internal static class CorpusRecords
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Made = new(() => Articles().Select(a => (a.Id, Line(a))).ToDictionary());

    /// <summary>The JSON line of each article by its id.</summary>
    public static IReadOnlyDictionary<string, string> Lines => Made.Value;

    /// <summary>The gold claims of each article by its id.</summary>
    public static IReadOnlyDictionary<string, JArray> Gold { get; } = File.ReadLines(Path.Combine(Repository.Corpus, "claims.jsonl"))
        .Select(Parse).ToDictionary(d => (string)d["doc"]!, d => (JArray)d["claims"]!);

    /// <summary>Parses JSON and leaves dates the strings they are.</summary>
    public static JObject Parse(string json)
    {
        using JsonTextReader reader = new(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }

    private static IEnumerable<Article> Articles() => Directory.GetFiles(Path.Combine(Repository.Corpus, "articles"))
        .Order(StringComparer.Ordinal).SelectMany(path => new ArticleReader().Read(path))
        .Select(result => result.Article ?? throw new InvalidDataException(result.Failure!.Message))
        .Select(article => article with { Uri = null });

    private static string Line(Article article)
    {
        using StringWriter writer = new();
        RecordJson.Write(writer, Repository.Extractor.Extract(article));
        return writer.ToString();
    }
}
