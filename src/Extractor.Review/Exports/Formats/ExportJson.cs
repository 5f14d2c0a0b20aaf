using Newtonsoft.Json;

namespace Extractor.Review.Exports.Formats;

/// <summary>Writes JSON of exports: one line, nothing escaped that need not be.</summary>
internal static class ExportJson
{
    /// <summary>A writer over text that stays open.</summary>
    public static JsonTextWriter Writer(TextWriter target) => new(target) { CloseOutput = false, AutoCompleteOnClose = false, Formatting = Formatting.None };

    /// <summary>Writes a property with a plain value.</summary>
    public static void Field(this JsonTextWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    /// <summary>Writes the offsets of a span.</summary>
    public static void Range(this JsonTextWriter json, int start, int end)
    {
        json.Field("start", start);
        json.Field("end", end);
    }

    /// <summary>Writes a property that is an object.</summary>
    public static void Object(this JsonTextWriter json, string name, Action fields)
    {
        json.WritePropertyName(name);
        json.Object(fields);
    }

    /// <summary>Writes an object.</summary>
    public static void Object(this JsonTextWriter json, Action fields)
    {
        json.WriteStartObject();
        fields();
        json.WriteEndObject();
    }

    /// <summary>Writes a property that is an array.</summary>
    public static void Array<T>(this JsonTextWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (T item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    /// <summary>What the article is, so that the way back finds it: names that no tool takes for its own.</summary>
    public static void Article(this JsonTextWriter json, ExportArticle article)
    {
        json.Field("extractor_article", article.Record.Article.Id);
        json.Field("extractor_sha256", article.Record.Article.Sha256);
        json.Field("title", article.Record.Article.Title);
        json.Field("uri", article.Record.Article.Uri);
        json.Field("published", article.Record.Article.Published);
    }

    /// <summary>The version of the program and of its models, as one word.</summary>
    public static string ModelVersion(ExportArticle article) =>
        $"extractor-{article.Record.Pipeline.Version}-{article.Record.Pipeline.Models[..Math.Min(12, article.Record.Pipeline.Models.Length)]}";
}
