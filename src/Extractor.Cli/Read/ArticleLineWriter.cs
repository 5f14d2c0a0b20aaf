using System.Text;
using Extractor.Articles;
using Newtonsoft.Json;

namespace Extractor.Cli.Read;

/// <summary>Writes an article as a line of JSON in the form that is read as input; what is unknown is left out.</summary>
internal static class ArticleLineWriter
{
    /// <summary>The line in UTF-8, with its line end.</summary>
    public static byte[] Line(Article article)
    {
        StringWriter text = new() { NewLine = "\n" };
        using (JsonTextWriter json = new(text) { CloseOutput = false })
        {
            json.WriteStartObject();
            Field(json, "id", article.Id);
            Field(json, "uri", article.Uri);
            Field(json, "title", article.Title);
            Field(json, "byline", article.Byline);
            Field(json, "dateline", article.Dateline);
            Field(json, "section", article.Section);
            Field(json, "published", article.Published?.ToString("O"));
            Field(json, "modified", article.Modified?.ToString("O"));
            Field(json, "publisher", article.Publisher);
            Field(json, "copyright", article.Copyright);
            Field(json, "language", article.Language);
            Field(json, "status", article.Status == ArticleStatus.Usual ? null : article.Status.ToString().ToLowerInvariant());
            Field(json, "text", article.Text);
            json.WriteEndObject();
        }

        text.WriteLine();
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Field(JsonTextWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            json.WriteValue(value);
        }
    }
}
